import { study } from "#evidence";

const healthDay = {
	url: "https://physiciansweekly.com/?p=126995",
	where: "HealthDay summary; direction and certainty also in the Key Points",
	verified: "secondary",
} as const;

const univadis = {
	url: "https://www.univadis.co.uk/viewarticle/acupuncture-acupressure-reduce-cancer-pain-opioid-use-708435?s1=news",
	where: "news digest of the abstract",
	verified: "secondary",
} as const;

export const he2020Jamaoncol = study({
	id: "he-2020-jamaoncol",
	kind: "systematic-review",
	tier: "core",
	topics: ["cancer pain", "opioid use"],
	citation: {
		type: "article-journal",
		title:
			"Clinical Evidence for Association of Acupuncture and Acupressure With Improved Cancer Pain: A Systematic Review and Meta-Analysis",
		author: [
			{ family: "He", given: "Yihan" },
			{ family: "Guo", given: "Xinfeng" },
			{ family: "May", given: "Brian H." },
			{ family: "Zhang", given: "Anthony Lin" },
			{ family: "Liu", given: "Yihong" },
			{ family: "Lu", given: "Chuanjian" },
			{ family: "Mao", given: "Jun J." },
			{ family: "Xue", given: "Charlie Changli" },
			{ family: "Zhang", given: "Haibo" },
		],
		"container-title": "JAMA Oncology",
		issued: { "date-parts": [[2020, 2, 1]] },
		volume: "6",
		issue: "2",
		page: "271-278",
		DOI: "10.1001/jamaoncol.2019.5233",
		PMID: "31855257",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6990758",
	},
	population:
		"Cancer pain; search to 31 March 2019 in 3 English and 4 Chinese databases",
	randomized: 1111,
	analyzed: 920,
	arms: [],
	outcomes: {
		painVsSham: {
			measure: "Pain intensity",
			fullName: "BPI, NRS, VAS or VRS",
			range: [0, 10],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "end of treatment" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: { type: "mean difference", value: -1.38, ci95: [-2.13, -0.64] },
			trials: 7,
			participants: 398,
			i2: "81%",
			certainty: "moderate",
			certaintyNote: "Lowered for heterogeneity",
			note: "Direction and certainty also stand in the Key Points of the paper.",
			read: univadis,
		},
		painAddedToAnalgesics: {
			measure: "Pain intensity",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail:
				"analgesics alone; acupuncture or acupressure was added to them",
			contrast: {
				treatment: "acupuncture or acupressure plus analgesics",
				control: "analgesics",
			},
			effect: { type: "mean difference", value: -1.44, ci95: [-1.98, -0.89] },
			trials: 6,
			participants: 390,
			i2: "92%",
			certainty: "moderate",
			read: univadis,
		},
		opioidDoseAddedToAnalgesics: {
			measure: "Opioid dose",
			unit: "mg morphine equivalent a day",
			better: "lower",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail:
				"analgesics alone; acupuncture or acupressure was added to them",
			contrast: {
				treatment: "acupuncture or acupressure plus analgesics",
				control: "analgesics",
			},
			effect: { type: "mean difference", value: -30, ci95: [-37.5, -22.5] },
			trials: 2,
			read: univadis,
		},
	},
	facts: {
		trialsReviewed: { value: 17, label: "trials reviewed" },
		trialsPooled: { value: 14, label: "trials pooled" },
		participantsReviewed: {
			value: 1111,
			label: "participants in the trials reviewed",
		},
		participantsPooled: {
			value: 920,
			label: "participants in the pooled analyses",
		},
		opioidTrials: {
			value: 2,
			label: "trials behind the opioid finding",
			read: healthDay,
		},
	},
	limitations: [
		"Substantial heterogeneity",
		"Needling pooled with acupressure",
		"Opioid result rests on two trials",
		"Shares an author (J.J. Mao) with IMPACT and PEACE",
	],
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6990758",
		where: "Key Points and abstract",
	},
	gaps: [
		"Pooled effects in the paper itself (those given here come from a news digest of the abstract)",
		"Risk-of-bias table",
	],
	tries: [
		{
			sought: "Pooled effects with intervals",
			where: "Stored web pages: news digest of the abstract (Univadis)",
			result: "found",
			note: "Secondary only.",
		},
	],
});
