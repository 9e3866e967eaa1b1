import { study } from "#evidence";

const abstract = {
	url: "https://ro.scribd.com/document/221316928/Artigo-Lombalgia-Aguda-e-YNSA-2013-AcupuntureALBP",
	where: "abstract",
};

export const hasegawa2013Acute = study({
	id: "hasegawa-2013-acute",
	kind: "rct",
	tier: "supporting",
	topics: ["acute low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for acute non-specific low back pain: a randomised, controlled, double-blind, placebo trial",
		author: [
			{ family: "Hasegawa", given: "Tatiana Molinas" },
			{ family: "Baptista", given: "Andréia Salvador" },
			{ family: "de Souza", given: "Marcelo Cardoso" },
			{ family: "Yoshizumi", given: "Alexandre Massao" },
			{ family: "Natour", given: "Jamil" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2014]] },
		volume: "32",
		page: "109-115",
		DOI: "10.1136/acupmed-2013-010333",
		URL: "https://doi.org/10.1136/acupmed-2013-010333",
	},
	population: "Acute nonspecific low back pain",
	setting: "Brazil",
	randomized: 80,
	analyzed: 80,
	arms: [
		{ id: "acu", name: "Yamamoto scalp acupuncture", n: 40, sessions: "5" },
		{ id: "sham", name: "Non-penetrating acupuncture", n: 40, sessions: "5" },
	],
	outcomes: {
		painDays14To28: {
			measure: "VAS cumulative pain",
			range: [0, 10],
			unit: "cm",
			better: "lower",
			role: "primary",
			timepoint: { label: "days 14 to 28", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding:
				"Significantly better from day 14, but by less than the prespecified 2 cm",
			participants: 80,
			read: abstract,
		},
		functionDays14To28: {
			measure: "Roland-Morris",
			fullName: "Roland-Morris Disability Questionnaire",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "days 14, 21 and 28", weeks: 4 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding: "Better with acupuncture (P<0.05)",
			participants: 80,
			read: abstract,
		},
		antiInflammatoryTablets: {
			measure: "Anti-inflammatory tablets",
			unit: "tablets",
			better: "lower",
			role: "secondary",
			timepoint: { label: "all times" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding: "Fewer with acupuncture (P=0.004)",
			participants: 80,
			read: abstract,
		},
	},
	facts: {
		sessions: { value: 5, unit: "sessions", label: "sessions in each arm" },
		minimalImportantDifference: {
			value: 2,
			unit: "cm of 10",
			label: "fall of pain prespecified as relevant",
		},
	},
	limitations: ["80 people", "Scalp technique, not usual back needling"],
	notes: [
		"Published online in 2013; volume and pages are those of 2014 (http://acutrials.ocom.edu/s/acutrials/item/9228).",
	],
	thresholds: [
		{
			measure: "VAS pain (0–10 cm)",
			threshold: "2 cm",
			url: "https://ro.scribd.com/document/221316928/Artigo-Lombalgia-Aguda-e-YNSA-2013-AcupuntureALBP",
		},
	],
	verified: "abstract",
	read: abstract,
	gaps: ["all values", "harms", "funding"],
});
