import { study } from "#evidence";

const abstract = {
	url: "https://bohrium.dp.tech/paper/arxiv/ad4907a2d8d7d56aee2422acd3e7b10ed58eda1318a132e5a112e7ed09f33ddb",
	where: "title and abstract",
} as const;

export const onstott2024StateMandates = study({
	id: "onstott-2024-state-mandates",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Health Insurance Mandates for Nonpharmacological Pain Treatments in 7 US States",
		author: [
			{ family: "Onstott", given: "Taylor Nadine" },
			{ family: "Hurst", given: "Samantha" },
			{ family: "Kronick", given: "Richard" },
			{ family: "Tsou", given: "An-Chi" },
			{ family: "Groessl", given: "Erik" },
			{ family: "McMenamin", given: "Sara B" },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2024, 4, 11]] },
		DOI: "10.1001/jamanetworkopen.2024.5737",
	},
	population:
		"State laws on coverage of pain treatment without drugs, searched in November 2022 and August 2023",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		states: {
			value: 7,
			unit: "states",
			label: "have a mandate for pain treatment without drugs",
		},
	},
	limitations: ["Treatments named differ by state"],
	verified: "abstract",
	read: abstract,
	gaps: ["Which states, and acupuncture in each", "Volume, pages and PMID"],
});
