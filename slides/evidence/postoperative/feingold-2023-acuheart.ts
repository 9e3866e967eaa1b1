import { study } from "#evidence";

const abstract = {
	url: "https://www.scholars.northwestern.edu/en/publications/acupuncture-after-valve-surgery-is-feasible-and-shows-promise-in-",
	where: "abstract",
} as const;

export const feingold2023Acuheart = study({
	id: "feingold-2023-acuheart",
	kind: "rct",
	tier: "supporting",
	topics: ["recovery after surgery"],
	name: "ACU-Heart",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture after valve surgery is feasible and shows promise in reducing postoperative atrial fibrillation: The ACU-Heart pilot trial",
		author: [
			{ family: "Feingold", given: "Kim L." },
			{ family: "Moskowitz", given: "Judith T." },
			{ family: "Elenbaas", given: "Christian" },
			{ family: "Andrei", given: "Adin-Cristian" },
			{ family: "Victorson", given: "David" },
			{ family: "Kruse", given: "Jane" },
			{ family: "Grote", given: "Veronika" },
			{ family: "Patil", given: "Kaustubha D." },
			{ family: "Shafiro", given: "Tatyana" },
			{ family: "Grimone", given: "Ania" },
			{ family: "Lin", given: "Fang" },
			{ family: "Davidson", given: "Charles J." },
			{ family: "Ring", given: "Melinda" },
			{ family: "McCarthy", given: "Patrick M." },
		],
		"container-title": "JTCVS Open",
		issued: { "date-parts": [[2023, 6, 3]] },
		volume: "16",
		page: "321-332",
		DOI: "10.1016/j.xjon.2023.05.010",
		PMID: "38204624",
		URL: "https://doi.org/10.1016/j.xjon.2023.05.010",
	},
	population:
		"Primary valve surgery by sternotomy, no prior atrial fibrillation",
	setting: "USA, Northwestern",
	randomized: 100,
	analyzed: 100,
	arms: [
		{
			id: "acu",
			name: "Daily inpatient acupuncture",
			n: 51,
			sessions: "mean 3.8",
		},
		{ id: "std", name: "Standard care", n: 49 },
	],
	outcomes: {
		atrialFibrillationVsUsual: {
			measure: "Atrial fibrillation",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "hospital stay" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "std" },
			arms: [
				{ arm: "acu", kind: "percent", value: 13.7, read: abstract },
				{ arm: "std", kind: "percent", value: 32.7 },
			],
			read: {
				url: "https://heart101.com/acupuncture-aids-outcomes-after-heart-valve-surgery",
				where: "HealthDay summary",
				verified: "secondary",
			},
		},
		symptomsAcrossSession: {
			measure: "Pain, nausea, stress and anxiety",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "before to after each session" },
			comparator: "within-group",
			finding:
				"All fell after each session (P < .0001), measured in the acupuncture arm only",
			read: abstract,
		},
		stressVsUsual: {
			measure: "Stress across admission",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "hospital stay" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "std" },
			finding: "Lower with acupuncture (P = 0.049)",
			read: abstract,
		},
		anxietyVsUsual: {
			measure: "Anxiety across admission",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "hospital stay" },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "std" },
			finding: "Lower with acupuncture (P = 0.036)",
			read: abstract,
		},
	},
	facts: {
		meanSessions: { value: 3.8, label: "sessions on average" },
		meanAgeAcupuncture: {
			value: 55.6,
			unit: "years",
			label: "mean age with acupuncture",
		},
		meanAgeStandardCare: {
			value: 61,
			unit: "years",
			label: "mean age with standard care",
		},
	},
	harms: "No adverse events",
	limitations: [
		"Pilot, no sham",
		"The arms differ in age (55.6 and 61.0 years, p = .01), itself a driver of atrial fibrillation",
		"Pain measured at different times in the two arms",
	],
	funding: "Malkin Family Foundation",
	verified: "abstract",
	read: abstract,
	gaps: ["Between-arm pain and opioid values"],
	disagreements: [
		{
			outcome: "symptomsAcrossSession",
			withRecord: "source: HealthDay summary of the same trial",
			explanation:
				"HealthDay says pain across admission differed between the arms; it is not among the differences that the abstract lists, and the abstract stands.",
		},
	],
});
