import { study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/36845439/",
	where: "abstract",
};

export const zhang2023SciaticaSr = study({
	id: "zhang-2023-sciatica-sr",
	kind: "systematic-review",
	tier: "core",
	topics: ["sciatica"],
	citation: {
		type: "article-journal",
		title:
			"The efficacy and safety of acupuncture therapy for sciatica: A systematic review and meta-analysis of randomized controlled trails",
		author: [
			{ family: "Zhang", given: "Zhihui" },
			{ family: "Hu", given: "Tingting" },
			{ family: "Huang", given: "Peiyan" },
			{ family: "Yang", given: "Mengning" },
			{ family: "Huang", given: "Zheng" },
			{ family: "Xia", given: "Yawen" },
			{ family: "Zhang", given: "Xinchang" },
			{ family: "Zhang", given: "Xiaolin" },
			{ family: "Ni", given: "Guangxia" },
		],
		"container-title": "Frontiers in Neuroscience",
		issued: { "date-parts": [[2023, 2, 9]] },
		volume: "17",
		page: "1097830",
		DOI: "10.3389/fnins.2023.1097830",
		PMID: "36845439",
		URL: "https://pubmed.ncbi.nlm.nih.gov/36845439/",
	},
	population: "30 trials, 2662 people with sciatica",
	setting: "Seven databases to 31 March 2022; comparator drugs",
	randomized: 2662,
	arms: [],
	outcomes: {
		effectiveRateVsDrugs: {
			measure: "Total effective rate",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail: "medication",
			contrast: { treatment: "acupuncture", control: "medication" },
			effect: { type: "risk ratio", value: 1.25, ci95: [1.21, 1.3] },
			certainty: "moderate",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 30, unit: "trials", label: "trials included" },
		participants: { value: 2662, unit: "people", label: "participants" },
	},
	limitations: [
		"Comparator is medication, not sham",
		"Total effective rate is a coarse composite common in Chinese trials",
	],
	funding: "National Key Research and Development Program of China",
	verified: "abstract",
	read: abstract,
	gaps: ["pain, pain-threshold and recurrence results (cut off)"],
});
