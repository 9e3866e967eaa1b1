import { study } from "#evidence";

const abstract = {
	url: "https://qualitysafety.bmj.com/content/13/5/349?ijkey=b7be11aefb0bc16ff5d8aaee4fbb35dfac2209d2&keytype2=tf_ipsecsha",
	where: "abstract",
};
const companion = {
	url: "https://scribd.com/document/192434603/Acupunct-Med-2005-MacPherson-112-20",
	where:
		"abstract of the companion paper (MacPherson and Thomas, Acupunct Med 2005)",
};

export const macpherson2004PatientReports = study({
	id: "macpherson-2004-patient-reports",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"Patient reports of adverse events associated with acupuncture treatment: a prospective national survey",
		author: [
			{ family: "MacPherson", given: "H" },
			{ family: "Scullion", given: "A" },
			{ family: "Thomas", given: "K J" },
			{ family: "Walters", given: "S" },
		],
		"container-title": "Quality and Safety in Health Care",
		issued: { "date-parts": [[2004]] },
		volume: "13",
		page: "349-355",
		DOI: "10.1136/qshc.2003.009134",
		URL: "https://qualitysafety.bmj.com/content/13/5/349?ijkey=b7be11aefb0bc16ff5d8aaee4fbb35dfac2209d2&keytype2=tf_ipsecsha",
	},
	population:
		"9408 patients of British Acupuncture Council members; 6348 (67%) answered at 3 months",
	setting: "United Kingdom",
	analyzed: 6348,
	arms: [
		{ id: "respondents", name: "Patients who answered at 3 months", n: 6348 },
	],
	outcomes: {
		anyEventPatients: {
			measure: "Patients reporting at least one adverse event",
			unit: "per 1000 patients",
			better: "lower",
			role: "primary",
			timepoint: { label: "3 months", weeks: 13 },
			comparator: "none",
			effect: { type: "rate", value: 107, ci95: [100, 115] },
			arms: [
				{ arm: "respondents", kind: "count", value: 682, events: 682, n: 6348 },
			],
			participants: 6348,
			read: abstract,
		},
		seriousEventPatients: {
			measure: "Patients reporting a serious adverse event",
			unit: "patients of 6348",
			better: "lower",
			role: "secondary",
			timepoint: { label: "3 months", weeks: 13 },
			comparator: "none",
			effect: { type: "count", value: 3, ci95: "not available" },
			arms: [
				{ arm: "respondents", kind: "count", value: 3, events: 3, n: 6348 },
			],
			participants: 6348,
			read: abstract,
		},
		negativeReactions: {
			measure: "Negative short-term reactions such as needle pain or bruising",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "single treatment" },
			comparator: "none",
			effect: { type: "proportion", value: 29.7, ci95: "not available" },
			participants: 9408,
			read: companion,
		},
		drowsiness: {
			measure: "Tiredness or drowsiness after treatment",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "single treatment" },
			comparator: "none",
			effect: { type: "proportion", value: 24.4, ci95: "not available" },
			participants: 9408,
			note: "The authors point to driving safety: a usable counseling line",
			read: companion,
		},
	},
	facts: {
		patients: { value: 9408, label: "patients" },
		responseRate: { value: 67, unit: "%", label: "answered at 3 months" },
		medicineAdvice: {
			value: 199,
			label: "patients were given advice about their medicines",
		},
		medicineAdviceConsequences: {
			value: 6,
			label:
				"of 199 patients given advice about medicines reported consequences",
		},
	},
	harms:
		"Most often severe tiredness, needle pain, headache. Two people reported delayed conventional treatment; six of 199 given medicine advice reported consequences.",
	limitations: [
		"Patients attribute events themselves",
		"One third did not answer",
	],
	funding:
		"British Acupuncture Council (according to a later article of the program)",
	notes: [
		"Patients report far more than practitioners do (29.7% negative reactions to one session, against 6.8 events per 100 consultations in White 2001): say who was asked.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [],
});
