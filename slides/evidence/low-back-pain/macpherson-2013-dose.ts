import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://chromoscience.com/research-article-characteristics-of-acupuncture-treatment-associated-with-outcome-an-individual-patient-meta-analysis-of-17922-patients-with-chronic-pain-in-randomised-controlled-trials/",
	where: "abstract",
};
const modification = {
	unit: "SD",
	better: "neither",
	timepoint: { label: "trial endpoints" },
} satisfies Partial<OutcomeRecord>;

export const macpherson2013Dose = study({
	id: "macpherson-2013-dose",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["dose and delivery", "chronic pain"],
	name: "Acupuncture Trialists’ Collaboration 2013",
	citation: {
		type: "article-journal",
		title:
			"Characteristics of Acupuncture Treatment Associated with Outcome: An Individual Patient Meta-Analysis of 17,922 Patients with Chronic Pain in Randomised Controlled Trials",
		author: [
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Maschino", given: "Alexandra C." },
			{ family: "Lewith", given: "George" },
			{ family: "Foster", given: "Nadine E." },
			{ family: "Witt", given: "Claudia" },
			{ family: "Vickers", given: "Andrew J." },
		],
		"container-title": "PLoS ONE",
		issued: { "date-parts": [[2013, 10, 11]] },
		volume: "8",
		issue: "10",
		page: "e77438",
		DOI: "10.1371/journal.pone.0077438",
		PMID: "24146995",
		URL: "http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0077438",
	},
	population: "Patients with chronic pain in 29 randomized trials",
	setting: "International",
	randomized: 17922,
	analyzed: 17922,
	arms: [],
	outcomes: {
		needlesVsNone: {
			...modification,
			measure: "Needles and effect",
			fullName: "Effect modification by number of needles",
			role: "primary",
			comparator: "no-treatment",
			finding: "More needles went with better outcome (p=0.010).",
			read: abstract,
		},
		sessionsVsNone: {
			...modification,
			measure: "Sessions and effect",
			fullName: "Effect modification by number of sessions",
			role: "secondary",
			comparator: "no-treatment",
			finding:
				"More sessions went with better outcome in a patient-level analysis of five trials (p<0.001).",
			trials: 5,
			read: {
				url: "https://paperexplained.cn/articles/paper/detail/29682b92af181361cf6f11b36d69eeb0b3126c9a",
				where: "abstract",
			},
		},
		characteristicsVsSham: {
			...modification,
			measure: "Characteristics and effect",
			fullName:
				"Effect modification by style, points, sessions, needles and experience",
			role: "primary",
			comparator: "sham",
			finding: "Little evidence that any characteristic changed the effect.",
			read: {
				url: "http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0077438",
				where: "abstract",
			},
		},
	},
	facts: {
		trials: {
			value: 29,
			unit: "trials",
			label: "with individual patient data",
		},
		patients: { value: 17922, unit: "patients", label: "analyzed" },
	},
	limitations: [
		"Observational comparisons within trials; few trials for sessions.",
		"The 2018 update found no obvious association of treatment characteristics with outcome (Vickers 2018).",
		"More sessions also mean more attention.",
	],
	notes: ["A correction was printed on 3 December 2013 (PLoS ONE 8(12))."],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Size of the sessions effect",
		"Content of the correction of December 2013",
		"what the correction of 2013 corrects",
	],
	tries: [
		{
			sought: "PMID; p value of the sessions effect",
			where:
				"Stored web pages: copies of the PubMed record and of the abstract",
			result: "found",
		},
	],
});
