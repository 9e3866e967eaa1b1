import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5799885",
	where: "abstract",
} as const;

export const madsen2018Military = study({
	id: "madsen-2018-military",
	kind: "cohort",
	tier: "supporting",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title: "Use of Acupuncture in the United States Military Healthcare System",
		author: [
			{ family: "Madsen", given: "Cathaleen" },
			{ family: "Patel", given: "Avni" },
			{ family: "Vaughan", given: "Megan" },
			{ family: "Koehlmoos", given: "Tracey" },
		],
		"container-title": "Medical Acupuncture",
		issued: { "date-parts": [[2018]] },
		volume: "30",
		issue: "1",
		page: "33-38",
		DOI: "10.1089/acu.2017.1260",
		PMID: "29410719",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5799885",
	},
	population: "People who had acupuncture under TRICARE, fiscal year 2014",
	setting: "USA, military health system",
	analyzed: 15761,
	arms: [],
	outcomes: {},
	facts: {
		users: { value: 15761, label: "people had acupuncture in the year" },
		musculoskeletal: {
			value: 76,
			unit: "%",
			label: "of diagnoses were musculoskeletal or of the nervous system",
		},
		byPhysicians: {
			value: 60,
			unit: "%",
			label: "were treated by physicians",
			approximate: true,
		},
		byTherapists: {
			value: 16,
			unit: "%",
			label: "were treated by physical therapists or chiropractors",
		},
		byExtenders: {
			value: 9.7,
			unit: "%",
			label: "were treated by physician extenders",
		},
	},
	limitations: ["Claims, which do not code the technique"],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
