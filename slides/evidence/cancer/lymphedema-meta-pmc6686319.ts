import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6686319",
	where: "abstract",
} as const;

export const lymphedemaMetaPmc6686319 = study({
	id: "lymphedema-meta-pmc6686319",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["safety", "other symptoms of cancer"],
	label: "Lymphedema meta-analysis 2019",
	citation: {
		type: "article-journal",
		title:
			"[Acupuncture and breast cancer-related lymphedema: systematic review and meta-analysis of controlled trials]",
		author: [],
		issued: { "date-parts": [[2019]] },
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6686319",
	},
	population:
		"178 women with lymphedema after breast cancer in 6 trials; search to September 2018",
	arms: [],
	outcomes: {
		extent: {
			measure: "Extent of lymphedema",
			unit: "as printed, without unit",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "mixed",
			comparatorDetail: "the control treatments of the trials",
			effect: {
				type: "mean difference",
				value: -1.9,
				ci95: [-5.39, 1.59],
				p: ".29",
			},
			trials: 6,
			participants: 178,
			read: abstract,
		},
	},
	facts: {
		trials: { value: 6, label: "trials" },
		women: { value: 178, label: "women" },
		severeEvents: { value: 0, label: "severe adverse events" },
	},
	limitations: ["178 women", "Measures differed between trials"],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Authors, journal, DOI and title as printed",
		"Unit of the pooled difference",
	],
});
