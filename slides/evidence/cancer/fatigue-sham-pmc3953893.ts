import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3953893",
	where: "abstract",
} as const;

export const fatigueShamPmc3953893 = study({
	id: "fatigue-sham-pmc3953893",
	kind: "rct",
	tier: "supporting",
	topics: ["other symptoms of cancer", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for the treatment of post-chemotherapy chronic fatigue: a randomized, blinded, sham-controlled trial",
		author: [
			{ family: "Deng", given: "Gary" },
			{ family: "Chan", given: "Yi" },
			{ family: "Sjoberg", given: "Daniel" },
			{ family: "Vickers", given: "Andrew" },
			{ family: "Yeung", given: "K. Simon" },
			{ family: "Kris", given: "Mark" },
			{ family: "Straus", given: "David" },
			{ family: "Cassileth", given: "Barrie" },
		],
		"container-title": "Supportive Care in Cancer",
		issued: { "date-parts": [[2013]] },
		DOI: "10.1007/s00520-013-1720-z",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3953893",
	},
	population:
		"Cancer patients with significant fatigue at least 2 months after chemotherapy",
	randomized: 101,
	analyzed: 74,
	arms: [
		{ id: "true", name: "True acupuncture", n: 34, sessions: "6 weekly" },
		{ id: "sham", name: "Sham", n: 40, sessions: "6 weekly" },
	],
	outcomes: {
		fatigueWeek6VsSham: {
			measure: "BFI",
			fullName: "Brief Fatigue Inventory",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 weeks", weeks: 6 },
			comparator: "sham",
			contrast: { treatment: "true", control: "sham" },
			finding:
				"Fell by about one point in both arms, with no significant difference; no lasting reduction at 6 months",
			participants: 74,
			note: "Sham patients crossed over to true acupuncture in week 7",
			read: abstract,
		},
	},
	facts: {
		sessions: { value: 6, label: "weekly sessions" },
		notEvaluated: { value: 27, label: "of 101 randomized not evaluated" },
	},
	limitations: [
		"27 of 101 not evaluated",
		"Six weekly sessions: the authors cannot exclude that a denser course would help",
		"No sham comparison after week 7",
	],
	notes: ["Subject: fatigue, not pain."],
	verified: "abstract",
	read: abstract,
	gaps: ["year of the issue (2013 is the year in the DOI)", "Estimate and CI"],
});
