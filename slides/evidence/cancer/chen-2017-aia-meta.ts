import { study } from "#evidence";

const abstract = {
	url: "https://hub.tmu.edu.tw/en/publications/effect-of-acupuncture-on-aromatase-inhibitor-induced-arthralgia-i",
	where: "abstract",
} as const;

export const chen2017AiaMeta = study({
	id: "chen-2017-aia-meta",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["aromatase-inhibitor joint pain"],
	citation: {
		type: "article-journal",
		title:
			"Effect of acupuncture on aromatase inhibitor-induced arthralgia in patients with breast cancer: A meta-analysis of randomized controlled trials",
		author: [
			{ family: "Chen", given: "Lawrence" },
			{ family: "Lin", given: "Chao Chun" },
			{ family: "Huang", given: "Tsai Wei" },
			{ family: "Kuan", given: "Yi Chun" },
			{ family: "Huang", given: "Yao Hsien" },
			{ family: "Chen", given: "Hung Chou" },
			{ family: "Kao", given: "Chun Yu" },
			{ family: "Su", given: "Chih Ming" },
			{ family: "Tam", given: "Ka Wai" },
		],
		issued: { "date-parts": [[2017, 6, 1]] },
		page: "132-138",
		PMID: "28384564",
		URL: "https://hub.tmu.edu.tw/en/publications/effect-of-acupuncture-on-aromatase-inhibitor-induced-arthralgia-i",
	},
	population:
		"Breast cancer patients with aromatase-inhibitor arthralgia; search to February 2017",
	randomized: 181,
	analyzed: 181,
	arms: [],
	outcomes: {
		worstPainVsMixed: {
			measure: "BPI worst pain",
			fullName: "Brief Pain Inventory, worst pain item",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 to 8 weeks", weeks: 8 },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture", control: "mixed controls" },
			effect: { type: "mean difference", value: -3.81, ci95: [-5.15, -2.47] },
			trials: 5,
			participants: 181,
			note: "The later SWOG S1200 trial found 0.92 against sham",
			read: abstract,
		},
		womacPainVsMixed: {
			measure: "WOMAC pain",
			fullName:
				"Western Ontario and McMaster Universities Osteoarthritis Index, pain",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 to 8 weeks", weeks: 8 },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture", control: "mixed controls" },
			effect: {
				type: "mean difference",
				value: -130.77,
				ci95: [-230.31, -31.22],
			},
			read: abstract,
		},
	},
	facts: {
		trials: { value: 5, label: "trials" },
		participants: { value: 181, label: "participants" },
		minorEvents: {
			value: 18,
			label: "minor events in 8 patients, in one trial",
		},
		treatmentsWithEventsCounted: {
			value: 398,
			label: "treatments in that trial",
		},
	},
	harms: "18 minor events in 8 patients over 398 sessions in one trial.",
	limitations: ["Five small trials", "Controls pooled"],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Journal and volume not printed",
		"Heterogeneity, risk of bias",
		"trials behind the pooled worst pain",
		"range of the WOMAC pain scale",
	],
});
