import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11563370",
	where: "abstract",
} as const;

export const toftPetersen2024BleedingRisk = study({
	id: "toft-petersen-2024-bleeding-risk",
	kind: "cohort",
	tier: "supporting",
	topics: ["bleeding and anticoagulants", "comparator treatments"],
	otherTreatment: "drug",
	citation: {
		type: "article-journal",
		title:
			"Individualized prediction of major bleeding in patients with atrial fibrillation treated with anticoagulation",
		author: [
			{ family: "Toft-Petersen", given: "Anne Pernille" },
			{ family: "Lee", given: "Christina J.-Y." },
			{ family: "Phelps", given: "Matthew" },
			{ family: "Ozenne", given: "Brice" },
			{ family: "Gerds", given: "Thomas Alexander" },
			{ family: "Torp-Pedersen", given: "Christian" },
		],
		"container-title": "PLOS ONE",
		issued: { "date-parts": [[2024, 11]] },
		issue: "11",
		page: "e0312294",
		DOI: "10.1371/journal.pone.0312294",
		PMID: "39541367",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11563370",
	},
	population:
		"Patients with a first non-valvular atrial fibrillation who filled a prescription for an anticoagulant",
	setting: "Denmark, nationwide registries",
	analyzed: 76102,
	arms: [],
	outcomes: {
		riskTypicalWoman: {
			measure:
				"Major bleeding in a year on an anticoagulant, typical woman of 73 with hypertension",
			unit: "%",
			better: "lower",
			role: "context",
			timepoint: { label: "1 year", weeks: 52 },
			comparator: "none",
			effect: { type: "proportion", value: 2.2, ci95: [1.9, 2.6] },
			note: "Predicted by the model; the abstract prints the interval without its level.",
			read: abstract,
		},
		riskTypicalMan: {
			measure:
				"Major bleeding in a year on an anticoagulant, typical man of 70 without risk factors",
			unit: "%",
			better: "lower",
			role: "context",
			timepoint: { label: "1 year", weeks: 52 },
			comparator: "none",
			effect: { type: "proportion", value: 1.4, ci95: [1.2, 1.6] },
			note: "Predicted by the model; the abstract prints the interval without its level.",
			read: abstract,
		},
	},
	facts: {
		patients: { value: 76102, label: "patients on an anticoagulant" },
		majorBleeds: { value: 2406, label: "had a major bleed within a year" },
	},
	limitations: [
		"A prediction model, whose power to tell patients apart is modest (area under the curve 0.646)",
		"No acupuncture and no NSAID in the figures shown",
	],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
