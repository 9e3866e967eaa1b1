import { study } from "#evidence";

const table = {
	url: "https://www.hindawi.com/journals/ecam/2013/437948/tab3/",
	where: "Table 3",
} as const;

export const liao2013BreastCancerCautions = study({
	id: "liao-2013-breast-cancer-cautions",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "other symptoms of cancer"],
	citation: {
		type: "article-journal",
		title:
			"Herbal Medicine and Acupuncture for Breast Cancer Palliative Care and Adjuvant Therapy",
		author: [
			{ family: "Liao", given: "Guo-Shiou" },
			{ family: "Apaya", given: "Maria Karmella" },
			{ family: "Shyur", given: "Lie-Fen" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2013]] },
		volume: "2013",
		page: "437948",
		DOI: "10.1155/2013/437948",
	},
	population: "Women with breast cancer",
	arms: [],
	outcomes: {},
	facts: {
		neutrophilFloor: {
			value: 500,
			unit: "per mm³",
			label: "neutrophils, below which not to needle",
		},
	},
	limitations: ["Table of a narrative review, without a grade"],
	recommendation: {
		position: "against",
		text: "Not below 500 neutrophils per mm³, nor into a tumor, an ulcer or a prosthesis, nor with an unstable spine.",
	},
	statements: {
		neutropenia: {
			whom: "Neutropenia",
			position: "against",
			says: "not below 500 neutrophils per mm³",
			strength: "Review, no grade",
			ground: "Risk of infection",
		},
		other: {
			whom: "Breast cancer, other contraindications",
			position: "against",
			says: "extreme needle phobia, confusion, unstable spine; not into a tumor, an ulcer or a prosthesis",
			strength: "Review, no grade",
		},
	},
	verified: "full-text",
	read: table,
	gaps: ["PMID"],
});
