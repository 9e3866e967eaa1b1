import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4409074",
	where: "abstract",
} as const;

export const cho2015BackSurgery = study({
	id: "cho-2015-back-surgery",
	kind: "systematic-review",
	tier: "core",
	topics: ["postoperative pain", "opioid use"],
	label: "Cho 2015",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Acute Postoperative Pain after Back Surgery: A Systematic Review and Meta-analysis of Randomized Controlled Trials",
		author: [
			{ family: "Cho", given: "Young-Hun" },
			{ family: "Kim", given: "Chang-Kyu" },
			{ family: "Heo", given: "Kwang-Ho" },
			{ family: "Lee", given: "Myeong Soo" },
			{ family: "Ha", given: "In-Hyuk" },
			{ family: "Son", given: "Dong Wuk" },
			{ family: "Choi", given: "Byung Kwan" },
			{ family: "Song", given: "Geun-Sung" },
			{ family: "Shin", given: "Byung-Cheul" },
		],
		"container-title": "Pain Practice",
		DOI: "10.1111/papr.12208",
		issued: { "date-parts": [[2015]] },
		volume: "15",
		page: "279-291",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4409074",
	},
	population: "Back surgery, pain within a week",
	randomized: 410,
	arms: [],
	outcomes: {
		painHour24VsSham: {
			measure: "Pain VAS",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "24 hours" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.67,
				ci95: [-1.04, -0.31],
				p: "0.0003",
			},
			read: abstract,
		},
		opioidHour24VsSham: {
			measure: "Opioid demand",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "0 to 24 hours" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.23,
				ci95: [-0.58, 0.13],
				p: "0.21",
			},
			note: "Pain was lower, opioid demand was not",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 5, label: "trials" },
		trialsHighQuality: { value: 3, label: "trials of high quality" },
		participants: {
			value: 410,
			label: "participants, by a later review's table",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9434305",
				where: "table of earlier reviews",
				verified: "secondary",
			},
		},
	},
	limitations: ["Few small trials"],
	verified: "abstract",
	read: abstract,
	gaps: ["Patients per estimate", "PMID"],
	tries: [
		{
			sought: "Year, volume and pages",
			where: "Stored web pages: Semantic Scholar",
			result: "found",
		},
		{
			sought: "PMID",
			where: "Stored web pages: PMC4409074, docksci.com",
			result: "not found",
		},
	],
});
