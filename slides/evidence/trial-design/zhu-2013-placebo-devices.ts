import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3690239",
	where: "abstract",
} as const;

export const zhu2013PlaceboDevices = study({
	id: "zhu-2013-placebo-devices",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Placebo Acupuncture Devices: Considerations for Acupuncture Research",
		author: [
			{ family: "Zhu", given: "Dan" },
			{ family: "Gao", given: "Ying" },
			{ family: "Chang", given: "Jingling" },
			{ family: "Kong", given: "Jian" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2013, 6, 6]] },
		volume: "2013",
		page: "628907",
		DOI: "10.1155/2013/628907",
		PMID: "23840261",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3690239",
	},
	population:
		"Placebo devices that do not pierce the skin, with and without a needle",
	arms: [],
	outcomes: {},
	limitations: ["Narrative review"],
	conclusion:
		"Sham acupuncture pierces the skin, away from points or shallowly; placebo devices do not. No single device is the best control for every study: the choice depends on its aim.",
	verified: "abstract",
	read: abstract,
	gaps: [],
});
