import { study } from "#evidence";

const abstract = {
	url: "https://jxxfw.com/periodical/113cdd423e3876396e12cd031bcc8f91.html",
	where: "abstract (Chinese)",
};

export const gao2011CountrySr = study({
	id: "gao-2011-country-sr",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for migraine: a systematic review and meta-analysis of randomized controlled trials",
		author: [
			{ family: "Gao", given: "Xiao-mei" },
			{ family: "Wang", given: "Bo-song" },
			{ family: "Song", given: "Yan-yan" },
			{ family: "Qi", given: "Hong" },
			{ family: "Rong", given: "Zheng-xing" },
			{ family: "Wang", given: "Hao" },
		],
		"container-title":
			"Chinese Journal of Clinical Pharmacology and Therapeutics",
		issued: { "date-parts": [[2011]] },
		volume: "16",
		issue: "5",
		page: "530-537",
	},
	population: "12 sham-controlled trials judged of high quality",
	setting: "Chinese and non-Chinese trials compared",
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		responseVsSham: {
			measure: "Response",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "odds ratio",
				value: 1.28,
				ci95: [1.02, 1.61],
				p: "0.03",
			},
			arms: [
				{ arm: "acu", kind: "percent", value: 49.5, n: 650 },
				{ arm: "sham", kind: "percent", value: 43.3, n: 603 },
			],
			trials: 8,
			participants: 1253,
			note: "Arm sizes and number of trials come from Table 5 of the Li 2020 overview (https://pmc.ncbi.nlm.nih.gov/articles/PMC7125485/table/tab5), which prints the same odds ratio.",
			read: abstract,
		},
		responseFollowUpVsSham: {
			measure: "Response",
			unit: "ratio",
			better: "higher",
			role: "secondary",
			timepoint: { label: "follow-up" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "odds ratio", value: 1.33, ci95: [0.7, 2.51], p: "0.39" },
			arms: [
				{ arm: "acu", kind: "percent", value: 47.7 },
				{ arm: "sham", kind: "percent", value: 38.5 },
			],
			read: abstract,
		},
		responseByCountry: {
			measure: "Response, by country of trial",
			unit: "ratio",
			better: "higher",
			role: "subgroup",
			timepoint: { label: "end of treatment and follow-up" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding:
				"Chinese trials favored acupuncture at both times; trials from elsewhere showed no significant difference at either.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 12, unit: "trials", label: "included" },
	},
	limitations: [
		"Subgroup analysis; the two sets also differ in dose, sham and setting",
		"Old: predates the trials of 2017 and 2020",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["DOI and PMID", "subgroup estimates"],
});
