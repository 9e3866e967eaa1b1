import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3171073",
	where: "abstract",
} as const;

export const cassileth2011Lymphedema = study({
	id: "cassileth-2011-lymphedema",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety", "other symptoms of cancer"],
	citation: {
		type: "article-journal",
		title:
			"A safety and efficacy pilot study of acupuncture for the treatment of chronic lymphoedema",
		author: [
			{ family: "Cassileth", given: "Barrie R" },
			{ family: "Van Zee", given: "Kimberly J" },
			{ family: "Chan", given: "Yi" },
			{ family: "Coleton", given: "Marci I" },
			{ family: "Hudis", given: "Clifford A" },
			{ family: "Cohen", given: "Sara" },
			{ family: "Lozada", given: "James" },
			{ family: "Vickers", given: "Andrew J" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2011]] },
		volume: "29",
		issue: "3",
		page: "170-172",
		DOI: "10.1136/aim.2011.004069",
		PMID: "21685498",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3171073",
	},
	population:
		"Women with lymphedema of the arm, 6 months to 5 years after breast cancer surgery",
	setting: "USA",
	analyzed: 9,
	arms: [],
	outcomes: {
		seriousEvents: {
			measure: "Serious adverse events",
			unit: "events in 73 sessions",
			better: "lower",
			role: "safety",
			timepoint: { label: "to 6 months" },
			comparator: "none",
			effect: { type: "count", value: 0, ci95: "not available" },
			note: "None in 73 sessions still allows about 4% by the rule of three (derived).",
			read: abstract,
		},
	},
	facts: {
		women: { value: 9, label: "women" },
		sessions: { value: 73, label: "sessions" },
	},
	limitations: ["Nine women, no control"],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
