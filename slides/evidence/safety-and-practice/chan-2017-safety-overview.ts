import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5469776",
	where: "abstract",
};

export const chan2017SafetyOverview = study({
	id: "chan-2017-safety-overview",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title: "Safety of Acupuncture: Overview of Systematic Reviews",
		author: [
			{ family: "Chan", given: "Malcolm W C" },
			{ family: "Wu", given: "Xin Yin" },
			{ family: "Wu", given: "Justin C Y" },
			{ family: "Wong", given: "Samuel Y S" },
			{ family: "Chung", given: "Vincent C H" },
		],
		"container-title": "Scientific Reports",
		issued: { "date-parts": [[2017, 6, 13]] },
		volume: "7",
		issue: "1",
		page: "3369",
		DOI: "10.1038/s41598-017-03272-0",
		PMID: "28611366",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5469776",
	},
	population:
		"17 systematic reviews of harms of acupuncture and related therapies, search to December 2015",
	arms: [],
	outcomes: {
		organInjury: {
			measure: "Organ or tissue injury, median per review",
			unit: "cases",
			better: "lower",
			role: "primary",
			timepoint: { label: "to 2015" },
			comparator: "none",
			effect: { type: "median", value: 36, ci95: "not available" },
			note: "13 reviews; median 4 deaths",
			read: abstract,
		},
		infection: {
			measure: "Infection, median per review",
			unit: "cases",
			better: "lower",
			role: "primary",
			timepoint: { label: "to 2015" },
			comparator: "none",
			effect: { type: "median", value: 17, ci95: "not available" },
			note: "11 reviews; median 0.5 deaths",
			read: abstract,
		},
		localReactions: {
			measure: "Local reactions, median per review",
			unit: "cases",
			better: "lower",
			role: "secondary",
			timepoint: { label: "to 2015" },
			comparator: "none",
			effect: { type: "median", value: 8.5, ci95: "not available" },
			note: "12 reviews; no deaths",
			read: abstract,
		},
		dizzinessFainting: {
			measure: "Other, such as dizziness or fainting, median per review",
			unit: "cases",
			better: "lower",
			role: "secondary",
			timepoint: { label: "to 2015" },
			comparator: "none",
			effect: { type: "median", value: 21, ci95: "not available" },
			note: "11 reviews; no deaths",
			read: abstract,
		},
	},
	facts: {
		reviews: { value: 17, label: "systematic reviews" },
		organInjuryDeaths: {
			value: 4,
			label: "deaths from organ or tissue injury, median per review",
		},
		infectionDeaths: {
			value: 0.5,
			label: "deaths from infection, median per review",
		},
	},
	harms:
		"Says that the common idea of acupuncture as harmless is wrong: serious events are rare but can kill. Asks referrers to check training.",
	limitations: [
		"Review quality mediocre",
		"Counts, not rates; reviews overlap",
	],
	funding: "Authors declare no competing interests",
	notes: [
		"A list of soreness, bruising and lightheadedness leaves out organ injury, infection and deaths.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
