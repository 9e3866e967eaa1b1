import { study } from "#evidence";

export const deare2013CochraneFm = study({
	id: "deare-2013-cochrane-fm",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["fibromyalgia"],
	label: "Cochrane fibromyalgia 2013",
	citation: {
		type: "article-journal",
		title: "Acupuncture for treating fibromyalgia",
		author: [
			{ family: "Deare", given: "John C." },
			{ family: "Zheng", given: "Zhen" },
			{ family: "Xue", given: "Charlie C.L." },
			{ family: "Liu", given: "Jian Ping" },
			{ family: "Shang", given: "Jingsheng" },
			{ family: "Scott", given: "Sean W." },
			{ family: "Littlejohn", given: "Geoff" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2013, 5, 31]] },
		issue: "5",
		page: "CD007070",
		DOI: "10.1002/14651858.CD007070.pub2",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4105202",
	},
	population: "9 trials, 395 people with fibromyalgia (ACR criteria)",
	setting: "Searched to January 2012",
	randomized: 395,
	arms: [],
	outcomes: {},
	facts: {
		trials: { value: 9, unit: "trials", label: "trials included" },
		participants: { value: 395, unit: "people", label: "participants" },
		selectiveReporting: {
			value: 5,
			unit: "trials",
			label: "at risk of selective reporting",
		},
		performanceBias: {
			value: 3,
			unit: "trials",
			label: "at risk of performance bias",
		},
		noTreatmentParticipants: {
			value: 13,
			unit: "people",
			label: "in the one trial against no treatment (low quality)",
		},
	},
	limitations: [
		"Five trials at risk of selective reporting, three of performance bias",
		"Evidence against no treatment is one trial of 13 people (low quality)",
	],
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4105202",
		where: "abstract",
	},
	gaps: ["pooled results versus sham (cut off)", "funding"],
});
