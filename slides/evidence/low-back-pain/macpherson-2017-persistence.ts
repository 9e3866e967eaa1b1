import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5393924",
	where: "abstract",
};
const decay = {
	measure: "Decay of effect",
	fullName:
		"Fall of the standardized effect per 3 months after the end of treatment",
	unit: "SD lost per 3 months",
	better: "lower",
	role: "primary",
	timepoint: { label: "to 12 months after treatment", weeks: 52 },
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const table3 = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5393924/table/T3",
	where: "Table 3",
	verified: "full-text",
} as const;
const longFollowUp = {
	measure: "Improvement",
	fullName:
		"Improvement of pain from baseline, in standard deviations, in one trial",
	unit: "SD",
	better: "higher",
	role: "secondary",
	read: table3,
} satisfies Partial<OutcomeRecord>;
const longVsNone = {
	...longFollowUp,
	comparator: "no-treatment",
	contrast: { treatment: "acu", control: "none" },
} satisfies Partial<OutcomeRecord>;
const longVsSham = {
	...longFollowUp,
	comparator: "sham",
	contrast: { treatment: "acu", control: "sham" },
} satisfies Partial<OutcomeRecord>;

export const macpherson2017Persistence = study({
	id: "macpherson-2017-persistence",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["chronic pain", "musculoskeletal pain", "dose and delivery"],
	name: "Acupuncture Trialists’ Collaboration 2017",
	citation: {
		type: "article-journal",
		title:
			"The persistence of the effects of acupuncture after a course of treatment: a meta-analysis of patients with chronic pain",
		author: [
			{ family: "MacPherson", given: "H." },
			{ family: "Vertosick", given: "E.A." },
			{ family: "Foster", given: "N.E." },
			{ family: "Lewith", given: "G." },
			{ family: "Linde", given: "K." },
			{ family: "Sherman", given: "K.J." },
			{ family: "Witt", given: "C.M." },
			{ family: "Vickers", given: "A.J." },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2017, 5]] },
		volume: "158",
		issue: "5",
		page: "784-793",
		DOI: "10.1097/j.pain.0000000000000747",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5393924",
	},
	population:
		"Patients with chronic pain in 20 trials with long-term follow-up",
	setting: "International",
	randomized: 6376,
	analyzed: 6376,
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "none", name: "No acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		decayVsNone: {
			...decay,
			comparator: "no-treatment",
			comparatorDetail: "waiting list or usual care, and the like",
			effect: {
				type: "mean difference",
				value: 0.011,
				ci95: [-0.014, 0.037],
				p: "0.4",
			},
			finding:
				"About 90% of the benefit over no acupuncture is kept at 12 months.",
		},
		decayVsSham: {
			...decay,
			comparator: "sham",
			effect: {
				type: "mean difference",
				value: 0.025,
				ci95: [0.0, 0.05],
				p: "0.050",
			},
			finding: "About half of the difference from sham is gone at 12 months.",
		},
		foster2007VsNoneWeek49: {
			...longVsNone,
			condition: "Foster 2007",
			timepoint: { label: "week 49", weeks: 49 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 0.55 },
				{ arm: "none", kind: "mean change", value: 0.6 },
			],
		},
		thomas2006VsNoneWeek40: {
			...longVsNone,
			condition: "Thomas 2006",
			timepoint: { label: "week 40", weeks: 40 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 1.3 },
				{ arm: "none", kind: "mean change", value: 1.09 },
			],
		},
		thomas2006VsNoneWeek92: {
			...longVsNone,
			condition: "Thomas 2006",
			timepoint: { label: "week 92", weeks: 92 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 1.46 },
				{ arm: "none", kind: "mean change", value: 1.17 },
			],
		},
		cherkin2001VsNoneWeek42: {
			...longVsNone,
			condition: "Cherkin 2001",
			timepoint: { label: "week 42", weeks: 42 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 0.85 },
				{ arm: "none", kind: "mean change", value: 0.91 },
			],
		},
		vickers2004VsNoneWeek40: {
			...longVsNone,
			condition: "Vickers 2004",
			timepoint: { label: "week 40", weeks: 40 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 0.8 },
				{ arm: "none", kind: "mean change", value: 0.42 },
			],
		},
		foster2007VsShamWeek23: {
			...longVsSham,
			condition: "Foster 2007",
			timepoint: { label: "week 23", weeks: 23 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 0.56 },
				{ arm: "sham", kind: "mean change", value: 0.61 },
			],
		},
		foster2007VsShamWeek49: {
			...longVsSham,
			condition: "Foster 2007",
			timepoint: { label: "week 49", weeks: 49 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 0.57 },
				{ arm: "sham", kind: "mean change", value: 0.68 },
			],
		},
		vas2006VsShamWeek25: {
			...longVsSham,
			condition: "Vas 2006",
			timepoint: { label: "week 25 or 26", weeks: 25 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 1.59 },
				{ arm: "sham", kind: "mean change", value: 1.03 },
			],
		},
		vas2008VsShamWeek23: {
			...longVsSham,
			condition: "Vas 2008",
			timepoint: { label: "week 23", weeks: 23 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 1.02 },
				{ arm: "sham", kind: "mean change", value: 0.33 },
			],
		},
		vas2008VsShamWeek49: {
			...longVsSham,
			condition: "Vas 2008",
			timepoint: { label: "week 49", weeks: 49 },
			arms: [
				{ arm: "acu", kind: "mean change", value: 1.22 },
				{ arm: "sham", kind: "mean change", value: 0.52 },
			],
		},
	},
	facts: {
		trials: { value: 20, unit: "trials", label: "with long-term follow-up" },
		patients: { value: 6376, unit: "patients", label: "followed" },
		keptVsNone: {
			value: 90,
			unit: "%",
			label: "of the benefit over no acupuncture kept at 12 months",
			approximate: true,
		},
		keptVsSham: {
			value: 50,
			unit: "%",
			label: "of the benefit over sham kept at 12 months",
			approximate: true,
		},
	},
	limitations: [
		"Mixed conditions; both intervals include no decay at all.",
		"The shares kept against sham and against no acupuncture answer different questions.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Values per time point from the trajectory figure",
		"Weeks of the long follow-up of Carlsson 2001, Witt 2005 and Brinkhaus 2006 against sham (columns of Table 3)",
	],
	tries: [
		{
			sought: "Bibliographic data",
			where: "Stored web pages: journal page, AcuTrials, Keele eprints",
			result: "found",
		},
		{
			sought: "PMID",
			where: "Stored web pages: journal page, repositories",
			result: "not found",
		},
	],
});
