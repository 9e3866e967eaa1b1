import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://www.bmj.com/content/333/7569/623",
	where: "abstract",
};
const newsSummary = {
	url: "https://blogs.the-hospitalist.org/content/acupuncture-shows-clinical-cost-effectiveness",
	where: "news summary of the paper",
	verified: "secondary",
} as const;
const bodilyPain = {
	measure: "SF-36 bodily pain",
	range: [0, 100],
	unit: "points",
	better: "higher",
	role: "primary",
	comparator: "usual-care",
	contrast: { treatment: "acu", control: "uc" },
} satisfies Partial<OutcomeRecord>;

export const thomas2006York = study({
	id: "thomas-2006-york",
	kind: "rct",
	tier: "supporting",
	topics: ["chronic low back pain"],
	name: "York",
	citation: {
		type: "article-journal",
		title:
			"Randomised controlled trial of a short course of traditional acupuncture compared with usual care for persistent non-specific low back pain",
		author: [
			{ family: "Thomas", given: "K.J." },
			{ family: "MacPherson", given: "H." },
			{ family: "Thorpe", given: "L." },
			{ family: "Brazier", given: "J." },
			{ family: "Fitter", given: "M." },
			{ family: "Campbell", given: "M.J." },
			{ family: "Roman", given: "M." },
			{ family: "Walters", given: "S.J." },
			{ family: "Nicholl", given: "J." },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2006, 9, 21]] },
		volume: "333",
		issue: "7569",
		page: "623",
		DOI: "10.1136/bmj.38878.907361.7C",
		URL: "https://www.bmj.com/content/333/7569/623",
	},
	population: "Adults 18 to 65 with persistent low back pain of 4 to 52 weeks",
	setting: "England (York): 3 clinics, 18 general practices",
	randomized: 241,
	arms: [
		{
			id: "acu",
			name: "Acupuncture + GP care",
			n: 160,
			sessions: "10",
			weeks: 13,
		},
		{ id: "uc", name: "Usual GP care", n: 81 },
	],
	outcomes: {
		bodilyPainMonth12: {
			...bodilyPain,
			timepoint: { label: "12 months", weeks: 52 },
			effect: {
				type: "mean difference",
				value: 5.6,
				ci95: "not available",
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "mean", value: 64.0, n: 160, baseline: 30.8 },
				{ arm: "uc", kind: "mean", value: 58.3, n: 81, baseline: 30.4 },
			],
			finding: "Not significant; the authors call it weak evidence.",
			note: "Mean rises of 33.2 and 27.9 points. Baselines and significance are from a news summary (https://blogs.the-hospitalist.org/content/acupuncture-shows-clinical-cost-effectiveness).",
			read: abstract,
		},
		bodilyPainMonth24: {
			...bodilyPain,
			timepoint: { label: "24 months", weeks: 104 },
			arms: [
				{ arm: "acu", kind: "mean", value: 67.8, n: 160, baseline: 30.8 },
				{ arm: "uc", kind: "mean", value: 59.5, n: 81, baseline: 30.4 },
			],
			finding:
				"Significant; the authors call it stronger evidence of a small benefit.",
			read: newsSummary,
		},
	},
	facts: {
		clinics: { value: 3, label: "acupuncture clinics" },
		practices: { value: 18, label: "general practices" },
		sessions: { value: 10, unit: "sessions", label: "of acupuncture" },
		detectableDifference: {
			value: 10,
			unit: "points",
			label: "on SF-36 bodily pain that the trial was powered for",
		},
		painWeeksMin: {
			value: 4,
			unit: "weeks",
			label: "shortest duration of pain",
		},
		painWeeksMax: {
			value: 52,
			unit: "weeks",
			label: "longest duration of pain",
		},
	},
	limitations: [
		"Open label.",
		"Much of the pain was subacute (from 4 weeks).",
		"No group difference 5.5 to 7 years on (Prady 2007).",
	],
	funding: "NHS HTA program",
	verified: "abstract",
	read: abstract,
	gaps: [
		"Intervals at 12 and 24 months",
		"Adjusted 24-month estimate",
		"Oswestry index",
	],
	tries: [
		{
			sought: "Bibliographic data and 12-month values",
			where: "Stored web pages: bmj.com abstract",
			result: "found",
		},
		{
			sought: "Interval of the 12-month difference",
			where: "Stored web pages: bmj.com abstract",
			result: "not found",
			note: "Cut off in the stored copy.",
		},
	],
});
