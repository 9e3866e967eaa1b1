import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "http://202.203.159.49:8080/article/detail.aspx?id=673651888",
	where: "abstract (Chinese)",
};
const drugs = {
	comparator: "active",
	comparatorDetail: "preventive drugs",
	read: abstract,
} satisfies Partial<OutcomeRecord>;
const month4 = { label: "3–4 months after randomization" };
const month6 = { label: "5–6 months after randomization" };
const response = {
	...drugs,
	measure: "Response",
	fullName: "Share in whom treatment worked",
	unit: "ratio",
	better: "higher",
	role: "primary",
} satisfies Partial<OutcomeRecord>;
const days = {
	...drugs,
	measure: "Migraine days",
	better: "lower",
	role: "primary",
} satisfies Partial<OutcomeRecord>;
const severity = {
	...drugs,
	measure: "Headache severity",
	unit: "SD",
	better: "lower",
	role: "secondary",
} satisfies Partial<OutcomeRecord>;

export const pu2017DrugsMa = study({
	id: "pu-2017-drugs-ma",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Effectiveness and safety of acupuncture versus drug treatment for migraine prophylaxis: a meta-analysis",
		author: [
			{ family: "Pu", given: "Shengxiong" },
			{ family: "Tan", given: "Ge" },
			{ family: "Deng", given: "Yong" },
			{ family: "Li", given: "Lunxi" },
			{ family: "Zhu", given: "Qiuwen" },
			{ family: "Jiang", given: "Huahua" },
		],
		"container-title": "Journal of Chongqing Medical University",
		issued: { "date-parts": [[2017]] },
		issue: "10",
		page: "1293-1298",
	},
	population:
		"People with migraine in 7 randomized trials of acupuncture against preventive drugs; search to December 2015",
	randomized: 1285,
	arms: [],
	outcomes: {
		responseMonth4: {
			...response,
			timepoint: month4,
			effect: {
				type: "risk ratio",
				value: 1.24,
				ci95: [1.04, 1.47],
				p: "0.020",
			},
		},
		responseMonth6: {
			...response,
			timepoint: month6,
			effect: {
				type: "risk ratio",
				value: 1.18,
				ci95: [0.97, 1.43],
				p: "0.110",
			},
		},
		migraineDaysMonth4: {
			...days,
			unit: "SD",
			timepoint: month4,
			effect: {
				type: "standardized mean difference",
				value: -0.3,
				ci95: [-0.45, -0.16],
			},
		},
		migraineDaysMonth6: {
			...days,
			unit: "days",
			timepoint: month6,
			effect: {
				type: "mean difference",
				value: -0.66,
				ci95: [-1.18, -0.13],
				p: "0.010",
			},
		},
		severityMonth4: {
			...severity,
			timepoint: month4,
			effect: {
				type: "standardized mean difference",
				value: -0.32,
				ci95: [-0.52, -0.11],
			},
		},
		severityMonth6: {
			...severity,
			timepoint: month6,
			effect: {
				type: "standardized mean difference",
				value: -0.31,
				ci95: [-0.47, -0.15],
			},
		},
	},
	facts: {
		trials: { value: 7, unit: "trials", label: "included" },
		participants: {
			value: 1285,
			unit: "participants",
			label: "in these trials",
		},
	},
	harms:
		"Fewer adverse events with acupuncture than with drugs, described without pooling because the trials differed too much (I2 77%).",
	limitations: [
		"Comparisons with drugs are open",
		"Response no longer differs at 5 to 6 months",
	],
	funding: "Health and Family Planning Commission of Chongqing (ZY201403007)",
	notes: [
		"Names of authors are transcribed from Chinese.",
		"The abstract prints P=0.000 for migraine days and severity at 3 to 4 months and for severity at 5 to 6 months.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Definition of response",
		"Trials and participants by time point",
		"Risk of bias and certainty",
		"Volume and DOI",
		"period that the migraine days refer to",
	],
	tries: [
		{
			sought: "Acupuncture against preventive drugs by length of follow-up",
			where: "Stored web pages in Chinese: abstract database",
			result: "found",
		},
	],
});
