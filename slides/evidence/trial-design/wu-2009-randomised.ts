import { study } from "#evidence";

const abstract = {
	url: "https://www.springermedicine.com/link?doi=10.1186/1745-6215-10-46",
	where:
		// https://abstracts.cochrane.org/2006-dublin/investigation-authenticity-claimed-randomized-controlled-trials-rcts-and-quality
		"abstract; CI from the conference abstract",
};

export const wu2009Randomised = study({
	id: "wu-2009-randomised",
	kind: "systematic-review",
	tier: "core",
	topics: ["publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Randomized trials published in some Chinese journals: how many are randomized?",
		author: [
			{ family: "Wu", given: "Taixiang" },
			{ family: "Li", given: "Youping" },
			{ family: "Bian", given: "Zhaoxiang" },
			{ family: "Liu", given: "Guanjian" },
			{ family: "Moher", given: "David" },
		],
		"container-title": "Trials",
		issued: { "date-parts": [[2009, 7, 2]] },
		volume: "10",
		page: "46",
		DOI: "10.1186/1745-6215-10-46",
		URL: "https://doi.org/10.1186/1745-6215-10-46",
	},
	population:
		"3,137 apparent randomized trials on 20 diseases in Chinese journals, 1994-2005 (1,685 of traditional Chinese medicine); authors of 2,235 interviewed by telephone",
	setting: "China",
	arms: [],
	outcomes: {
		properlyRandomised: {
			measure: "Reports confirmed as properly randomized",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "primary",
			timepoint: { label: "author interview" },
			comparator: "none",
			effect: { type: "proportion", value: 6.8, ci95: [5.9, 7.7] },
			note: "207 trials. The denominator wants checking: 207 of 2,235 would be 9.3%, 207 of 3,137 would be 6.6%.",
			read: abstract,
		},
	},
	facts: {
		reports: {
			value: 3137,
			unit: "reports",
			label: "called themselves randomized",
		},
		reportsChineseMedicine: {
			value: 1685,
			unit: "reports",
			label: "of them were of traditional Chinese medicine",
		},
		reportsInterviewed: {
			value: 2235,
			unit: "reports",
			label: "had their authors interviewed",
		},
		reportsRandomised: {
			value: 207,
			unit: "reports",
			label: "were confirmed as randomized",
		},
		diseases: { value: 20, unit: "diseases", label: "covered" },
	},
	limitations: [
		"Journals of 1994-2005; practice has since improved by other accounts",
		"Not acupuncture only",
	],
	conclusion:
		"Reviews that add Chinese-language trials may import mislabeled ones.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"share for traditional Chinese medicine alone",
		"denominator of the 6.8%",
	],
});
