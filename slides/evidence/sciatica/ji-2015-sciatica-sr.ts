import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4575738",
	where: "abstract",
};

export const ji2015SciaticaSr = study({
	id: "ji-2015-sciatica-sr",
	kind: "systematic-review",
	tier: "core",
	topics: ["sciatica"],
	citation: {
		type: "article-journal",
		title:
			"The Efficacy of Acupuncture for the Treatment of Sciatica: A Systematic Review and Meta-Analysis",
		author: [
			{ family: "Ji", given: "Mei" },
			{ family: "Wang", given: "Xiaoxia" },
			{ family: "Chen", given: "Meijuan" },
			{ family: "Shen", given: "Yan" },
			{ family: "Zhang", given: "Xu" },
			{ family: "Yang", given: "Jin" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2015, 9, 6]] },
		volume: "2015",
		page: "192808",
		DOI: "10.1155/2015/192808",
		PMID: "26425130",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4575738",
	},
	population: "12 trials of acupuncture for sciatica, searched to April 2015",
	setting: "Comparator: conventional Western medicine",
	randomized: 1842,
	arms: [],
	outcomes: {
		improvementVsDrugs: {
			measure: "Improved totally or partly",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail: "conventional medication",
			contrast: {
				treatment: "acupuncture",
				control: "conventional medication",
			},
			effect: { type: "risk ratio", value: 1.21, ci95: [1.16, 1.25] },
			read: abstract,
		},
		painVsDrugs: {
			measure: "Pain intensity",
			unit: "points (scale unspecified)",
			better: "lower",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail: "conventional medication",
			contrast: {
				treatment: "acupuncture",
				control: "conventional medication",
			},
			effect: { type: "mean difference", value: -1.25, ci95: [-1.63, -0.86] },
			read: abstract,
		},
		painThresholdVsDrugs: {
			measure: "Pain threshold",
			unit: "(unit unspecified)",
			better: "higher",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail: "conventional medication",
			contrast: {
				treatment: "acupuncture",
				control: "conventional medication",
			},
			effect: { type: "mean difference", value: 1.08, ci95: [0.98, 1.17] },
			read: abstract,
		},
	},
	facts: {
		trials: { value: 12, unit: "trials", label: "trials included" },
		participants: { value: 1842, unit: "people", label: "participants" },
	},
	harms: "The reviewers call the reported adverse effects acceptable.",
	limitations: [
		"No sham comparison in the pooled results",
		"Improvement is a coarse improved-or-not count",
		"Comparator drugs and treatment methods mixed",
	],
	conclusion: "Acupuncture may be effective for the pain of sciatica.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"number of trials per outcome",
		"risk-of-bias tallies",
		"funding",
		"scale of pain and unit of pain threshold",
	],
});
