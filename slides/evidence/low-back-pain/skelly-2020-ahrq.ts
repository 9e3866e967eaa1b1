import { type OutcomeRecord, study } from "#evidence";

const functionFigure = {
	url: "https://chiro.org/Non-pharmacologic_Therapy/Noninvasive_Nonpharmacological_Treatment_for_Chronic_Pain_2020/TABLES/Figure_20_RESULTS.html",
	where: "Figure 20 of the report",
};
const painFigure = {
	url: "https://chiro.org/Non-pharmacologic_Therapy/Noninvasive_Nonpharmacological_Treatment_for_Chronic_Pain_2020/TABLES/Figure_21_RESULTS.html",
	where: "Figure 21 of the report",
};
const terms = {
	url: "https://chiro.org/Non-pharmacologic_Therapy/Noninvasive_Nonpharmacological_Treatment_for_Chronic_Pain_2020/TABLES/Table_49.html",
	where: "footnote of Table 49 of the report",
};
const pooledControls = {
	comparator: "mixed",
	comparatorDetail: "sham, usual care, attention control or placebo, pooled",
} as const;
const functioning = {
	measure: "Function",
	unit: "SD",
	better: "lower",
	role: "primary",
	...pooledControls,
	read: functionFigure,
} satisfies Partial<OutcomeRecord>;
const pain = {
	measure: "Pain",
	range: [0, 10],
	unit: "points",
	better: "lower",
	role: "primary",
	...pooledControls,
	read: painFigure,
} satisfies Partial<OutcomeRecord>;

export const skelly2020Ahrq = study({
	id: "skelly-2020-ahrq",
	kind: "systematic-review",
	tier: "core",
	topics: ["chronic low back pain"],
	label: "AHRQ 2020 (Skelly et al.)",
	citation: {
		type: "report",
		title:
			"Noninvasive Nonpharmacological Treatment for Chronic Pain: A Systematic Review Update (Comparative Effectiveness Review No. 227)",
		author: [
			{ family: "Skelly", given: "Andrea C." },
			{ family: "Chou", given: "Roger" },
			{ family: "Dettori", given: "Joseph R." },
			{ family: "Turner", given: "Judith A." },
		],
		"container-title": "Agency for Healthcare Research and Quality",
		issued: { "date-parts": [[2020, 4, 16]] },
		DOI: "10.23970/AHRQEPCCER227",
		URL: "https://doi.org/10.23970/AHRQEPCCER227",
	},
	population:
		"Trials in chronic low back pain with outcomes at least 1 month after the end of treatment",
	setting: "International",
	arms: [],
	outcomes: {
		functionShortTerm: {
			...functioning,
			timepoint: { label: "short term" },
			effect: {
				type: "standardized mean difference",
				value: -0.23,
				ci95: [-0.35, -0.04],
			},
			trials: 4,
			i2: "24.8%",
		},
		functionIntermediateTerm: {
			...functioning,
			timepoint: { label: "intermediate term" },
			effect: {
				type: "standardized mean difference",
				value: -0.08,
				ci95: [-0.42, 0.28],
			},
			trials: 3,
			i2: "64.0%",
		},
		functionLongTerm: {
			...functioning,
			timepoint: { label: "long term" },
			effect: {
				type: "standardized mean difference",
				value: -0.17,
				ci95: [-0.47, 0.13],
			},
			trials: 1,
		},
		painShortTerm: {
			...pain,
			timepoint: { label: "short term" },
			effect: { type: "mean difference", value: -0.54, ci95: [-0.91, -0.16] },
			trials: 5,
			i2: "25.2%",
		},
		painIntermediateTerm: {
			...pain,
			timepoint: { label: "intermediate term" },
			effect: { type: "mean difference", value: -0.22, ci95: [-0.67, 0.21] },
			trials: 5,
			i2: "0%",
		},
		painLongTerm: {
			...pain,
			timepoint: { label: "long term" },
			effect: { type: "mean difference", value: -0.83, ci95: [-1.53, -0.13] },
			trials: 1,
		},
	},
	facts: {
		shortTermFrom: {
			value: 1,
			unit: "month",
			label: "after treatment, start of the short term (to under 6 months)",
			read: terms,
		},
		intermediateTermFrom: {
			value: 6,
			unit: "months",
			label:
				"after treatment, start of the intermediate term (to under 12 months)",
			read: terms,
		},
		longTermFrom: {
			value: 12,
			unit: "months",
			label: "after treatment, start of the long term",
			read: terms,
		},
	},
	limitations: [
		"Sham and usual-care controls are pooled in one line.",
		"A view of durability only: effects during treatment are left out by design.",
		"Few trials; the long term rests on one.",
	],
	funding: "AHRQ",
	verified: "secondary",
	read: functionFigure,
	gaps: [
		"Strength-of-evidence grades",
		"figures in the agency’s own file (captions were read in a third-party copy of the report)",
	],
});
