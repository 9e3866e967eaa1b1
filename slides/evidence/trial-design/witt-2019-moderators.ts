import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6450709",
	where: "abstract",
} as const;
const abstractEnd = {
	url: "https://www.painpluscpn.ca/Home/Article/87108",
	where: "abstract, discussion",
} as const;

export const witt2019Moderators = study({
	id: "witt-2019-moderators",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["who benefits", "chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"The effect of patient characteristics on acupuncture treatment outcomes: An Individual Patient Data Meta-Analysis of 20,827 Chronic Pain Patients in Randomized Controlled Trials",
		author: [
			{ family: "Witt", given: "Claudia M" },
			{ family: "Vertosick", given: "Emily A" },
			{ family: "Foster", given: "Nadine E" },
			{ family: "Lewith", given: "George" },
			{ family: "Linde", given: "Klaus" },
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Sherman", given: "Karen J" },
			{ family: "Vickers", given: "Andrew J" },
		],
		"container-title": "Clinical Journal of Pain",
		issued: { "date-parts": [[2019, 5]] },
		volume: "35",
		issue: "5",
		page: "428-434",
		DOI: "10.1097/AJP.0000000000000691",
		PMID: "30908336",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6450709",
	},
	population:
		"Adults with chronic headache or migraine, osteoarthritis, or back, neck or shoulder pain in 39 trials",
	setting: "International",
	randomized: 20827,
	analyzed: 20827,
	arms: [],
	outcomes: {
		baselineSeverityVsSham: {
			measure: "Baseline pain as a moderator, against sham",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "sham",
			finding:
				"The only one of five traits that may change the effect: those in more pain at the start gained more over sham",
			trials: 25,
			participants: 7097,
			read: abstract,
		},
		baselineSeverityVsNone: {
			measure: "Baseline pain as a moderator, against no acupuncture",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "no-treatment",
			finding:
				"Those in more pain at the start gained more over no acupuncture",
			trials: 25,
			participants: 16041,
			read: abstract,
		},
		distress: {
			measure: "Psychological distress as a moderator",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "mixed",
			comparatorDetail: "sham and no acupuncture",
			finding: "Small",
			read: abstract,
		},
		sex: {
			measure: "Sex as a moderator",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "mixed",
			comparatorDetail: "sham and no acupuncture",
			finding: "Inconsistent",
			read: abstractEnd,
		},
		ageAndDuration: {
			measure: "Age and duration of pain as moderators",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "mixed",
			comparatorDetail: "sham and no acupuncture",
			finding: "No strong evidence that either changes the effect",
			read: abstractEnd,
		},
	},
	facts: {
		trials: { value: 39, label: "trials" },
		patients: { value: 20827, label: "patients" },
		traits: { value: 5, label: "traits tested" },
		shamTrials: { value: 25, label: "trials with a sham control" },
		shamPatients: {
			value: 7097,
			label: "patients in trials with a sham control",
		},
		noAcupunctureTrials: {
			value: 25,
			label: "trials with a no-acupuncture control",
		},
		noAcupuncturePatients: {
			value: 16041,
			label: "patients in trials with a no-acupuncture control",
		},
	},
	limitations: [
		"Only five traits, those the trials had recorded; expectation is not among them",
		"One of five tests, called potential by the authors",
	],
	conclusion:
		"The authors: the analysis does not justify sorting patients with chronic pain into those to treat and those not to treat.",
	verified: "abstract",
	read: abstract,
	gaps: ["Sizes of the interactions with intervals"],
});
