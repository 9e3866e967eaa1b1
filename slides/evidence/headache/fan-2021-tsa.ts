import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://www.springermedizin.de/efficacy-of-acupuncture-for-migraine-prophylaxis-a-trial-sequent/18309036",
	where: "abstract",
};
const episodes = {
	measure: "Migraine episodes",
	unit: "SD",
	better: "lower",
	role: "primary",
	timepoint: { label: "after treatment" },
	note: "Trial sequential analysis: the required information size is not reached, more trials are needed.",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const response = {
	measure: "Response",
	fullName: "Responder rate",
	unit: "ratio",
	better: "higher",
	role: "secondary",
	timepoint: { label: "after treatment" },
	note: "Trial sequential analysis: the cumulative curve crosses the boundary in favor of acupuncture.",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const drugs = {
	comparator: "active",
	comparatorDetail: "conventional preventive drugs",
} satisfies Partial<OutcomeRecord>;

export const fan2021Tsa = study({
	id: "fan-2021-tsa",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Efficacy of acupuncture for migraine prophylaxis: a trial sequential meta-analysis",
		author: [
			{ family: "Fan", given: "Shi-Qi" },
			{ family: "Jin", given: "Song" },
			{ family: "Tang", given: "Tai-Chun" },
			{ family: "Chen", given: "Min" },
			{ family: "Zheng", given: "Hui" },
		],
		"container-title": "Journal of Neurology",
		issued: { "date-parts": [[2021]] },
		issue: "11",
		URL: "https://www.springermedizin.de/efficacy-of-acupuncture-for-migraine-prophylaxis-a-trial-sequent/18309036",
	},
	population:
		"People with migraine in 20 trials of acupuncture for prevention; search to 23 April 2020",
	setting: "International",
	randomized: 3380,
	arms: [],
	outcomes: {
		episodesVsSham: {
			...episodes,
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.29,
				ci95: [-0.47, -0.11],
				p: "0.002",
			},
		},
		episodesVsDrugs: {
			...episodes,
			...drugs,
			effect: {
				type: "standardized mean difference",
				value: -0.21,
				ci95: [-0.42, 0],
				p: "0.06",
			},
		},
		responseVsSham: {
			...response,
			comparator: "sham",
			effect: {
				type: "risk ratio",
				value: 1.3,
				ci95: [1.09, 1.55],
				p: "0.003",
			},
		},
		responseVsDrugs: {
			...response,
			...drugs,
			effect: {
				type: "risk ratio",
				value: 1.24,
				ci95: [1.04, 1.48],
				p: "0.01",
			},
		},
		adverseEventsVsDrugs: {
			measure: "Adverse events",
			unit: "ratio",
			better: "lower",
			role: "safety",
			timepoint: { label: "during treatment" },
			...drugs,
			effect: {
				type: "risk ratio",
				value: 0.34,
				ci95: [0.14, 0.81],
				p: "0.01",
			},
			read: abstract,
		},
	},
	facts: {
		trials: { value: 20, unit: "trials", label: "included" },
		participants: {
			value: 3380,
			unit: "participants",
			label: "in these trials",
		},
	},
	limitations: [
		"Comparisons with drugs are open",
		"Published online on 24 August 2020, before the newer sham-controlled trials",
	],
	conclusion:
		"Fewer episodes than with sham and a safe alternative to drugs, to be confirmed by more trials.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"Trials and participants by comparison",
		"Certainty and risk of bias",
		"I2",
		"definition of response",
		"volume, pages, DOI and PMID",
	],
	tries: [
		{
			sought:
				"Trial sequential analysis of acupuncture for migraine prevention",
			where: "Stored web pages: Springer Medizin, Physician’s Weekly",
			result: "found",
		},
		{
			sought: "DOI, PMID, volume and pages",
			where: "Stored web pages: Springer Medizin, Physician’s Weekly",
			result: "not found",
		},
	],
});
