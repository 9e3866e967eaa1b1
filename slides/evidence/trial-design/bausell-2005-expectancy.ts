import { study } from "#evidence";

const abstract = {
	url: "https://www.ncbi.nlm.nih.gov/pubmed/15677384",
	where: "abstract",
};

export const bausell2005Expectancy = study({
	id: "bausell-2005-expectancy",
	kind: "rct",
	tier: "supporting",
	topics: ["expectation", "postoperative pain"],
	citation: {
		type: "article-journal",
		title:
			"Is acupuncture analgesia an expectancy effect? Preliminary evidence based on participants' perceived assignments in two placebo-controlled trials",
		author: [
			{ family: "Bausell", given: "R. Barker" },
			{ family: "Lao", given: "Lixing" },
			{ family: "Bergman", given: "Stewart" },
			{ family: "Lee", given: "Wen-Lin" },
			{ family: "Berman", given: "Brian M." },
		],
		"container-title": "Evaluation & the Health Professions",
		issued: { "date-parts": [[2005, 3]] },
		volume: "28",
		issue: "1",
		page: "9-26",
		DOI: "10.1177/0163278704273081",
		PMID: "15677384",
		URL: "https://www.ncbi.nlm.nih.gov/pubmed/15677384",
	},
	population: "Dental-surgery patients in two placebo-controlled trials",
	setting: "United States (Maryland)",
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "placebo", name: "Placebo needling" },
	],
	outcomes: {
		painByAllocation: {
			measure: "Pain after surgery, by actual allocation",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "after surgery" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "placebo" },
			finding: "No significant difference between acupuncture and placebo.",
			read: abstract,
		},
		painByBelief: {
			measure: "Pain after surgery, by believed allocation",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "after surgery" },
			comparator: "other",
			comparatorDetail: "patients who thought they had placebo",
			finding:
				"Less pain in those who thought they had real needling, in both trials.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 2, unit: "trials", label: "analyzed" },
	},
	limitations: [
		"Belief may follow relief rather than cause it",
		"Called preliminary by its authors",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["all values", "numbers of participants", "values of pain"],
});
