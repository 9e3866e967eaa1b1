import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5021904",
	where: "abstract",
};

export const ruddock2016SmtSham = study({
	id: "ruddock-2016-smt-sham",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["comparator treatments", "blinding and sham"],
	otherTreatment: "manual",
	citation: {
		type: "article-journal",
		title:
			"Spinal Manipulation Vs Sham Manipulation for Nonspecific Low Back Pain: A Systematic Review and Meta-analysis",
		author: [
			{ family: "Ruddock", given: "Jay K" },
			{ family: "Sallis", given: "Hannah" },
			{ family: "Ness", given: "Andy" },
			{ family: "Perry", given: "Rachel E" },
		],
		"container-title": "Journal of Chiropractic Medicine",
		issued: { "date-parts": [[2016, 5, 25]] },
		volume: "15",
		issue: "3",
		page: "165-183",
		DOI: "10.1016/j.jcm.2016.04.014",
		PMID: "27660593",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5021904",
	},
	population:
		"Non-specific low back pain, 4 pooled sham-controlled trials of 9",
	arms: [],
	outcomes: {
		symptomsVsSham: {
			measure: "Symptoms, spinal manipulation",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "trial end" },
			comparator: "sham",
			comparatorDetail: "sham manipulation",
			contrast: {
				treatment: "spinal manipulation",
				control: "sham manipulation",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.36,
				ci95: [-0.59, -0.12],
			},
			trials: 4,
			read: abstract,
		},
	},
	facts: {
		trials: { value: 9, label: "sham-controlled trials, 4 of them pooled" },
	},
	limitations: ["Small trials; practitioners cannot be blinded"],
	notes: ["Sham-controlled peer of acupuncture's about 0.2 SD (Vickers 2012)."],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Rubinstein 2019 (BMJ): only that 47 trials with 9211 people were pooled could be read",
	],
});
