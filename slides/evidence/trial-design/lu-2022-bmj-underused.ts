import { study } from "#evidence";

const news = {
	url: "https://www.acupuncture-exeter.co.uk/acupuncture-evidence-underused-in-clinical-practice-healthcare-policy/",
	where: "news summary; same number in the article text",
};

export const lu2022BmjUnderused = study({
	id: "lu-2022-bmj-underused",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access"],
	citation: {
		type: "article-journal",
		title:
			"Evidence on acupuncture therapies is underused in clinical practice and health policy",
		author: [
			{ family: "Lu", given: "Liming" },
			{ family: "Zhang", given: "Yuqing" },
			{ family: "Tang", given: "Xiaorong" },
			{ family: "Ge", given: "Shuqi" },
			{ family: "Wen", given: "Hao" },
			{ family: "Zeng", given: "Jingchun" },
			{ family: "Wang", given: "Lai" },
			{ family: "Zeng", given: "Zhao" },
			{ family: "Rada", given: "Gabriel" },
			{ family: "Ávila", given: "Camila" },
			{ family: "Vergara", given: "Camilo" },
			{ family: "Tang", given: "Yuyuan" },
			{ family: "Zhang", given: "Peiming" },
			{ family: "Chen", given: "Rouhao" },
			{ family: "Dong", given: "Yu" },
			{ family: "Wei", given: "Xiaojing" },
			{ family: "Luo", given: "Wen" },
			{ family: "Wang", given: "Lin" },
			{ family: "Guyatt", given: "Gordon" },
			{ family: "Tang", given: "Chunzhi" },
			{ family: "Xu", given: "Nenggui" },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2022, 2, 25]] },
		volume: "376",
		page: "e067475",
		DOI: "10.1136/bmj-2021-067475",
		PMID: "35217525",
		URL: "https://www.bmj.com/content/376/bmj-2021-067475",
	},
	population:
		"2,471 systematic reviews of acupuncture (2000-2020); over 10,000 trials since 1975",
	setting: "China and Canada (McMaster); part of a six-article BMJ series",
	arms: [],
	outcomes: {
		reviewsFound: {
			measure: "Systematic reviews of acupuncture found",
			unit: "reviews",
			better: "neither",
			role: "context",
			timepoint: { label: "2000-2020" },
			comparator: "none",
			effect: { type: "count", value: 2471, ci95: "not available" },
			read: news,
		},
	},
	facts: {
		trialsSince1975: {
			value: 10000,
			unit: "trials",
			label: "of acupuncture since 1975, at least",
			approximate: true,
		},
	},
	limitations: [
		"Volume of reviews is not quality: 14 of 15 migraine reviews were rated critically low (Zhang 2019)",
	],
	funding:
		// https://bmas.blog/2022/04/05/improving-acupuncture-research-2022/
		"Chinese state talent program; a practitioner blog says the series was commissioned by BMJ and funded by Chinese centers",
	conclusion:
		"Argues that moderate- or high-certainty evidence exists and is ignored, and that trials should move to promising but uncertain uses.",
	notes: [
		"An analysis article by proponents with evidence-method co-authors.",
		"A BMJ rapid response holds that most trials are negative or unreliable, that acupuncturists cannot be blinded, and that Chinese studies never report negative findings (https://www.bmj.com/content/376/bmj-2021-067475/rapid-responses).",
	],
	verified: "abstract",
	read: news,
	gaps: [
		"number of conditions with moderate or high certainty",
		"migraine entry",
	],
});
