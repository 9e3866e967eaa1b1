import { type OutcomeRecord, study } from "#evidence";

const page = {
	url: "https://www.henw.org/artikelen/acupunctuur-bij-migraine-heeft-weinig-effect",
	where: "text",
} as const;
const attacks = {
	measure: "Migraine attacks a month",
	unit: "attacks/month",
	better: "lower",
	role: "secondary",
	read: page,
} satisfies Partial<OutcomeRecord>;

export const henw2020MigraineUpdate = study({
	id: "henw-2020-migraine-update",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine"],
	label: "Huisarts & Wetenschap 2020",
	citation: {
		type: "article-journal",
		title: "Acupunctuur bij migraine heeft weinig effect",
		author: [{ literal: "Huisarts & Wetenschap" }],
		"container-title": "Huisarts & Wetenschap",
		issued: { "date-parts": [[2020, 6, 24]] },
		URL: page.url,
	},
	population:
		"Episodic migraine: trials of the Cochrane review of 2016, updated with Xu 2020",
	setting: "Journal of Dutch general practice",
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
		{ id: "usual", name: "Usual care" },
	],
	outcomes: {
		attacksVsSham: {
			...attacks,
			timepoint: { label: "as pooled by the review" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "mean difference", value: -0.32, ci95: [-0.53, -0.11] },
			trials: 7,
			participants: 920,
			note: "Judged not clinically relevant; considerable heterogeneity, put down to the kind of sham.",
		},
		attacksVsUsual: {
			...attacks,
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "usual" },
			effect: { type: "mean difference", value: -0.93, ci95: "not available" },
			trials: 3,
			participants: 306,
			note: "Judged of limited clinical relevance. The printed interval (-22 to -0.64) has a misprinted lower limit and is left out.",
		},
		intensityVsUsual: {
			measure: "Headache intensity",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "4 months", weeks: 17 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "usual" },
			effect: {
				type: "standardized mean difference",
				value: -0.75,
				ci95: [-0.89, -0.62],
			},
			trials: 3,
			participants: 1739,
			note: "Judged of limited clinical relevance.",
			read: page,
		},
		intensityVsSham: {
			measure: "Headache intensity",
			unit: "words",
			better: "lower",
			role: "secondary",
			timepoint: { label: "as pooled by the review" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding: "No significant difference from sham.",
			read: page,
		},
	},
	limitations: [
		"News item of a journal; forest plots only linked",
		"Considerable heterogeneity against sham",
	],
	conclusion:
		"Whatever effect there is over usual care is limited and mostly a placebo effect; too little evidence to recommend it for episodic migraine.",
	verified: "full-text",
	read: page,
	gaps: ["Authors", "Interval of the attacks against usual care"],
});
