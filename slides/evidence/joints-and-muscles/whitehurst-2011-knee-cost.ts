import { study } from "#evidence";

const abstract = {
	url: "http://ptjournal.apta.org/content/91/5/630.long",
	where: "abstract",
};
const month12 = { label: "12 months", weeks: 52 };
const contrast = { treatment: "acu", control: "exercise" };

export const whitehurst2011KneeCost = study({
	id: "whitehurst-2011-knee-cost",
	kind: "cost",
	tier: "supporting",
	topics: ["cost", "osteoarthritis", "comparator treatments"],
	name: "APEX cost-effectiveness",
	citation: {
		type: "article-journal",
		title:
			"Cost-Effectiveness of Acupuncture Care as an Adjunct to Exercise-Based Physical Therapy for Osteoarthritis of the Knee",
		author: [
			{ family: "Whitehurst", given: "David G.T." },
			{ family: "Bryan", given: "Stirling" },
			{ family: "Hay", given: "Elaine M." },
			{ family: "Thomas", given: "Elaine" },
			{ family: "Young", given: "Julie" },
			{ family: "Foster", given: "Nadine E." },
		],
		"container-title": "Physical Therapy",
		issued: { "date-parts": [[2011, 5, 1]] },
		volume: "91",
		issue: "5",
		page: "630-641",
		DOI: "10.2522/ptj.20100239",
		URL: "http://ptjournal.apta.org/content/91/5/630.long",
	},
	population:
		"Participants of Foster 2007: adults of 50 and over with osteoarthritis of the knee",
	setting: "England, physical therapy in the NHS",
	randomized: 352,
	arms: [
		{ id: "exercise", name: "Advice and exercise" },
		{ id: "acu", name: "Advice and exercise with acupuncture" },
		{ id: "sham", name: "Advice and exercise with non-penetrating needling" },
	],
	outcomes: {
		qalyMonth12: {
			measure: "QALY",
			fullName: "Quality-adjusted life-years over 1 year (EQ-5D)",
			unit: "QALY",
			better: "higher",
			role: "primary",
			timepoint: month12,
			comparator: "active",
			comparatorDetail: "advice and exercise alone",
			contrast,
			effect: { type: "mean difference", value: 0.022, ci95: "not available" },
			read: abstract,
		},
		costMonth12: {
			measure: "NHS cost",
			fullName: "Cost to the NHS over 1 year",
			unit: "GBP",
			better: "lower",
			role: "primary",
			timepoint: month12,
			comparator: "active",
			comparatorDetail: "advice and exercise alone",
			contrast,
			effect: {
				type: "mean difference",
				value: 85,
				ci95: "not available",
				derived: "314 minus 229",
			},
			arms: [
				{ arm: "acu", kind: "mean", value: 314 },
				{ arm: "exercise", kind: "mean", value: 229 },
			],
			read: abstract,
		},
		costPerQaly: {
			measure: "Cost per QALY",
			unit: "GBP per QALY",
			better: "lower",
			role: "primary",
			timepoint: month12,
			comparator: "active",
			comparatorDetail: "advice and exercise alone",
			contrast,
			effect: { type: "cost per QALY", value: 3889, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		thresholdQaly: {
			value: 20000,
			unit: "GBP per QALY",
			label: "willingness to pay at which cost-effectiveness was judged",
		},
		costEffectiveProbability: {
			value: 77,
			unit: "%",
			label: "probability of being cost effective at that threshold",
		},
	},
	limitations: [
		"Non-penetrating needling had similar cost-effectiveness, so the value cannot be put down to the needle",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Intervals of QALYs and costs",
		"Values of the sham arm",
		"intervals of gain and cost",
	],
});
