import { type OutcomeRecord, study } from "#evidence";

const page = {
	url: "https://cfpclearn.ca/tfp290/",
	where: "Evidence",
} as const;
const relief = {
	measure: "Meaningful pain relief",
	fullName: "Share with a meaningful reduction of pain, generally at least 30%",
	range: [0, 100],
	unit: "%",
	better: "higher",
	role: "primary",
	timepoint: { label: "4 to 24 weeks" },
	read: page,
} satisfies Partial<OutcomeRecord>;
const noDifference = {
	...relief,
	unit: "words",
	role: "subgroup",
	comparator: "mixed",
	comparatorDetail: "any control, sham or not",
	finding: "No difference between acupuncture and control.",
} satisfies Partial<OutcomeRecord>;

export const cfpTfp290LowBackPain = study({
	id: "cfp-tfp290-low-back-pain",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["chronic low back pain"],
	label: "Tools for Practice 290",
	citation: {
		type: "webpage",
		title: "#290 Needle in a Pain-Stack: Acupuncture for Chronic Low Back Pain",
		author: [{ literal: "College of Family Physicians of Canada" }],
		"container-title": "Tools for Practice",
		URL: page.url,
	},
	population:
		"Chronic low back pain: a synopsis, for primary care, of systematic reviews published 2016 to 2021",
	setting: "Canada",
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "control", name: "Any control" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		reliefVsAnyControl: {
			...relief,
			comparator: "mixed",
			comparatorDetail: "any control, sham or not",
			contrast: { treatment: "acu", control: "control" },
			arms: [
				{ arm: "acu", kind: "percent", value: 54 },
				{ arm: "control", kind: "percent", value: 35 },
			],
			trials: 8,
			participants: 4618,
		},
		reliefVsSham: {
			...relief,
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{ arm: "acu", kind: "percent", value: 62 },
				{ arm: "sham", kind: "percent", value: 57 },
			],
			trials: 5,
			participants: 1676,
		},
		reliefLongerTrials: {
			...noDifference,
			condition: "trials of 12 weeks or more",
			trials: 2,
			participants: 3615,
		},
		reliefLowRiskOfBias: {
			...noDifference,
			condition: "trials at lower risk of bias",
			trials: 4,
			participants: 1457,
		},
		reliefLargerTrials: {
			...noDifference,
			condition: "trials of 150 people or more",
			trials: 4,
			participants: 4311,
		},
		painShortTermVsSham: {
			measure: "Pain",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "8 to 90 days" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "mean difference", value: -10, ci95: "not available" },
			note: "From another systematic review than the shares; baseline 66.",
			read: {
				url: "https://cfpclearn.ca/tfp290/?lang=fr",
				where: "French edition, second review",
			},
		},
		painLongTermVsSham: {
			measure: "Pain",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "120 to 365 days" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "mean difference", value: -4, ci95: "not available" },
			arms: [
				{ arm: "acu", kind: "mean", value: 38, baseline: 66 },
				{ arm: "sham", kind: "mean", value: 42, baseline: 66 },
			],
			note: "From another systematic review than the shares.",
			read: page,
		},
	},
	facts: {
		nntVsAnyControl: {
			value: 6,
			unit: "patients",
			label:
				"needed to treat for one more with meaningful relief than with any control",
		},
		nntVsSham: {
			value: 20,
			unit: "patients",
			label:
				"needed to treat for one more with meaningful relief than with sham",
		},
	},
	limitations: ["A synopsis of other reviews"],
	conclusion:
		"Benefit unclear: at best one in six gains meaningful relief over control, one in twenty over sham, and none in longer or better trials.",
	verified: "secondary",
	read: page,
	gaps: [
		"Authors and date",
		"Names of the reviews behind the figures",
		"Intervals",
	],
});
