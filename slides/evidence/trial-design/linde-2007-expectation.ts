import { study } from "#evidence";

const abstract = {
	url: "http://uarma.com/en/news/impact-patient-expectations-outcomes-four-randomized-controlled-trials-acupuncture-patients-chr",
	where: "abstract",
};

export const linde2007Expectation = study({
	id: "linde-2007-expectation",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: [
		"expectation",
		"migraine",
		"tension-type headache",
		"chronic low back pain",
		"osteoarthritis",
	],
	citation: {
		type: "article-journal",
		title:
			"The impact of patient expectations on outcomes in four randomized controlled trials of acupuncture in patients with chronic pain",
		author: [
			{ family: "Linde", given: "Klaus" },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Streng", given: "Andrea" },
			{ family: "Weidenhammer", given: "Wolfgang" },
			{ family: "Wagenpfeil", given: "Stefan" },
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Willich", given: "Stefan N." },
			{ family: "Melchart", given: "Dieter" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2007, 4]] },
		volume: "128",
		issue: "3",
		page: "264-271",
		DOI: "10.1016/j.pain.2006.12.006",
		URL: "https://doi.org/10.1016/j.pain.2006.12.006",
	},
	population:
		"864 patients with migraine, tension-type headache, chronic low back pain or knee osteoarthritis, both acupuncture and minimal-acupuncture arms",
	setting: "Germany (four ART trials)",
	analyzed: 864,
	arms: [],
	outcomes: {
		responseByBelief: {
			measure: "Response (50% better), acupuncture thought effective",
			unit: "ratio",
			better: "neither",
			role: "primary",
			timepoint: { label: "end of treatment", weeks: 8 },
			comparator: "other",
			comparatorDetail: "patients skeptical of acupuncture",
			effect: { type: "odds ratio", value: 1.67, ci95: [1.2, 2.32] },
			participants: 864,
			note: "Above 1: more response with belief.",
			read: abstract,
		},
		responseByExpectation: {
			measure: "Response (50% better), higher personal expectation",
			unit: "ratio",
			better: "neither",
			role: "primary",
			timepoint: { label: "end of treatment", weeks: 8 },
			comparator: "other",
			comparatorDetail: "patients with lower personal expectation",
			effect: { type: "odds ratio", value: 2.03, ci95: [1.26, 3.26] },
			participants: 864,
			note: "Above 1: more response with expectation.",
			read: abstract,
		},
		responseByConfidence: {
			measure: "Response (50% better), confidence after the third session",
			unit: "ratio",
			better: "neither",
			role: "primary",
			timepoint: { label: "end of treatment", weeks: 8 },
			comparator: "other",
			comparatorDetail: "patients less confident after the third session",
			effect: { type: "odds ratio", value: 2.35, ci95: [1.68, 3.3] },
			participants: 864,
			note: "Above 1: more response with confidence.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 4, unit: "trials", label: "pooled" },
		sessions: {
			value: 12,
			unit: "sessions",
			label: "over 8 weeks in both needling arms",
		},
	},
	limitations: [
		"Association, not experiment: early relief raises confidence at session three",
		"Arms pooled; expectation not manipulated",
	],
	funding:
		"German statutory health insurance funds (DAK, Barmer, Techniker and others)",
	conclusion:
		"Expectation went with a better response on all three measures; results at 6 months were similar.",
	verified: "abstract",
	read: abstract,
	gaps: ["interaction of expectation with real or sham needling"],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: reviews that cite it",
			result: "not found",
		},
	],
});
