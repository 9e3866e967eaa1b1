import { study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/39551938/",
	where: "abstract",
} as const;
const news = {
	url: "https://conexiant.com/cardiology/articles/nsaids-double-bleeding-risk-in-vte-patients",
	where: "news summary of the paper",
	verified: "secondary",
} as const;

export const petersen2024VteNsaid = study({
	id: "petersen-2024-vte-nsaid",
	kind: "cohort",
	tier: "core",
	topics: ["comparator treatments", "bleeding and anticoagulants", "safety"],
	otherTreatment: "drug",
	citation: {
		type: "article-journal",
		title:
			"Bleeding risk using non-steroidal anti-inflammatory drugs with anticoagulants after venous thromboembolism: a nationwide Danish study",
		author: [
			{ family: "Petersen", given: "Søren Riis" },
			{ family: "Bonnesen", given: "Kasper" },
			{ family: "Grove", given: "Erik Lerkevang" },
			{ family: "Pedersen", given: "Lars" },
			{ family: "Schmidt", given: "Morten" },
		],
		"container-title": "European Heart Journal",
		issued: { "date-parts": [[2024, 11, 18]] },
		DOI: "10.1093/eurheartj/ehae736",
		PMID: "39551938",
		URL: "https://pubmed.ncbi.nlm.nih.gov/39551938/",
	},
	population:
		"Patients who started an oral anticoagulant for venous thromboembolism, 2012 to 2022",
	setting: "Denmark, nationwide registries",
	analyzed: 51794,
	arms: [],
	outcomes: {
		anyBleedingRateWithNsaid: {
			measure:
				"Bleeding of any kind that took a patient to hospital, while using an NSAID",
			unit: "per 100 person-years",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "none",
			effect: { type: "rate", value: 6.3, ci95: [5.1, 7.9] },
			read: abstract,
		},
		anyBleedingRateWithoutNsaid: {
			measure:
				"Bleeding of any kind that took a patient to hospital, without an NSAID",
			unit: "per 100 person-years",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "none",
			effect: { type: "rate", value: 3.5, ci95: [3.4, 3.7] },
			read: abstract,
		},
		anyBleedingNnh: {
			measure:
				"Patients on an anticoagulant who use an NSAID for a year, for one more bleed",
			unit: "patients",
			better: "higher",
			role: "safety",
			timepoint: { label: "1 year of use", weeks: 52 },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "number needed to harm",
				value: 36,
				ci95: "not available",
			},
			read: abstract,
		},
		anyBleedingHr: {
			measure: "Any bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.09,
				ci95: [1.67, 2.62],
				adjusted: true,
			},
			read: abstract,
		},
		anyBleedingIbuprofen: {
			measure: "Any bleeding, ibuprofen",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.79,
				ci95: [1.36, 2.36],
				adjusted: true,
			},
			read: abstract,
		},
		anyBleedingDiclofenac: {
			measure: "Any bleeding, diclofenac",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 3.3,
				ci95: [1.82, 5.97],
				adjusted: true,
			},
			read: abstract,
		},
		anyBleedingNaproxen: {
			measure: "Any bleeding, naproxen",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 4.1,
				ci95: [2.13, 7.91],
				adjusted: true,
			},
			read: abstract,
		},
		giBleedingHr: {
			measure: "Gastrointestinal bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.24,
				ci95: [1.61, 3.11],
				adjusted: true,
			},
			read: abstract,
		},
		intracranialBleedingHr: {
			measure: "Intracranial bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 3.22,
				ci95: [1.69, 6.14],
				adjusted: true,
			},
			read: abstract,
		},
		thoracicBleedingHr: {
			measure: "Thoracic and respiratory tract bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.36,
				ci95: [0.67, 2.77],
				adjusted: true,
			},
			read: abstract,
		},
		urinaryBleedingHr: {
			measure: "Urinary tract bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.57,
				ci95: [0.98, 2.51],
				adjusted: true,
			},
			read: abstract,
		},
		anaemiaBleedingHr: {
			measure: "Anemia from bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022, time to the first event" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.99,
				ci95: [1.45, 6.18],
				adjusted: true,
			},
			read: abstract,
		},
	},
	facts: {
		patients: { value: 51794, label: "patients on an oral anticoagulant" },
		bleeds: { value: 1897, label: "bleeds in follow-up", read: news },
		shareGivenNsaid: {
			value: 11,
			unit: "%",
			label: "of patients were given an NSAID",
			read: news,
		},
	},
	limitations: [
		"Observational: those who get an NSAID differ from those who do not",
		"NSAIDs bought over the counter are not in the registries",
		"Venous thromboembolism, not atrial fibrillation",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Volume and pages of the print issue"],
});
