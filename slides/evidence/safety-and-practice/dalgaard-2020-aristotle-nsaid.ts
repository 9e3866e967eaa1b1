import { study } from "#evidence";

const abstract = {
	url: "https://litmetric.com/detail/31747786/Patients-With-Atrial-Fibrillation-Taking-Nonsteroidal-Anti-Inflammatory-Drugs-and-Oral-Anticoagulant",
	where: "abstract",
} as const;

export const dalgaard2020AristotleNsaid = study({
	id: "dalgaard-2020-aristotle-nsaid",
	kind: "cohort",
	tier: "supporting",
	topics: ["comparator treatments", "bleeding and anticoagulants", "safety"],
	otherTreatment: "drug",
	name: "ARISTOTLE",
	citation: {
		type: "article-journal",
		title:
			"Patients With Atrial Fibrillation Taking Nonsteroidal Anti-Inflammatory Drugs and Oral Anticoagulants in the ARISTOTLE Trial",
		author: [
			{ family: "Dalgaard", given: "F." },
			{ family: "Mulder", given: "H." },
			{ family: "Wojdyla", given: "D.M." },
			{ family: "Lopes", given: "R.D." },
			{ family: "Held", given: "C." },
			{ family: "Alexander", given: "J.H." },
			{ family: "De Caterina", given: "R." },
			{ family: "Washam", given: "J.B." },
			{ family: "Hylek", given: "E.M." },
			{ family: "Garcia", given: "D.A." },
			{ family: "Gersh", given: "B.J." },
			{ family: "Wallentin", given: "L." },
			{ family: "Granger", given: "C.B." },
			{ family: "Al-Khatib", given: "S.M." },
		],
		"container-title": "Circulation",
		issued: { "date-parts": [[2020, 1, 7]] },
		DOI: "10.1161/CIRCULATIONAHA.119.041296",
		PMID: "31747786",
		URL: "https://pubmed.ncbi.nlm.nih.gov/31747786/",
	},
	population:
		"Patients of the ARISTOTLE trial with atrial fibrillation, on apixaban or warfarin; 13.2% started an NSAID during the trial",
	analyzed: 17423,
	arms: [],
	outcomes: {
		majorBleeding: {
			measure: "Major bleeding, NSAID started in the trial",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "median of 1.8 years", weeks: 94 },
			comparator: "other",
			comparatorDetail: "no NSAID, on apixaban or warfarin",
			effect: { type: "hazard ratio", value: 1.61, ci95: [1.11, 2.33] },
			read: abstract,
		},
		clinicallyRelevantNonmajor: {
			measure:
				"Clinically relevant nonmajor bleeding, NSAID started in the trial",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "median of 1.8 years", weeks: 94 },
			comparator: "other",
			comparatorDetail: "no NSAID, on apixaban or warfarin",
			effect: { type: "hazard ratio", value: 1.7, ci95: [1.16, 2.48] },
			read: abstract,
		},
		giBleeding: {
			measure: "Gastrointestinal bleeding, NSAID started in the trial",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "median of 1.8 years", weeks: 94 },
			comparator: "other",
			comparatorDetail: "no NSAID, on apixaban or warfarin",
			finding: "Not increased by starting an NSAID",
			read: abstract,
		},
	},
	facts: {
		patients: { value: 17423, label: "patients" },
		startedNsaid: { value: 2185, label: "started an NSAID during the trial" },
	},
	limitations: [
		"Observational within a trial",
		"Those who used NSAIDs had bled more before: 24.5% and 21.0% against 15.6%",
	],
	conclusion:
		"It made no difference to the NSAID's effect whether the anticoagulant was apixaban or warfarin.",
	verified: "abstract",
	read: abstract,
	gaps: ["Absolute rates"],
});
