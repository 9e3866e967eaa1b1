import { study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/14659523/?dopt=Abstract",
	where: "abstract",
} as const;

export const white2003PlaceboNeedle = study({
	id: "white-2003-placebo-needle",
	kind: "rct",
	tier: "supporting",
	topics: ["blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"The placebo needle, is it a valid and convincing placebo for use in acupuncture trials? A randomised, single-blind, cross-over pilot trial",
		author: [
			{ family: "White", given: "Peter" },
			{ family: "Lewith", given: "George" },
			{ family: "Hopwood", given: "Val" },
			{ family: "Prescott", given: "Phil" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2003, 12]] },
		volume: "106",
		issue: "3",
		page: "401-409",
		DOI: "10.1016/j.pain.2003.08.013",
		PMID: "14659523",
		URL: "https://pubmed.ncbi.nlm.nih.gov/14659523/",
	},
	population: "Patients on the waiting list for a new hip or knee",
	setting: "UK",
	randomized: 37,
	analyzed: 37,
	arms: [
		{ id: "real", name: "Acupuncture", weeks: 2 },
		{
			id: "placebo",
			name: "Streitberger placebo needle",
			weeks: 2,
			description: "Blunt; does not pierce the skin",
		},
	],
	outcomes: {
		noticedDifference: {
			measure: "Patients who noticed a difference between the two needles",
			unit: "% of patients",
			better: "lower",
			role: "quality",
			timepoint: { label: "after both, 2 weeks each", weeks: 4 },
			comparator: "sham",
			comparatorDetail: "Streitberger placebo needle, crossover",
			effect: {
				type: "proportion",
				value: 40,
				ci95: "not available",
				approximate: true,
			},
			note: "Nearly 40%; most could not tell by penetration.",
			participants: 37,
			read: abstract,
		},
		sensation: {
			measure: "Needle sensations",
			unit: "points",
			better: "neither",
			role: "quality",
			timepoint: { label: "2 weeks each", weeks: 4 },
			comparator: "sham",
			comparatorDetail: "Streitberger placebo needle, crossover",
			finding: "No significant difference in any sensation measured",
			participants: 37,
			read: abstract,
		},
	},
	facts: { patients: { value: 37, label: "patients" } },
	limitations: [
		"Pilot",
		"Crossover: who has felt both needles can compare them",
	],
	conclusion:
		"Nearly four in ten found the two unlike, which speaks against the needle as the standard placebo.",
	verified: "abstract",
	read: abstract,
	gaps: [],
});
