import { study } from "#evidence";

const abstract = {
	url: "https://www.hindawi.com/journals/ecam/2019/5281039/",
	where: "abstract",
};

export const chen2019Schedule = study({
	id: "chen-2019-schedule",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["chronic pain", "dose and delivery"],
	citation: {
		type: "article-journal",
		title:
			"What Is the Appropriate Acupuncture Treatment Schedule for Chronic Pain? Review and Analysis of Randomized Controlled Trials",
		author: [
			{ family: "Chen", given: "Yan-Jiao" },
			{ family: "Chen", given: "Cai-Tao" },
			{ family: "Liu", given: "Jia-Yuan" },
			{ family: "Shimizu Bassi", given: "Gabriel" },
			{ family: "Yang", given: "Yong-Qing" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2019]] },
		volume: "2019",
		page: "5281039",
		DOI: "10.1155/2019/5281039",
		PMID: "31316572",
		URL: "https://www.hindawi.com/journals/ecam/2019/5281039/",
	},
	population:
		"24 trials of acupuncture for chronic pain, 2009-2018 (23 analyzed)",
	setting: "International",
	randomized: 3461,
	analyzed: 3461,
	arms: [],
	outcomes: {
		minutesPerWeekAndRelief: {
			measure: "Correlation of minutes a week with pain relief",
			range: [-1, 1],
			unit: "correlation",
			better: "neither",
			role: "primary",
			timepoint: { label: "follow-up" },
			comparator: "none",
			effect: { type: "correlation", value: -0.3246, ci95: "not available" },
			note: "More minutes went with slightly less lasting relief; straight after treatment there was no correlation.",
			read: abstract,
		},
		sessionLengthAndRelief: {
			measure: "Correlation of session length with pain relief",
			range: [-1, 1],
			unit: "correlation",
			better: "neither",
			role: "secondary",
			timepoint: { label: "follow-up" },
			comparator: "none",
			effect: { type: "correlation", value: -0.3414, ci95: "not available" },
			read: abstract,
		},
		qualityAndRelief: {
			measure: "Correlation of study quality score with pain relief",
			range: [-1, 1],
			unit: "correlation",
			better: "neither",
			role: "secondary",
			timepoint: { label: "after treatment" },
			comparator: "none",
			effect: { type: "correlation", value: 0.4654, ci95: "not available" },
			read: abstract,
		},
		qualityAndReliefFollowUp: {
			measure: "Correlation of study quality score with pain relief",
			range: [-1, 1],
			unit: "correlation",
			better: "neither",
			role: "secondary",
			timepoint: { label: "follow-up" },
			comparator: "none",
			effect: { type: "correlation", value: 0.3046, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		trials: { value: 24, unit: "trials", label: "included" },
		trialsAnalysed: { value: 23, unit: "trials", label: "analyzed" },
		sessionsPerWeekEnough: {
			value: 2,
			unit: "sessions",
			label: "a week did as well as more",
		},
		reliefHoldsWeeks: {
			value: 18,
			unit: "weeks",
			label: "after treatment, relief was still above 20%",
		},
		reliefHeld: {
			value: 20,
			unit: "%",
			label: "relief was exceeded until 18 weeks after treatment",
		},
		reliefLater: {
			value: 10,
			unit: "%",
			label: "is what relief fell below after that",
		},
	},
	limitations: [
		"Linear correlations of trial-level averages",
		"Pain relief rate within arms, not against a control",
	],
	conclusion:
		"Two sessions a week did as well as more: no simple 'more is better'.",
	verified: "abstract",
	read: abstract,
	gaps: [
		"significance of the correlations",
		"p values and CIs of the correlations",
	],
});
