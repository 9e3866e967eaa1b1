import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4487698",
	where: "abstract",
};

export const liu2015NegativeTrials = study({
	id: "liu-2015-negative-trials",
	kind: "systematic-review",
	tier: "core",
	topics: ["dose and delivery", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Analysis and Thoughts about the Negative Results of International Clinical Trials on Acupuncture",
		author: [
			{ family: "Liu", given: "Wei-hong" },
			{ family: "Hao", given: "Yang" },
			{ family: "Han", given: "Yan-jing" },
			{ family: "Wang", given: "Xiao-hong" },
			{ family: "Li", given: "Chen" },
			{ family: "Liu", given: "Wan-ning" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2015, 6, 16]] },
		volume: "2015",
		page: "671242",
		DOI: "10.1155/2015/671242",
		PMID: "26161126",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4487698",
	},
	population:
		"33 acupuncture trials indexed in 2011, those with negative or placebo-level results against the rest",
	setting: "International",
	arms: [],
	outcomes: {
		qualityNegativeVsPositive: {
			measure: "Jadad quality score, negative against positive trials",
			range: [0, 5],
			unit: "points",
			better: "neither",
			role: "quality",
			timepoint: { label: "trials indexed in 2011" },
			comparator: "other",
			comparatorDetail: "trials with positive results",
			finding: "No difference in method score.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 33, unit: "trials", label: "compared" },
		deliveryFaults: {
			value: 5,
			unit: "faults",
			label:
				"of delivery blamed: point choice, uneven skill, neglected needle sensation, too few treatments, unsuitable placebo",
		},
	},
	limitations: [
		"Judged by practitioners who know the results",
		"33 trials of one year",
	],
	conclusion:
		"The authors blame point choice, uneven skill, neglected needle sensation, too few treatments and unsuitable placebo; the explanation comes from proponents and was formed after seeing the results.",
	verified: "abstract",
	read: abstract,
	gaps: ["numbers per fault", "letter to the editor attached to the paper"],
});
