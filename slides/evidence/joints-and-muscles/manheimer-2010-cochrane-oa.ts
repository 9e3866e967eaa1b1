import { study } from "#evidence";

const abstract = {
	url: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD001977.pub2/full/ta",
	where: "abstract",
};
const copy = {
	url: "https://ichgcp.net/sv/clinical-trials-registry/publications/87817-acupuncture-for-peripheral-joint-osteoarthritis",
	where: "abstract",
};

export const manheimer2010CochraneOa = study({
	id: "manheimer-2010-cochrane-oa",
	kind: "systematic-review",
	tier: "core",
	topics: ["osteoarthritis"],
	label: "Cochrane OA 2010",
	citation: {
		type: "article-journal",
		title: "Acupuncture for peripheral joint osteoarthritis",
		author: [
			{ family: "Manheimer", given: "Eric" },
			{ family: "Cheng", given: "Ke" },
			{ family: "Linde", given: "Klaus" },
			{ family: "Lao", given: "Lixing" },
			{ family: "Yoo", given: "Junghee" },
			{ family: "Wieland", given: "Susan" },
			{ family: "van der Windt", given: "Daniëlle A.W.M." },
			{ family: "Berman", given: "Brian M." },
			{ family: "Bouter", given: "Lex M." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2010, 1, 20]] },
		issue: "1",
		page: "CD001977",
		DOI: "10.1002/14651858.CD001977.pub2",
		PMID: "20091527",
		volume: "2010",
		URL: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD001977.pub2/full/ta",
	},
	population:
		"16 trials of peripheral joint osteoarthritis: 12 knee, 3 hip, 1 mixed",
	setting: "Searched to December 2007 (Cochrane register 2008, issue 1)",
	randomized: 3498,
	arms: [],
	outcomes: {
		painVsSham: {
			measure: "Pain",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.28,
				ci95: [-0.45, -0.11],
			},
			trials: 9,
			participants: 1835,
			note: "0.9 of 20 points, below the review's bar of 1.3; substantial heterogeneity.",
			read: abstract,
		},
		functionVsSham: {
			measure: "Function",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.28,
				ci95: [-0.46, -0.09],
			},
			note: "2.7 of 68 points, below the review's bar of 3.57; substantial heterogeneity.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 16, unit: "trials", label: "trials included" },
		kneeTrials: {
			value: 12,
			unit: "trials",
			label: "trials of the knee alone",
		},
		participants: { value: 3498, unit: "people", label: "participants" },
		painPointsVsSham: {
			value: 0.9,
			unit: "points of 20",
			label: "more pain relief than sham",
		},
		painImportantDifference: {
			value: 1.3,
			unit: "points of 20",
			label: "of pain taken as clinically relevant",
		},
		functionPointsVsSham: {
			value: 2.7,
			unit: "points of 68",
			label: "more gain of function than sham",
		},
		functionImportantDifference: {
			value: 3.57,
			unit: "points of 68",
			label: "of function taken as clinically relevant",
		},
		painAbsoluteChange: {
			value: 4.59,
			unit: "%",
			label: "absolute change in pain against sham",
		},
		functionAbsoluteChange: {
			value: 3.97,
			unit: "%",
			label: "absolute change in function against sham",
		},
		painRelativeChange: {
			value: 10.32,
			unit: "%",
			label: "relative change in pain against sham",
			read: copy,
		},
		functionRelativeChange: {
			value: 8.63,
			unit: "%",
			label: "relative change in function against sham",
			read: copy,
		},
	},
	limitations: [
		"Effect against sham below the predefined bar for clinical relevance",
		"Substantial heterogeneity",
	],
	thresholds: [
		{
			measure: "WOMAC pain (0–20)",
			threshold: "1.3 points",
			url: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD001977.pub2/full/ta",
		},
		{
			measure: "WOMAC function (0–68)",
			threshold: "3.57 points",
			url: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD001977.pub2/full/ta",
		},
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"waiting-list, supervised-exercise and long-term results",
		"restriction to adequately blinded trials",
		"GRADE ratings",
		"funding",
	],
});
