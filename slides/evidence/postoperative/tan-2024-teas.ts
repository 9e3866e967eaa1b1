import { study } from "#evidence";

const abstract = {
	url: "http://globalauthorid.com/WebPortal/ArticleView?wd=7E6A82B32994D702FE197051F5BF0BBFEA75AC7E6E47D0615008B9923E850CD8",
	where: "abstract",
} as const;
const earlierReview = {
	url: "https://metajournal.com/articles/1561574/efficacy-safety-transcutaneous-electrical-acupoint-stimulation-postoperative",
	where: "abstract of Wang 2022, Pain Res Manag 7570533",
} as const;

export const tan2024Teas = study({
	id: "tan-2024-teas",
	kind: "systematic-review",
	tier: "core",
	topics: ["postoperative pain", "opioid use", "electroacupuncture and laser"],
	registration: "CRD42021249814",
	citation: {
		type: "article-journal",
		title:
			"Effects of transcutaneous electrical acupoint stimulation on early postoperative pain and recovery: a comprehensive systematic review and meta-analysis of randomized controlled trials",
		author: [
			{ family: "Tan", given: "Shi-Yan" },
			{ family: "Jiang", given: "Hua" },
			{ family: "Ma", given: "Qiong" },
			{ family: "Ye", given: "Xin" },
			{ family: "Fu", given: "Xi" },
			{ family: "Ren", given: "Yi-Feng" },
			{ family: "You", given: "Feng-Ming" },
		],
		"container-title": "Frontiers in Medicine",
		issued: { "date-parts": [[2024, 4, 29]] },
		DOI: "10.3389/fmed.2024.1302057",
		URL: "https://frontiersin.org/articles/10.3389/fmed.2024.1302057/full",
	},
	population:
		"Adults having surgery; search to July 2022. Skin electrodes, not needles",
	randomized: 9665,
	arms: [],
	outcomes: {
		opioidHour24TeasVsMixed: {
			measure: "Analgesic use",
			fullName: "Analgesic use in morphine equivalents",
			unit: "mg",
			better: "lower",
			role: "primary",
			timepoint: { label: "0 to 24 hours" },
			comparator: "mixed",
			comparatorDetail: "sham stimulation or none",
			contrast: { treatment: "TEAS", control: "sham or none" },
			effect: {
				type: "mean difference",
				value: -14.6,
				ci95: "not reported",
				interval: { kind: "97.5% CI", limits: [-23.6, -5.6] },
				p: "<.001",
			},
			note: "Skin electrodes, not needles.",
			read: abstract,
		},
		painAtRestTeasVsMixed: {
			measure: "Pain at rest",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "2 to 24 hours" },
			comparator: "mixed",
			comparatorDetail: "sham stimulation or none",
			contrast: { treatment: "TEAS", control: "sham or none" },
			finding:
				"The authors call the reduction statistically, not clinically, important",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 76, label: "trials in the review" },
		participants: { value: 9665, label: "participants in the review" },
		earlierReviewTrials: {
			value: 17,
			label: "trials in an earlier TEAS review",
			read: earlierReview,
		},
		earlierReviewParticipants: {
			value: 1375,
			label: "participants in an earlier TEAS review",
			read: earlierReview,
		},
	},
	harms: "Opioid side effects lower; serious ones not increased",
	limitations: [
		"TEAS is not needling: not to be cited as acupuncture without saying so",
	],
	notes: [
		"An earlier TEAS review (Wang 2022, Pain Res Manag 7570533) found an SMD of -1.51 (-2.20 to -0.82) with I-squared 96%.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Certainty ratings, pain values, heterogeneity",
		"trials and participants of the comparison of skin electrodes",
	],
});
