import { study } from "#evidence";

const abstract = {
	url: "https://qigonginstitute.org/abstract/13815/acupuncture-dose-number-of-treatments-and-insurance-benefits-in-the-usa",
	where: "abstract",
};
const zhang2016 = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4827296",
	where: "abstract",
};

export const schwehr2018Dose = study({
	id: "schwehr-2018-dose",
	kind: "cohort",
	tier: "core",
	topics: ["dose and delivery", "coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture 'dose' (number of treatments) and insurance benefits in the USA",
		author: [
			{ family: "Schwehr", given: "Natalie A" },
			{ family: "Shippee", given: "Nathan D" },
			{ family: "Johnson", given: "Pamela Jo" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2018, 4]] },
		volume: "36",
		issue: "2",
		page: "88",
		DOI: "10.1136/acupmed-2016-011341",
		URL: "http://aim.bmj.com/content/36/2/88?rss=1",
	},
	population: "US adults, National Health Interview Survey 2012",
	setting: "USA",
	arms: [],
	outcomes: {
		sixOrMoreTreatments: {
			measure: "Users who had six or more treatments in the year",
			unit: "% of users",
			better: "higher",
			role: "primary",
			timepoint: { label: "2012" },
			comparator: "none",
			effect: { type: "proportion", value: 38, ci95: "not available" },
			read: abstract,
		},
		use2012: {
			measure: "Acupuncture in the past year",
			unit: "% of adults",
			better: "neither",
			role: "secondary",
			timepoint: { label: "2012" },
			comparator: "none",
			effect: { type: "prevalence", value: 1.5, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		trialSessionsMin: {
			value: 10,
			unit: "sessions",
			label: "usual in trials, at least, according to the paper",
		},
		trialSessionsMax: {
			value: 12,
			unit: "sessions",
			label: "usual in trials, or more, according to the paper",
		},
		visitsFavouredTherapy: {
			value: 7.46,
			unit: "visits",
			label:
				"a year by people who named acupuncture a favored therapy (Zhang 2016)",
			read: zhang2016,
		},
		visitsOtherUsers: {
			value: 3.99,
			unit: "visits",
			label: "a year by other acupuncture users (Zhang 2016)",
			read: zhang2016,
		},
		outOfPocketFavouredTherapy: {
			value: 342.8,
			unit: "US dollars",
			label:
				"a year out of pocket by people who named acupuncture a favored therapy (Zhang 2016)",
			read: zhang2016,
		},
		outOfPocketOtherUsers: {
			value: 246.4,
			unit: "US dollars",
			label: "a year out of pocket by other acupuncture users (Zhang 2016)",
			read: zhang2016,
		},
	},
	limitations: ["Cross-sectional; reasons for stopping unknown"],
	notes: [
		"Most Americans stop before the shortest course in the trials. Insurance cover and education went with completing a course; cover narrowed gaps by sex and by race or ethnicity.",
		"A 'typical' course of 6-12 treatments is low for trials and high for practice.",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["CI of the shares"],
});
