import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/20083827/?dopt=Abstract",
	where: "abstract",
};
const overdose = {
	measure: "Overdose, fatal or not",
	unit: "% a year",
	better: "lower",
	role: "primary",
	timepoint: { label: "1 year", weeks: 52 },
	comparator: "none",
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const dunn2010OpioidOverdose = study({
	id: "dunn-2010-opioid-overdose",
	kind: "cohort",
	tier: "supporting",
	topics: ["comparator treatments", "opioid use", "safety", "chronic pain"],
	citation: {
		type: "article-journal",
		title: "Opioid prescriptions for chronic pain and overdose: a cohort study",
		author: [
			{ family: "Dunn", given: "Kate M" },
			{ family: "Saunders", given: "Kathleen W" },
			{ family: "Rutter", given: "Carolyn M" },
			{ family: "Banta-Green", given: "Caleb J" },
			{ family: "Merrill", given: "Joseph O" },
			{ family: "Sullivan", given: "Mark D" },
			{ family: "Weisner", given: "Constance M" },
			{ family: "Silverberg", given: "Michael J" },
			{ family: "Campbell", given: "Cynthia I" },
			{ family: "Psaty", given: "Bruce M" },
			{ family: "Von Korff", given: "Michael" },
		],
		"container-title": "Annals of Internal Medicine",
		issued: { "date-parts": [[2010, 1, 19]] },
		volume: "152",
		issue: "2",
		page: "85-92",
		DOI: "10.7326/0003-4819-152-2-201001190-00006",
		PMID: "20083827",
		URL: "https://pubmed.ncbi.nlm.nih.gov/20083827/?dopt=Abstract",
	},
	population:
		"9940 people with three or more opioid prescriptions within 90 days for chronic pain that was not from cancer",
	setting: "USA, one health plan, 1997-2005",
	analyzed: 9940,
	arms: [],
	outcomes: {
		overdoseLowDose: {
			...overdose,
			measure: "Overdose, fatal or not, at 1 to 20 mg a day",
			effect: { type: "incidence", value: 0.2, ci95: "not available" },
			note: "1 to 20 mg a day in morphine equivalents",
		},
		overdoseMiddleDose: {
			...overdose,
			measure: "Overdose, fatal or not, at 50 to 99 mg a day",
			effect: { type: "incidence", value: 0.7, ci95: "not available" },
			note: "50 to 99 mg a day; 3.7 times the low dose (1.5 to 9.5)",
		},
		overdoseHighDose: {
			...overdose,
			measure: "Overdose, fatal or not, at 100 mg a day or more",
			effect: { type: "incidence", value: 1.8, ci95: "not available" },
			note: "100 mg a day or more; 8.9 times the low dose (4.0 to 19.7)",
		},
	},
	facts: {
		patients: { value: 9940, label: "patients" },
		overdoses: { value: 51, label: "overdoses, opioid-related" },
		deaths: { value: 6, label: "of them fatal" },
		lowDoseMax: { value: 20, unit: "mg", label: "a day at most, low dose" },
		highDoseMin: { value: 100, unit: "mg", label: "a day or more, high dose" },
	},
	limitations: [
		"Observational: people on high doses differ, and some used opioids otherwise than prescribed",
		"51 overdoses in all",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Intervals of the yearly rates"],
});
