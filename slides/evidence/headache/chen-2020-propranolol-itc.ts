import { study } from "#evidence";

const abstract = {
	url: "https://link.springer.com/article/10.1007%2Fs00415-019-09510-x",
	where: "abstract",
};

export const chen2020PropranololItc = study({
	id: "chen-2020-propranolol-itc",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture versus propranolol in migraine prophylaxis: an indirect treatment comparison meta-analysis",
		author: [
			{ family: "Chen", given: "Yao-Yao" },
			{ family: "Li", given: "Juan" },
			{ family: "Chen", given: "Min" },
			{ family: "Yue", given: "Ling" },
			{ family: "She", given: "Tian-Wei" },
			{ family: "Zheng", given: "Hui" },
		],
		"container-title": "Journal of Neurology",
		issued: { "date-parts": [[2020, 1]] },
		volume: "267",
		issue: "1",
		page: "14-25",
		DOI: "10.1007/s00415-019-09510-x",
		PMID: "31435770",
		URL: "https://link.springer.com/article/10.1007%2Fs00415-019-09510-x",
	},
	registration: "PROSPERO CRD42018108585",
	population:
		"19 trials comparing acupuncture or propranolol with sham, placebo, waiting list or usual care",
	setting: "International",
	randomized: 3656,
	analyzed: 3656,
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "propranolol", name: "Propranolol" },
		{ id: "wait", name: "Waiting list" },
	],
	outcomes: {
		episodesVsPropranolol: {
			measure: "Migraine episodes over 4 weeks, indirect comparison",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "4-week period" },
			comparator: "active",
			comparatorDetail: "propranolol, by indirect comparison",
			contrast: { treatment: "acu", control: "propranolol" },
			effect: {
				type: "standardized mean difference",
				value: -0.74,
				ci95: [-1.04, -0.44],
			},
			read: abstract,
		},
		frequencyVsWaitlist: {
			measure: "Migraine frequency",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "as pooled by the review" },
			comparator: "waitlist",
			contrast: { treatment: "acu", control: "wait" },
			effect: {
				type: "standardized mean difference",
				value: -1.57,
				ci95: [-2.08, -1.06],
			},
			read: abstract,
		},
		adverseEventsVsPropranolol: {
			measure: "Adverse events, indirect comparison",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "as pooled by the review" },
			comparator: "active",
			comparatorDetail: "propranolol, by indirect comparison",
			contrast: { treatment: "acu", control: "propranolol" },
			effect: { type: "risk ratio", value: 0.82, ci95: [0.11, 5.94] },
			note: "The abstract words this as fewer events; so wide an interval supports no such claim.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 19, unit: "trials", label: "in the indirect comparison" },
	},
	limitations: [
		"No head-to-head trial",
		"Links sham needling and placebo pills as if equal; the authors ask for direct trials",
	],
	funding:
		"National Natural Science Foundation of China (81774321, 81473777) and others",
	notes: [
		"NICE CG150's own small network analysis pointed the other way, with topiramate about twice as good as acupuncture, on the same assumption (https://bmas.blog/2019/09/04/acupuncture-vs-propranolol-in-migraine/).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["certainty", "consistency checks", "time points"],
});
