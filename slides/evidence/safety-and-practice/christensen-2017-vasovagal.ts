import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5733642/?term=%22Med+Acupunct%22%5Bjour%5D",
	where: "abstract",
} as const;

export const christensen2017Vasovagal = study({
	id: "christensen-2017-vasovagal",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture-Associated Vasovagal Response: Revised Terminology and Hospital Experience",
		author: [
			{ family: "Christensen", given: "Kimberly A." },
			{ family: "Gosse", given: "Barbara J." },
			{ family: "Hildebrand", given: "Celia" },
			{ family: "Gershan", given: "Lynn A." },
		],
		"container-title": "Medical Acupuncture",
		issued: { "date-parts": [[2017]] },
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5733642",
	},
	population:
		"281 treatments of relatives of inpatients and of staff, seated in a group, 18 months",
	setting: "USA, a children's hospital",
	arms: [],
	outcomes: {
		vasovagal: {
			measure: "Vasovagal response",
			unit: "% of treatments",
			better: "lower",
			role: "safety",
			timepoint: { label: "during treatment" },
			comparator: "none",
			effect: { type: "proportion", value: 1.8, ci95: "not available" },
			note: "5 of 281 treatments; all recovered.",
			read: abstract,
		},
	},
	facts: {
		treatments: { value: 281, label: "treatments" },
		events: { value: 5, label: "vasovagal responses" },
		literatureMin: {
			value: 0.02,
			unit: "%",
			label: "of treatments in the literature, lowest",
			approximate: true,
		},
		literatureMax: {
			value: 7,
			unit: "%",
			label: "of treatments in the literature, highest",
			approximate: true,
		},
	},
	limitations: ["Small; treated seated, which favors fainting"],
	verified: "abstract",
	read: abstract,
	gaps: ["Volume, pages, DOI and PMID"],
});
