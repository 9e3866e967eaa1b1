import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://www.springermedizin.de/de/acupuncture-for-low-back-pain-reevaluation-of-systematic-reviews/25602944",
	where: "abstract",
};
const amstar = {
	unit: "reviews",
	better: "neither",
	role: "quality",
	timepoint: { label: "2023" },
	comparator: "none",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const grade = { ...amstar, unit: "outcomes" } satisfies Partial<OutcomeRecord>;

export const yan2023Overview = study({
	id: "yan-2023-overview",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["chronic low back pain", "publication and country"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Low Back Pain: Reevaluation of Systematic Reviews and Meta-analyses",
		author: [
			{ family: "Yan", given: "Wen-xi" },
			{ family: "Lin", given: "Hui-ze" },
			{ family: "Wang", given: "Xiang" },
			{ family: "Zhang", given: "Wei" },
			{ family: "Liu", given: "Lan-ping" },
			{ family: "Yu", given: "Jin-na" },
			{ family: "Yang", given: "Tao" },
		],
		"container-title": "Current Pain and Headache Reports",
		issued: { "date-parts": [[2023, 7, 11]] },
		volume: "27",
		issue: "9",
		page: "351-369",
		DOI: "10.1007/s11916-023-01139-w",
		PMID: "37432524",
		URL: "https://doi.org/10.1007/s11916-023-01139-w",
	},
	population: "23 systematic reviews of acupuncture for low back pain",
	setting: "International",
	arms: [],
	outcomes: {
		amstarCriticallyLow: {
			...amstar,
			measure: "AMSTAR 2: critically low",
			effect: { type: "count", value: 21, ci95: "not available" },
		},
		amstarLow: {
			...amstar,
			measure: "AMSTAR 2: low",
			effect: { type: "count", value: 1, ci95: "not available" },
		},
		amstarMedium: {
			...amstar,
			measure: "AMSTAR 2: medium",
			effect: { type: "count", value: 1, ci95: "not available" },
		},
		gradeModerate: {
			...grade,
			measure: "GRADE: moderate",
			effect: { type: "count", value: 13, ci95: "not available" },
		},
		gradeLow: {
			...grade,
			measure: "GRADE: low",
			effect: { type: "count", value: 88, ci95: "not available" },
		},
		gradeVeryLow: {
			...grade,
			measure: "GRADE: very low",
			effect: { type: "count", value: 154, ci95: "not available" },
		},
	},
	facts: {
		reviews: {
			value: 23,
			unit: "reviews",
			label: "of acupuncture for low back pain",
		},
		gradedOutcomes: {
			value: 255,
			unit: "outcomes",
			label: "graded for certainty",
		},
	},
	limitations: [],
	verified: "abstract",
	read: abstract,
	gaps: [],
	tries: [
		{
			sought: "Bibliographic data",
			where: "Stored web pages: PubMed record, OUCI",
			result: "found",
		},
	],
});
