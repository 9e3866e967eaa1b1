import { study } from "#evidence";

const abstract = {
	url: "https://www.hindawi.com/journals/ecam/2015/432467/",
	where: "abstract",
} as const;

export const wu2015ChinaAdverse = study({
	id: "wu-2015-china-adverse",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["safety", "publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Systematic Review of Adverse Effects: A Further Step towards Modernization of Acupuncture in China",
		author: [
			{ family: "Wu", given: "Junyi" },
			{ family: "Hu", given: "Yanmei" },
			{ family: "Zhu", given: "Yin" },
			{ family: "Yin", given: "Ping" },
			{ family: "Litscher", given: "Gerhard" },
			{ family: "Xu", given: "Shifen" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2015]] },
		volume: "2015",
		page: "432467",
		DOI: "10.1155/2015/432467",
		URL: "https://www.hindawi.com/journals/ecam/2015/432467/",
	},
	population: "133 papers with case reports from China, 1980 to 2013",
	setting: "China",
	arms: [],
	outcomes: {
		incidents: {
			measure: "Incidents in case reports",
			unit: "incidents",
			better: "lower",
			role: "safety",
			timepoint: { label: "1980-2013" },
			comparator: "none",
			effect: { type: "count", value: 182, ci95: "not available" },
			read: abstract,
		},
	},
	facts: { papers: { value: 133, label: "papers" } },
	harms:
		"Mostly injury of organs, tissue or nerves, above all pneumothorax and injury of the central nervous system.",
	limitations: ["Cases without a denominator: no rate follows"],
	verified: "abstract",
	read: abstract,
	gaps: ["PMID", "Counts of each kind of event"],
});
