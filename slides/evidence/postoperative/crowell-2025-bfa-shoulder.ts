import { study } from "#evidence";

const abstract = {
	url: "https://suppr.wilddata.cn/browses/detail/pubmed/39797512",
	where: "title and abstract",
} as const;

export const crowell2025BfaShoulder = study({
	id: "crowell-2025-bfa-shoulder",
	kind: "rct",
	tier: "supporting",
	topics: ["postoperative pain", "opioid use"],
	registration: "NCT04094246",
	citation: {
		type: "article-journal",
		title:
			"Battlefield Acupuncture Does Not Provide Additional Improvement in Pain When Combined With Standard Physical Therapy After Shoulder Surgery: A Randomized Clinical Trial",
		author: [
			{ family: "Crowell", given: "Michael S." },
			{ family: "Florkiewicz", given: "Erin M." },
			{ family: "Morris", given: "Jamie B." },
			{ family: "Mason", given: "John S." },
			{ family: "Pitt", given: "Will" },
			{ family: "Benedict", given: "Timothy" },
			{ family: "Cameron", given: "Kenneth L." },
			{ family: "Goss", given: "Donald L." },
		],
		"container-title": "Military Medicine",
		issued: { "date-parts": [[2025, 6, 30]] },
		volume: "190",
		issue: "7-8",
		page: "e1509-e1517",
		DOI: "10.1093/milmed/usae577",
		PMID: "39797512",
		URL: "https://doi.org/10.1093/milmed/usae577",
	},
	population: "Military, shoulder stabilization surgery",
	setting: "USA",
	randomized: 95,
	arms: [
		{ id: "bfa", name: "Battlefield ear needles plus physical therapy" },
		{ id: "pt", name: "Physical therapy" },
	],
	outcomes: {
		painVsPhysicalTherapy: {
			measure: "Worst and average pain VAS",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "72 hours, 1 week and 4 weeks" },
			comparator: "usual-care",
			comparatorDetail: "standard physical therapy, which both arms had",
			contrast: { treatment: "bfa", control: "pt" },
			finding: "No additional improvement, by the paper's title",
			read: abstract,
		},
	},
	limitations: ["No sham; single-blind (assessors)"],
	verified: "abstract",
	read: abstract,
	gaps: ["Estimates; medication use"],
});
