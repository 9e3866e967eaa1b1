import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6664625/?term=%22Glob+Adv+Health+Med%22%5Bjour%5D",
	where: "abstract",
} as const;

export const bonakdar2019Ehb = study({
	id: "bonakdar-2019-ehb",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Analysis of State Insurance Coverage for Nonpharmacologic Treatment of Low Back Pain as Recommended by the American College of Physicians Guidelines",
		author: [
			{ family: "Bonakdar", given: "Robert" },
			{ family: "Palanker", given: "Dania" },
			{ family: "Sweeney", given: "Megan M" },
		],
		"container-title": "Global Advances in Health and Medicine",
		issued: { "date-parts": [[2019, 7, 29]] },
		volume: "8",
		page: "2164956119855629",
		DOI: "10.1177/2164956119855629",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6664625",
	},
	population:
		"The benchmark plans of essential health benefits of all states, 2017",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		acupunctureBelow: {
			value: 10,
			unit: "states",
			label: "is a number that acupuncture does not reach in benchmark plans",
		},
		manipulation: {
			value: 46,
			unit: "states",
			label: "covered spinal manipulation",
		},
	},
	limitations: ["2017"],
	verified: "abstract",
	read: abstract,
	gaps: ["Exact number of states for acupuncture"],
});
