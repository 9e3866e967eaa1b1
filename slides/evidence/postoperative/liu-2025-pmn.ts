import { study } from "#evidence";

const abstract = {
	url: "https://metajournal.com/articles/1786546",
	where: "abstract",
} as const;

export const liu2025Pmn = study({
	id: "liu-2025-pmn",
	kind: "systematic-review",
	tier: "core",
	topics: ["postoperative pain", "opioid use"],
	citation: {
		type: "article-journal",
		title:
			"Efficacy of Acupuncture in Postoperative Pain-Relieving: A Systematic Review and Meta-Analysis",
		author: [
			{ family: "Liu", given: "Jin" },
			{ family: "Li", given: "Yinyin" },
			{ family: "Liu", given: "Junya" },
			{ family: "Zhang", given: "Xingshuo" },
		],
		"container-title": "Pain Management Nursing",
		issued: { "date-parts": [[2025, 1, 14]] },
		DOI: "10.1016/j.pmn.2024.12.014",
		PMID: "39814622",
		URL: "https://doi.org/10.1016/j.pmn.2024.12.014",
	},
	population: "Postoperative pain; search to 25 August 2022",
	arms: [],
	outcomes: {
		painVsMixed: {
			measure: "Pain score",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "after surgery" },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture", control: "mixed controls" },
			effect: {
				type: "standardized mean difference",
				value: -0.38,
				ci95: [-0.69, -0.07],
				p: "0.02",
			},
			read: abstract,
		},
		analgesicDoseVsMixed: {
			measure: "Analgesic dose",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "after surgery" },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture", control: "mixed controls" },
			effect: {
				type: "standardized mean difference",
				value: -0.53,
				ci95: [-0.99, -0.06],
			},
			i2: "90%",
			note: "The printed p < .00001 belongs to the heterogeneity, not to the effect",
			read: abstract,
		},
	},
	facts: {
		studies: {
			value: 25,
			label: "studies included",
		},
	},
	limitations: [
		"Very high heterogeneity",
		"Control types pooled",
		"Published 2025 but the search stops on 25 August 2022",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Sham-only estimate, GRADE ratings, patients", "studies per outcome"],
});
