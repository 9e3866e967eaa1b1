import { study } from "#evidence";

const abstract = {
	url: "https://science.heilpflanzen-welt.de/1990/1978502.htm",
	where: "abstract",
} as const;

export const taipei1990NeedleFainting = study({
	id: "taipei-1990-needle-fainting",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	label: "Taipei fainting study 1990",
	citation: {
		type: "article-journal",
		title: "Clinical study of syncope during acupuncture treatment",
		author: [],
		"container-title": "Acupuncture & Electro-Therapeutics Research",
		issued: { "date-parts": [[1990]] },
		volume: "15",
		issue: "2",
		page: "107-119",
		PMID: "1978502",
	},
	population:
		"28,285 acupuncture treatments of outpatients, August 1988 to April 1989",
	setting: "Taiwan, Veterans General Hospital, Taipei",
	arms: [
		{ id: "first", name: "First visit", n: 2855 },
		{ id: "later", name: "Later visit", n: 25430 },
	],
	outcomes: {
		fainting: {
			measure: "Fainting with acupuncture",
			unit: "events in 28,285 treatments",
			better: "lower",
			role: "safety",
			timepoint: { label: "during treatment" },
			comparator: "none",
			effect: { type: "count", value: 55, ci95: "not available" },
			note: "In 52 patients.",
			read: abstract,
		},
		faintingFirstVisit: {
			measure: "Fainting, first visit",
			unit: "% of treatments",
			better: "lower",
			role: "safety",
			timepoint: { label: "first visit" },
			comparator: "none",
			effect: {
				type: "proportion",
				value: 0.94,
				ci95: "not available",
				p: "<0.0001 against later visits",
			},
			arms: [
				{ arm: "first", kind: "percent", value: 0.94, events: 27, n: 2855 },
			],
			read: abstract,
		},
		faintingLaterVisit: {
			measure: "Fainting, later visits",
			unit: "% of treatments",
			better: "lower",
			role: "safety",
			timepoint: { label: "later visits" },
			comparator: "none",
			effect: { type: "proportion", value: 0.11, ci95: "not available" },
			arms: [
				{ arm: "later", kind: "percent", value: 0.11, events: 28, n: 25430 },
			],
			read: abstract,
		},
	},
	facts: {
		treatments: { value: 28285, label: "treatments" },
		patients: { value: 52, label: "patients who fainted" },
		events: { value: 55, label: "faints" },
	},
	harms:
		"All were upright when they fainted and recovered soon after lying down; none lost consciousness fully, none died.",
	limitations: ["One hospital, 1988 and 1989"],
	verified: "abstract",
	read: abstract,
	gaps: ["Authors", "DOI"],
});
