import { study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/10944a25c5f5cc58c189d82b7c62f97aa9b237cf",
	where: "abstract",
};

export const kang2023TthSr = study({
	id: "kang-2023-tth-sr",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["tension-type headache"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for tension-type headache: a systematic review and meta-analysis of randomized controlled trials",
		author: [
			{ family: "Kang", given: "Wen-lin" },
			{ family: "Xiao", given: "Xian-jun" },
			{ family: "Fan", given: "Rong" },
			{ family: "Zhong", given: "Dong-ling" },
			{ family: "Li", given: "Yu-xi" },
			{ family: "She", given: "Jian" },
			{ family: "Li", given: "Juan" },
			{ family: "Feng", given: "Yue" },
			{ family: "Jin", given: "Rong-jiang" },
		],
		"container-title": "Frontiers in Neurology",
		issued: { "date-parts": [[2023, 5, 10]] },
		DOI: "10.3389/fneur.2022.943495",
		URL: "https://frontiersin.org/articles/10.3389/fneur.2022.943495/full",
	},
	population:
		"30 trials of acupuncture for tension-type headache, to 1 July 2022",
	setting: "International, many Chinese trials",
	randomized: 2742,
	analyzed: 2742,
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "sham", name: "Sham acupuncture" },
	],
	outcomes: {
		responseVsSham: {
			measure: "Response",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: { type: "risk ratio", value: 1.3, ci95: [1.13, 1.5] },
			trials: 3,
			i2: "2%",
			certainty: "moderate",
			read: abstract,
		},
		frequencyVsSham: {
			measure: "Headache frequency",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "after treatment" },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -0.85,
				ci95: [-1.58, -0.12],
			},
			trials: 5,
			read: abstract,
		},
	},
	facts: {
		trials: { value: 30, unit: "trials", label: "included" },
		trialsLowRisk: {
			value: 4,
			unit: "trials",
			label: "of 30 at low risk of bias",
		},
	},
	limitations: ["Wide interval on frequency"],
	riskOfBias:
		"4 of 30 trials at low risk of bias, the rest with some concerns.",
	verified: "abstract",
	read: abstract,
	gaps: ["certainty for frequency", "subgroups by sessions", "drug comparison"],
});
