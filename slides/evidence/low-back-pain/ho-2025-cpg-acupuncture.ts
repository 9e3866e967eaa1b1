import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12403485",
	where: "abstract",
};
const share = {
	fullName: "Share of 35 recommendations in 17 guidelines",
	range: [0, 100],
	unit: "% of recommendations",
	better: "neither",
	role: "context",
	timepoint: { label: "January 2014 to November 2024" },
	comparator: "none",
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const ho2025CpgAcupuncture = study({
	id: "ho-2025-cpg-acupuncture",
	kind: "systematic-review",
	tier: "supporting",
	topics: [
		"guidelines",
		"musculoskeletal pain",
		"chronic low back pain",
		"osteoarthritis",
		"neck pain",
	],
	citation: {
		type: "article-journal",
		title:
			"Systematic review of clinical practice guidelines on acupuncture for chronic musculoskeletal pain",
		author: [
			{ family: "Ho", given: "Leonard" },
			{ family: "Lai", given: "Cyrus Ngo Tin" },
			{ family: "Chen", given: "Haiyong" },
			{ family: "Law", given: "Sheung Wai" },
			{ family: "Yu", given: "Edwin Chau Leung" },
			{ family: "Lam", given: "Fiona Pui Yan" },
			{ family: "Cheung", given: "Yi Chung" },
			{ family: "Wu", given: "Irene Xinyin" },
			{ family: "Wong", given: "Samuel Yeung Shan" },
			{ family: "Sit", given: "Regina Wing Shan" },
		],
		"container-title": "BMC Complementary Medicine and Therapies",
		issued: { "date-parts": [[2025, 9, 1]] },
		volume: "25",
		page: "322",
		DOI: "10.1186/s12906-025-05070-y",
		PMID: "40890678",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12403485",
	},
	population:
		"17 guidelines with 35 recommendations on acupuncture for chronic musculoskeletal pain, January 2014 to November 2024",
	setting: "International",
	arms: [],
	outcomes: {
		recommendationsFor: {
			...share,
			measure: "Recommendations for acupuncture",
			effect: { type: "proportion", value: 60, ci95: "not available" },
		},
		strongFor: {
			...share,
			measure: "Strong recommendations for acupuncture",
			effect: { type: "proportion", value: 5.7, ci95: "not available" },
		},
		conditionalFor: {
			...share,
			measure: "Weak or conditional recommendations for acupuncture",
			effect: { type: "proportion", value: 54.3, ci95: "not available" },
		},
		noGuidance: {
			...share,
			measure: "No explicit guidance on acupuncture",
			effect: { type: "proportion", value: 22.9, ci95: "not available" },
		},
		recommendationsAgainst: {
			...share,
			measure: "Recommendations against acupuncture",
			effect: { type: "proportion", value: 17.1, ci95: "not available" },
		},
	},
	facts: {
		guidelines: { value: 17, unit: "guidelines", label: "included" },
		recommendations: {
			value: 35,
			unit: "recommendations",
			label: "on acupuncture",
		},
		recommendationsLowBack: {
			value: 11,
			unit: "recommendations",
			label: "on low back pain",
		},
		recommendationsShoulder: {
			value: 14,
			unit: "recommendations",
			label: "on shoulder pain",
		},
		recommendationsOsteoarthritis: {
			value: 8,
			unit: "recommendations",
			label: "on osteoarthritis",
		},
		recommendationsNeck: {
			value: 2,
			unit: "recommendations",
			label: "on neck pain",
		},
		recommendationsManual: {
			value: 26,
			unit: "recommendations",
			label: "that feature manual acupuncture",
		},
	},
	limitations: [
		"Counts recommendations, not guidelines: one guideline can hold several.",
		"Most recommendations in favor are weak or conditional.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Names of the guidelines and their position",
		"Recommendations for and against by condition",
		"Funding",
	],
	tries: [
		{
			sought: "Map of guideline positions on acupuncture",
			where: "Stored web pages: PMC12403485",
			result: "found",
		},
	],
});
