import { study } from "#evidence";

const synopsis = {
	url: "http://www.hkiim.cuhk.edu.hk/ceim/en/synopsis/detail/acupuncture-and-related-therapies/87",
	where: "university synopsis of the Cochrane review",
};

export const trinh2016CochraneNeck = study({
	id: "trinh-2016-cochrane-neck",
	kind: "systematic-review",
	tier: "core",
	topics: ["neck pain"],
	label: "Cochrane neck 2016",
	citation: {
		type: "article-journal",
		title: "Acupuncture for neck disorders",
		author: [
			{ family: "Trinh", given: "K." },
			{ family: "Graham", given: "N." },
			{ family: "Irnich", given: "D." },
			{ family: "Cameron", given: "I.D." },
			{ family: "Forget", given: "M." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2016, 5]] },
		issue: "5",
		page: "CD004870",
		DOI: "10.1002/14651858.CD004870.pub4",
		URL: "https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD004870.pub4/full/zh_HANT",
	},
	population:
		"27 trials, 5462 adults with neck disorders; pooled here: chronic mechanical neck pain",
	setting: "Searched to August 2015",
	randomized: 5462,
	arms: [],
	outcomes: {
		painVsSham: {
			measure: "Pain",
			condition: "chronic mechanical neck pain",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term (1 day to 3 months)" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.23,
				ci95: [-0.4, -0.07],
			},
			trials: 8,
			participants: 560,
			i2: "0%",
			certainty: "moderate",
			read: synopsis,
		},
	},
	facts: {
		trials: { value: 27, unit: "trials", label: "trials included" },
		participants: { value: 5462, unit: "people", label: "participants" },
	},
	limitations: [
		"Cochrane marks this version as not the most recent",
		"Effect taken from a synopsis",
	],
	verified: "secondary",
	read: synopsis,
	gaps: ["function results", "current status of the review", "funding"],
});
