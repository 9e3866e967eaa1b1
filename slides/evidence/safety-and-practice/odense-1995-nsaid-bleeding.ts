import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/7638569/?dopt=Abstract",
	where: "abstract",
};
const bleeding = {
	measure: "Severe upper gastrointestinal bleeding",
	unit: "per 100,000 person-years",
	better: "lower",
	role: "primary",
	timepoint: { label: "19 months of follow-up" },
	comparator: "none",
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const odense1995NsaidBleeding = study({
	id: "odense-1995-nsaid-bleeding",
	kind: "cohort",
	tier: "supporting",
	topics: ["comparator treatments", "safety"],
	label: "Odense 1995",
	citation: {
		type: "article-journal",
		title:
			"Nonsteroidal anti-inflammatory drugs and upper gastrointestinal bleeding, identifying high-risk groups by excess risk estimates",
		author: [],
		"container-title": "Scandinavian Journal of Gastroenterology",
		issued: { "date-parts": [[1995, 5]] },
		volume: "30",
		issue: "5",
		page: "438-444",
		DOI: "10.3109/00365529509093304",
		PMID: "7638569",
		URL: "https://pubmed.ncbi.nlm.nih.gov/7638569/?dopt=Abstract",
	},
	population:
		"Everyone in a prescription and diagnosis registry of 207,000 people; 31,503 used an NSAID",
	setting: "Odense, Denmark, 19 months",
	arms: [],
	outcomes: {
		bleedingUsing: {
			...bleeding,
			effect: { type: "incidence", value: 253, ci95: "not available" },
			note: "Standardised rate in person-time exposed to an NSAID",
		},
		bleedingNotUsing: {
			...bleeding,
			effect: { type: "incidence", value: 46, ci95: "not available" },
			note: "Standardised rate in person-time not exposed",
		},
		bleedingExcess: {
			...bleeding,
			comparator: "no-treatment",
			comparatorDetail: "person-time without an NSAID",
			contrast: { treatment: "exposed", control: "not exposed" },
			effect: { type: "risk difference", value: 207, ci95: [132, 319] },
			note: "The abstract says CI without its level.",
		},
	},
	facts: {
		population: { value: 207000, label: "people in the registry" },
		users: { value: 31503, label: "users of an NSAID" },
		bleeds: { value: 183, label: "patients with severe bleeding" },
		bleedsUsing: { value: 37, label: "of them current users of an NSAID" },
		excessOver75: {
			value: 1258,
			unit: "per 100,000 person-years",
			label: "in excess from 75 years on",
		},
	},
	limitations: [
		"Observational, one registry, before gastroprotection was common",
		"All ages and indications, not pain of the back",
		"Per year of use, where surveys of needling count per course",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Authors", "Intervals of the two rates"],
	tries: [
		{
			sought: "Authors",
			where: "Stored web pages: PubMed record",
			result: "not found",
		},
	],
});
