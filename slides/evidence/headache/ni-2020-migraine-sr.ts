import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7434532",
	where: "abstract",
};

export const ni2020MigraineSr = study({
	id: "ni-2020-migraine-sr",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture versus Various Control Treatments in the Treatment of Migraine: A Review of Randomized Controlled Trials from the Past 10 Years",
		author: [
			{ family: "Ni", given: "Xixiu" },
			{ family: "Dong", given: "Linglin" },
			{ family: "Tian", given: "Tian" },
			{ family: "Liu", given: "Lu" },
			{ family: "Li", given: "Xiao" },
			{ family: "Li", given: "Fengmei" },
			{ family: "Zhao", given: "Ling" },
		],
		"container-title": "Journal of Pain Research",
		issued: { "date-parts": [[2020, 8, 12]] },
		volume: "13",
		page: "2033-2064",
		DOI: "10.2147/JPR.S259390",
		PMID: "32884332",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7434532",
	},
	population:
		"49 trials of acupuncture for migraine published 2010-2019, English and Chinese databases",
	setting: "International, many Chinese trials",
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "none", name: "No treatment" },
		{ id: "drug", name: "Western medicine" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		frequencyVsNone: {
			measure: "Headache frequency",
			unit: "(unit not in the abstract)",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "no-treatment",
			contrast: { treatment: "acu", control: "none" },
			effect: {
				type: "mean difference",
				value: -1.8,
				ci95: [-2.34, -1.26],
				p: "<0.00001",
			},
			read: abstract,
		},
		frequencyVsDrugs: {
			measure: "Headache frequency",
			unit: "(unit not in the abstract)",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "active",
			comparatorDetail: "western medicine",
			contrast: { treatment: "acu", control: "drug" },
			effect: {
				type: "mean difference",
				value: -1.75,
				ci95: [-2.91, -0.58],
				p: "0.003",
			},
			read: abstract,
		},
		frequencyVsSham: {
			measure: "Headache frequency",
			unit: "(unit not in the abstract)",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: -0.64,
				ci95: [-1.7, 0.42],
				p: "0.24",
			},
			read: abstract,
		},
	},
	facts: {
		trials: { value: 49, unit: "trials", label: "included" },
	},
	limitations: [
		"Includes trials of acute attacks",
		"Pooled trials differ in quality; the authors rank them by STRICTA and risk of bias",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["trials per comparison", "I2", "certainty ratings"],
});
