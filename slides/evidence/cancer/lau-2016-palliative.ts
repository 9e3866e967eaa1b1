import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4782866",
	where: "abstract",
} as const;

export const lau2016Palliative = study({
	id: "lau-2016-palliative",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["cancer pain"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture and Related Therapies for Symptom Management in Palliative Cancer Care: Systematic Review and Meta-Analysis",
		author: [
			{ family: "Lau", given: "Charlotte H.Y." },
			{ family: "Wu", given: "Xinyin" },
			{ family: "Chung", given: "Vincent C.H." },
			{ family: "Liu", given: "Xin" },
			{ family: "Hui", given: "Edwin P." },
			{ family: "Cramer", given: "Holger" },
			{ family: "Lauche", given: "Romy" },
			{ family: "Wong", given: "Samuel Y.S." },
			{ family: "Lau", given: "Alexander Y.L." },
			{ family: "Sit", given: "Regina S.T." },
			{ family: "Ziea", given: "Eric T.C." },
			{ family: "Ng", given: "Bacon F.L." },
			{ family: "Wu", given: "Justin C.Y." },
		],
		"container-title": "Medicine",
		issued: { "date-parts": [[2016, 3, 7]] },
		volume: "95",
		issue: "9",
		page: "e2901",
		DOI: "10.1097/MD.0000000000002901",
		PMID: "26945382",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4782866",
	},
	population: "Palliative cancer care",
	arms: [],
	outcomes: {
		painVsConventional: {
			measure: "Pain",
			condition: "liver or gastric cancer",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "various" },
			comparator: "active",
			comparatorDetail: "conventional treatment",
			contrast: {
				treatment: "acupuncture and related therapies",
				control: "conventional treatment",
			},
			effect: { type: "mean difference", value: -0.76, ci95: "not available" },
			trials: 2,
			participants: 175,
			note: "Not for charts: the printed interval (-0.14 to -0.39) does not contain the estimate, a misprint.",
			read: abstract,
		},
		qualityOfLifeWithHerbs: {
			measure: "Quality of life",
			condition: "gastrointestinal cancer",
			unit: "SD",
			better: "higher",
			role: "secondary",
			timepoint: { label: "various" },
			comparator: "other",
			comparatorDetail:
				"conventional treatment; acupuncture was combined with Chinese herbal medicine",
			contrast: {
				treatment: "acupuncture plus Chinese herbal medicine",
				control: "conventional treatment",
			},
			effect: {
				type: "standardized mean difference",
				value: 0.75,
				ci95: [0.36, 1.13],
			},
			trials: 2,
			participants: 111,
			read: abstract,
		},
	},
	facts: { trials: { value: 13, label: "trials" } },
	limitations: [
		"Two trials, liver and gastric cancer only",
		"Pools acupressure and other techniques",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Correct CI and scale of the pain estimate",
		"Fatigue and insomnia estimates",
		"scale of pain",
	],
	disagreements: [
		{
			outcome: "painVsConventional",
			withRecord: "source: the same abstract",
			explanation:
				"The printed interval (-0.14 to -0.39) does not contain the printed estimate; it is left out.",
		},
	],
});
