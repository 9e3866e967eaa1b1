import { study } from "#evidence";

const abstract = {
	url: "https://esc365.escardio.org/journal/89803",
	where: "abstract",
} as const;

export const ehjqcco2025AfNsaid = study({
	id: "ehjqcco-2025-af-nsaid",
	kind: "cohort",
	tier: "core",
	topics: ["comparator treatments", "bleeding and anticoagulants", "safety"],
	otherTreatment: "drug",
	label: "Danish atrial fibrillation cohort 2025",
	citation: {
		type: "article-journal",
		title:
			"Bleeding risk using non-steroidal anti-inflammatory drugs in anticoagulated patients with atrial fibrillation: a nationwide cohort study",
		author: [],
		"container-title":
			"European Heart Journal - Quality of Care and Clinical Outcomes",
		issued: { "date-parts": [[2025, 8, 5]] },
		URL: "https://esc365.escardio.org/journal/89803",
	},
	population:
		"Patients with a first diagnosis of atrial fibrillation who started an oral anticoagulant, 2012 to 2022",
	setting: "Denmark, nationwide registries",
	analyzed: 114119,
	arms: [],
	outcomes: {
		anyBleedingRateWithNsaid: {
			measure:
				"Bleeding of any kind that took a patient to hospital, while using an NSAID",
			unit: "per 100 person-years",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "none",
			effect: { type: "rate", value: 6.2, ci95: "not available" },
			read: abstract,
		},
		anyBleedingRateWithoutNsaid: {
			measure:
				"Bleeding of any kind that took a patient to hospital, without an NSAID",
			unit: "per 100 person-years",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "none",
			effect: { type: "rate", value: 3.9, ci95: "not available" },
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
				value: 43,
				ci95: "not available",
			},
			read: abstract,
		},
		anyBleedingHr: {
			measure: "Any bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.81,
				ci95: [1.59, 2.06],
				adjusted: true,
			},
			read: abstract,
		},
		giBleedingHr: {
			measure: "Gastrointestinal bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.3,
				ci95: [1.92, 2.76],
				adjusted: true,
			},
			read: abstract,
		},
		thoracicBleedingHr: {
			measure: "Thoracic or respiratory tract bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.59,
				ci95: [1.13, 2.24],
				adjusted: true,
			},
			read: abstract,
		},
		urinaryBleedingHr: {
			measure: "Urinary tract bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.48,
				ci95: [1.17, 1.88],
				adjusted: true,
			},
			read: abstract,
		},
		anemiaBleedingHr: {
			measure: "Anemia from bleeding, any NSAID",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 3.5,
				ci95: [2.33, 5.26],
				adjusted: true,
			},
			read: abstract,
		},
		onRivaroxabanHr: {
			measure: "Any bleeding, NSAID added to rivaroxaban",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.05,
				ci95: [1.64, 2.57],
				adjusted: true,
			},
			read: abstract,
		},
		onApixabanHr: {
			measure: "Any bleeding, NSAID added to apixaban",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.15,
				ci95: [1.7, 2.72],
				adjusted: true,
			},
			read: abstract,
		},
		onDabigatranHr: {
			measure: "Any bleeding, NSAID added to dabigatran",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.4,
				ci95: [0.92, 2.13],
				adjusted: true,
			},
			read: abstract,
		},
		onEdoxabanHr: {
			measure: "Any bleeding, NSAID added to edoxaban",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 2.87,
				ci95: [1.26, 6.53],
				adjusted: true,
			},
			read: abstract,
		},
		onWarfarinHr: {
			measure: "Any bleeding, NSAID added to warfarin",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "2012 to 2022" },
			comparator: "other",
			comparatorDetail:
				"the same patients or others on an anticoagulant, without an NSAID",
			effect: {
				type: "hazard ratio",
				value: 1.46,
				ci95: [1.07, 1.98],
				adjusted: true,
			},
			read: abstract,
		},
	},
	facts: {
		patients: {
			value: 114119,
			label: "patients with atrial fibrillation on an oral anticoagulant",
		},
	},
	limitations: [
		"Observational: those who get an NSAID differ from those who do not",
		"NSAIDs bought over the counter are not in the registries",
	],
	conclusion:
		"NSAIDs nearly doubled bleeding that led to hospital, and not in the gut alone. It rose with each anticoagulant; with dabigatran alone the interval includes no rise.",
	verified: "abstract",
	read: abstract,
	gaps: ["Authors", "DOI and PMID", "Intervals of the two rates"],
});
