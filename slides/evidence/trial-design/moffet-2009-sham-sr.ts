import { study } from "#evidence";

const abstract = {
	url: "https://scilit.com/publications/d4d41ca3e2fbdd830d700c8bd10360b8",
	where: "abstract",
};

export const moffet2009ShamSr = study({
	id: "moffet-2009-sham-sr",
	kind: "systematic-review",
	tier: "core",
	topics: ["blinding and sham", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"Sham Acupuncture May Be as Efficacious as True Acupuncture: A Systematic Review of Clinical Trials",
		author: [{ family: "Moffet", given: "Howard H." }],
		"container-title": "Journal of Alternative and Complementary Medicine",
		issued: { "date-parts": [[2009, 3, 1]] },
		volume: "15",
		issue: "3",
		page: "213-216",
		DOI: "10.1089/acm.2008.0356",
		URL: "https://doi.org/10.1089/acm.2008.0356",
	},
	population:
		"38 trials with needles at wrong points or non-points as sham, from 229 English articles of 2005-2006",
	setting: "International",
	arms: [],
	outcomes: {
		trialsNoDifference: {
			measure: "Trials without a significant difference between true and sham",
			range: [0, 38],
			unit: "trials of 38",
			better: "neither",
			role: "primary",
			timepoint: { label: "trials of 2005-2006" },
			comparator: "sham",
			effect: { type: "count", value: 22, ci95: "not available" },
			note: "58%",
			read: abstract,
		},
		trialsShamAsGood: {
			measure: "Of those, trials suggesting that sham may do as well",
			range: [0, 22],
			unit: "trials of 22",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trials of 2005-2006" },
			comparator: "sham",
			effect: { type: "count", value: 13, ci95: "not available" },
			note: "59%; chiefly superficial needling at non-points",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 38, unit: "trials", label: "included" },
		articlesScreened: {
			value: 229,
			unit: "articles",
			label: "in English searched",
		},
	},
	limitations: ["Convenience sample, vote counting, single author"],
	verified: "abstract",
	read: abstract,
	gaps: ["results by condition"],
});
