import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://suppr.wilddata.cn/browses/detail/pubmed/32458717",
	where: "abstract",
};
const pain = {
	measure: "Pain",
	unit: "SD",
	better: "lower",
	role: "primary",
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const xiang2020Nslbp = study({
	id: "xiang-2020-nslbp",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["chronic low back pain", "acute low back pain"],
	label: "Acupunct Med 2020;38:235",
	citation: {
		type: "article-journal",
		title:
			"Systematic Review and Meta-analysis of Effects of Acupuncture on Pain and Function in Non-specific Low Back Pain",
		author: [],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2020, 8]] },
		volume: "38",
		issue: "4",
		page: "235-243",
		DOI: "10.1136/acupmed-2017-011622",
		PMID: "32458717",
		URL: "https://doi.org/10.1136/acupmed-2017-011622",
	},
	population:
		"7,587 participants with non-specific low back pain in 25 trials; search to February 2018",
	setting: "International",
	randomized: 7587,
	arms: [],
	outcomes: {
		painImmediateVsSham: {
			...pain,
			timepoint: { label: "immediate" },
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.33,
				ci95: [-0.49, -0.18],
			},
		},
		painShortTermVsSham: {
			...pain,
			timepoint: { label: "short term" },
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.47,
				ci95: [-0.77, -0.17],
			},
		},
		painIntermediateVsSham: {
			...pain,
			timepoint: { label: "intermediate term" },
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.17,
				ci95: [-0.28, -0.05],
			},
		},
		painShortTermVsUsual: {
			...pain,
			timepoint: { label: "short term" },
			comparator: "usual-care",
			effect: {
				type: "standardized mean difference",
				value: -1.07,
				ci95: [-1.81, -0.33],
			},
		},
		painIntermediateVsUsual: {
			...pain,
			timepoint: { label: "intermediate term" },
			comparator: "usual-care",
			effect: {
				type: "standardized mean difference",
				value: -0.43,
				ci95: [-0.77, -0.1],
			},
		},
		painVsNone: {
			...pain,
			timepoint: { label: "as pooled by the review" },
			comparator: "no-treatment",
			effect: {
				type: "standardized mean difference",
				value: -0.69,
				ci95: [-0.99, -0.38],
			},
		},
		functionVsNone: {
			measure: "Function",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "as pooled by the review" },
			comparator: "no-treatment",
			effect: {
				type: "standardized mean difference",
				value: -0.94,
				ci95: [-1.57, -0.3],
			},
			read: abstract,
		},
	},
	facts: {
		trials: { value: 25, unit: "trials", label: "included" },
		participants: {
			value: 7587,
			unit: "participants",
			label: "in these trials",
		},
	},
	limitations: [
		"Very wide intervals against usual care.",
		"The methods of most such reviews are rated critically low (Yan 2023).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Authors", "time points"],
	tries: [
		{
			sought: "Effects with intervals",
			where: "Stored web pages: copy of the abstract",
			result: "found",
		},
		{
			sought: "Authors",
			where: "Stored web pages: copies of the PubMed record",
			result: "not found",
		},
	],
});
