import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://www.bmj.com/content/333/7569/626.abstract",
	where: "abstract",
};
const contrast = { treatment: "acu", control: "uc" };
const month24 = { label: "24 months", weeks: 104 };
const qaly = {
	measure: "QALY",
	fullName: "Quality-adjusted life-years",
	unit: "QALY",
	better: "higher",
	role: "primary",
	comparator: "usual-care",
	contrast,
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const ratcliffe2006Cost = study({
	id: "ratcliffe-2006-cost",
	kind: "cost",
	tier: "supporting",
	topics: ["cost", "chronic low back pain"],
	name: "York cost-effectiveness",
	citation: {
		type: "article-journal",
		title:
			"A randomised controlled trial of acupuncture care for persistent low back pain: cost effectiveness analysis",
		author: [
			{ family: "Ratcliffe", given: "J." },
			{ family: "Thomas", given: "K.J." },
			{ family: "MacPherson", given: "H." },
			{ family: "Brazier", given: "J." },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2006, 9, 21]] },
		volume: "333",
		issue: "7569",
		page: "626",
		DOI: "10.1136/bmj.38932.806134.7C",
		URL: "https://www.bmj.com/content/333/7569/626.abstract",
	},
	population: "Participants of the York trial (Thomas 2006)",
	setting: "England",
	randomized: 241,
	arms: [
		{ id: "acu", name: "Acupuncture", n: 160, sessions: "10", weeks: 13 },
		{ id: "uc", name: "Usual care", n: 81 },
	],
	outcomes: {
		qalyMonth12: {
			...qaly,
			timepoint: { label: "12 months", weeks: 52 },
			effect: { type: "mean difference", value: 0.012, ci95: [-0.033, 0.058] },
		},
		qalyMonth24: {
			...qaly,
			timepoint: month24,
			effect: { type: "mean difference", value: 0.027, ci95: [-0.056, 0.11] },
		},
		costMonth24: {
			measure: "NHS cost",
			fullName: "Cost to the NHS over 2 years",
			unit: "GBP",
			better: "lower",
			role: "primary",
			timepoint: month24,
			comparator: "usual-care",
			contrast,
			effect: {
				type: "mean difference",
				value: 115,
				ci95: "not available",
				derived: "460 minus 345",
			},
			arms: [
				{ arm: "acu", kind: "mean", value: 460 },
				{ arm: "uc", kind: "mean", value: 345 },
			],
			read: abstract,
		},
		costPerQaly: {
			measure: "Cost per QALY",
			unit: "GBP per QALY",
			better: "lower",
			role: "primary",
			timepoint: month24,
			comparator: "usual-care",
			contrast,
			effect: { type: "cost per QALY", value: 4241, ci95: "not available" },
			note: "Over 90% probability of being cost effective at £20,000 per QALY.",
			read: abstract,
		},
	},
	facts: {
		thresholdQaly: {
			value: 20000,
			unit: "GBP per QALY",
			label: "willingness to pay at which cost-effectiveness was judged",
		},
		costEffectiveAbove: {
			value: 90,
			unit: "%",
			label:
				"probability of being cost effective at that threshold (more than)",
		},
	},
	limitations: ["Both QALY intervals include zero."],
	funding: "NHS HTA",
	verified: "abstract",
	read: abstract,
	gaps: [],
	tries: [
		{
			sought: "QALY gains at 12 and 24 months, with intervals",
			where: "Stored web pages: publisher’s abstract",
			result: "found",
		},
	],
});
