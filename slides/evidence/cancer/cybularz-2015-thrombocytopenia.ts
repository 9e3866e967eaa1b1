import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4491150",
	where: "abstract",
} as const;
const japaneseReview = {
	url: "https://litmetric.com/detail/37405736/",
	where: "abstract of doi 10.1089/jicm.2022.0710",
	verified: "secondary",
} as const;

export const cybularz2015Thrombocytopenia = study({
	id: "cybularz-2015-thrombocytopenia",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety", "cancer pain"],
	citation: {
		type: "article-journal",
		title:
			"The Safety of Acupuncture in Patients with Cancer Therapy-Related Thrombocytopenia",
		author: [
			{ family: "Cybularz", given: "Paul A." },
			{ family: "Brothers", given: "Karen" },
			{ family: "Singh", given: "Gurneet M." },
			{ family: "Feingold", given: "Jennifer L." },
			{ family: "Lewis", given: "Mark E." },
			{ family: "Niesley", given: "Michelle L." },
		],
		"container-title": "Medical Acupuncture",
		issued: { "date-parts": [[2015, 6, 1]] },
		volume: "27",
		issue: "3",
		page: "224-229",
		DOI: "10.1089/acu.2015.1099",
		PMID: "26401193",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4491150",
	},
	population: "684 oncology patients having acupuncture; record review",
	setting: "USA, private cancer hospital",
	analyzed: 684,
	arms: [],
	outcomes: {
		bleedingLowPlatelets: {
			measure: "Extra bruising or bleeding",
			fullName:
				"Events of increased bruising or bleeding in visits with platelets below 100,000 per microlitre",
			unit: "events",
			better: "lower",
			role: "safety",
			timepoint: { label: "per visit" },
			comparator: "none",
			effect: { type: "count", value: 0, ci95: "not available" },
			note: "0 events in 98 visits still allows roughly 3% by the rule of three (derived)",
			read: abstract,
		},
		bleedingUpperBound: {
			measure: "Highest bleeding rate that fits no event",
			fullName:
				"Upper 95% bound of increased bruising or bleeding per visit with platelets below 100,000 per microlitre",
			unit: "%",
			better: "lower",
			role: "safety",
			timepoint: { label: "per visit" },
			comparator: "none",
			effect: {
				type: "proportion",
				value: 3,
				ci95: "not available",
				approximate: true,
				derived: "rule of three: 3 divided by 98 visits without an event",
			},
			read: abstract,
		},
	},
	facts: {
		eligibleVisits: { value: 2135, label: "eligible visits" },
		visitsBelow100000: {
			value: 98,
			label: "visits with platelets below 100,000 per microlitre",
		},
		visitsBelow50000: {
			value: 9,
			label: "visits with platelets below 50,000 per microlitre",
		},
		patients: { value: 684, label: "patients in the record review" },
		japanSessions: {
			value: 815,
			label:
				"sessions in a Japanese single-center review, no bleeding of grade 2 or worse",
			read: japaneseReview,
		},
		japanSessionsBelow20000: {
			value: 90,
			label: "of those sessions with platelets below 20,000 per microlitre",
			read: japaneseReview,
		},
	},
	harms:
		"No increased bruising or bleeding in 98 low-platelet visits. A Japanese single-center review (doi 10.1089/jicm.2022.0710) counted no grade 2 or worse bleeding in 815 sessions, 90 of them below 20,000 per microlitre.",
	limitations: [
		"Retrospective",
		"Very few visits below 50,000",
		"Short thin needles, experienced staff",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Prospective data; neutropenia and infection"],
});
