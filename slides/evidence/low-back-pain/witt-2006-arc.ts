import { study } from "#evidence";

const abstract = {
	url: "https://metajournal.com/articles/1284734/pragmatic-randomized-trial-evaluating-clinical-economic-effectiveness",
	where: "abstract",
};

export const witt2006Arc = study({
	id: "witt-2006-arc",
	kind: "rct",
	tier: "supporting",
	topics: ["chronic low back pain", "cost"],
	name: "ARC low back pain",
	citation: {
		type: "article-journal",
		title:
			"Pragmatic randomized trial evaluating the clinical and economic effectiveness of acupuncture for chronic low back pain",
		author: [
			{ family: "Witt", given: "Claudia M." },
			{ family: "Jena", given: "Susanne" },
			{ family: "Selim", given: "Dagmar" },
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Reinhold", given: "Thomas" },
			{ family: "Wruck", given: "Katja" },
			{ family: "Liecker", given: "Bodo" },
			{ family: "Linde", given: "Klaus" },
			{ family: "Wegscheider", given: "Karl" },
			{ family: "Willich", given: "Stefan N." },
		],
		"container-title": "American Journal of Epidemiology",
		issued: { "date-parts": [[2006, 9, 1]] },
		volume: "164",
		issue: "5",
		page: "487-496",
	},
	population:
		"Patients with chronic low back pain: 3,093 randomized, beside 8,537 in a non-randomized acupuncture cohort",
	setting: "Germany",
	randomized: 3093,
	analyzed: 2841,
	arms: [
		{
			id: "acu",
			name: "Acupuncture + routine care",
			n: 1549,
			sessions: "up to 15",
			weeks: 13,
		},
		{ id: "ctl", name: "Routine care, no acupuncture", n: 1544 },
	],
	outcomes: {
		hfaqMonth3: {
			measure: "HFAQ",
			fullName: "Hannover Functional Ability Questionnaire",
			range: [0, 100],
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "3 months", weeks: 13 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "ctl" },
			effect: {
				type: "mean difference",
				value: 9.4,
				ci95: [8.3, 10.5],
				p: "<0.001",
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: 12.1, n: 1549 },
				{ arm: "ctl", kind: "mean change", value: 2.7, n: 1544 },
			],
			read: abstract,
		},
	},
	facts: {
		patients: {
			value: 11630,
			unit: "patients",
			label: "randomized or in the cohort",
		},
		cohort: {
			value: 8537,
			unit: "patients",
			label: "in the non-randomized acupuncture cohort",
		},
		meanAge: { value: 52.9, unit: "years", label: "mean age" },
		ageSd: { value: 13.7, unit: "years", label: "standard deviation of age" },
		female: { value: 59, unit: "%", label: "women" },
		sessionsMax: { value: 15, unit: "sessions", label: "most sessions" },
	},
	limitations: ["Open label, no sham."],
	funding: "German health insurance funds",
	notes: [
		"The number analyzed is from a conference summary by Witt (jsam.jp).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Cost per QALY", "6-month values", "PMID and DOI"],
	tries: [
		{
			sought: "Effect on function and bibliographic data",
			where: "Stored web pages: copy of the abstract",
			result: "found",
		},
		{
			sought: "Cost per QALY, DOI and PMID",
			where: "Two searches of stored web pages",
			result: "not found",
			note: "The cost ratio is cut off in the copy of the abstract.",
		},
	],
});
