import { study } from "#evidence";

const abstract = {
	url: "https://doaj.org/article/df7659ae52c442fdb59b1a99efdbcc6a",
	where: "abstract",
};

export const yang2024DoseMigraine = study({
	id: "yang-2024-dose-migraine",
	kind: "systematic-review",
	tier: "core",
	topics: ["migraine", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for migraine: A systematic review and meta-regression of randomized controlled trials",
		author: [
			{ family: "Yang", given: "Chunyan" },
			{ family: "Wu", given: "Min" },
			{ family: "Luo", given: "Qin" },
			{ family: "Xu", given: "Guixing" },
			{ family: "Huang", given: "Liuyang" },
			{ family: "Tian", given: "Hao" },
			{ family: "Sun", given: "Mingsheng" },
			{ family: "Liang", given: "Fanrong" },
		],
		"container-title": "Complementary Therapies in Medicine",
		issued: { "date-parts": [[2024, 11]] },
		volume: "86",
		page: "103076",
		DOI: "10.1016/j.ctim.2024.103076",
		PMID: "39243985",
		URL: "https://doi.org/10.1016/j.ctim.2024.103076",
	},
	population:
		"32 trials of penetrating manual acupuncture for migraine, to 20 June 2024",
	setting: "English and Chinese databases",
	randomized: 1562,
	analyzed: 1562,
	arms: [],
	outcomes: {
		fallAt16Sessions: {
			measure: "Fall in migraine attacks at 16 sessions",
			unit: "attacks",
			better: "higher",
			role: "primary",
			timepoint: { label: "dose model" },
			comparator: "within-group",
			effect: { type: "mean change", value: 3.95, ci95: [3.13, 4.77] },
			note: "A larger number is a larger fall. A lay summary says per month.",
			read: abstract,
		},
		fallAt3PerWeek: {
			measure: "Fall in migraine attacks at three sessions a week",
			unit: "attacks",
			better: "higher",
			role: "secondary",
			timepoint: { label: "dose model" },
			comparator: "within-group",
			effect: { type: "mean change", value: 4.04, ci95: [2.49, 5.58] },
			note: "A larger number is a larger fall. A lay summary says per month.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 32, unit: "trials", label: "included" },
		sessionsBest: {
			value: 16,
			unit: "sessions",
			label: "best fitted the dose model",
			approximate: true,
		},
		sessionsPerWeekBest: {
			value: 3,
			unit: "sessions",
			label: "a week best fitted the dose model",
		},
		monthsBest: {
			value: 2,
			unit: "months",
			label: "of treatment best fitted the dose model",
			approximate: true,
		},
	},
	limitations: [
		"Compares trials, not patients; change within arms, not against a control",
		"Flexible curve with a p<0.1 rule for non-linearity",
		"Mostly small trials; the authors find reporting wanting (lay summary)",
	],
	funding: "National Natural Science Foundation of China (record page)",
	verified: "abstract",
	read: abstract,
	gaps: ["estimate for duration", "dose effect against sham"],
});
