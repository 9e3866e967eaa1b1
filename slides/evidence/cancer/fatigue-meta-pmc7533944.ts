import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7533944/?term=%22Integr+Cancer+Ther%22%5Bjour%5D",
	where: "abstract",
} as const;

export const fatigueMetaPmc7533944 = study({
	id: "fatigue-meta-pmc7533944",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["other symptoms of cancer"],
	label: "Cancer-fatigue meta-analysis (9 trials)",
	citation: {
		type: "article-journal",
		title:
			"[Acupuncture for cancer-related fatigue: systematic review and meta-analysis]",
		author: [],
		"container-title": "Integrative Cancer Therapies",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7533944",
	},
	population: "Cancer-related fatigue, English-language trials",
	randomized: 809,
	arms: [],
	outcomes: {
		fatigueVsSham: {
			measure: "BFI",
			fullName: "Brief Fatigue Inventory",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: { type: "mean difference", value: -0.93, ci95: [-1.65, -0.2] },
			note: "Pooled difference",
			read: abstract,
		},
		fatigueVsUsual: {
			measure: "BFI",
			fullName: "Brief Fatigue Inventory",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "usual-care",
			contrast: { treatment: "acupuncture", control: "usual care" },
			effect: { type: "mean difference", value: -2.12, ci95: [-3.21, -1.04] },
			note: "Pooled difference",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 9, label: "trials" },
		participants: { value: 809, label: "participants" },
		trialsFavourable: {
			value: 6,
			label: "trials reporting significant improvement",
		},
		smallestTrial: { value: 13, label: "participants in the smallest trial" },
		largestTrial: { value: 302, label: "participants in the largest trial" },
	},
	harms: "Spot bleeding and bruising in two trials; nothing serious",
	limitations: ["English-language trials only"],
	riskOfBias: "Six trials low and three moderate risk by the authors' count.",
	notes: ["Subject: fatigue, not pain."],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Title, authors and year not printed",
		"Participants per comparison, heterogeneity",
		"participants of each comparison",
	],
});
