import { study } from "#evidence";

const usualCareTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030/table/CD013814-tbl-0003",
	where: "Summary of findings table 3",
	verified: "full-text",
} as const;
const conclusions = {
	url: "https://www.cochrane.org/zh-hans/CD013814/BACK_zhen-jiu-zhi-liao-man-xing-fei-te-yi-xing-yao-tong-lbp",
	where: "plain-language summary and authors’ conclusions (Chinese edition)",
};
const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030",
	where: "abstract",
};
const immediately = {
	label: "immediately after treatment (up to 7 days)",
	weeks: 1,
};

export const mu2020Cochrane = study({
	id: "mu-2020-cochrane",
	kind: "systematic-review",
	tier: "core",
	topics: ["chronic low back pain", "blinding and sham"],
	name: "Cochrane review 2020",
	citation: {
		type: "article-journal",
		title: "Acupuncture for chronic nonspecific low back pain",
		author: [
			{ family: "Mu", given: "J." },
			{ family: "Furlan", given: "A.D." },
			{ family: "Lam", given: "W.Y." },
			{ family: "Hsu", given: "M.Y." },
			{ family: "Ning", given: "Z." },
			{ family: "Lao", given: "L." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2020, 12, 11]] },
		volume: "2020",
		issue: "12",
		page: "CD013814",
		DOI: "10.1002/14651858.CD013814",
		PMID: "33306198",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030",
	},
	population:
		"Adults with non-specific low back pain for over 3 months; search to 29 August 2019",
	setting:
		"33 trials from Europe, Asia, North and South America; 7 German trials supply 67% of the participants",
	randomized: 8270,
	analyzed: 8270,
	arms: [],
	outcomes: {
		painVsUsual: {
			measure: "Pain VAS",
			fullName: "Pain on a visual analogue scale",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: immediately,
			comparator: "usual-care",
			effect: { type: "mean difference", value: -10.26, ci95: [-17.11, -3.4] },
			trials: 5,
			participants: 1054,
			certainty: "low",
			note: "Below the 15 points that the review set as clinically relevant.",
			read: usualCareTable,
		},
		hfaqVsUsual: {
			measure: "HFAQ",
			fullName: "Hannover Functional Ability Questionnaire",
			range: [0, 100],
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: immediately,
			comparator: "usual-care",
			effect: { type: "mean difference", value: 9.78, ci95: [3.54, 16.02] },
			trials: 5,
			participants: 1381,
			certainty: "low",
			note: "The table says that the clinically relevant difference set beforehand was not met.",
			read: usualCareTable,
		},
		hfaqSmdVsUsual: {
			measure: "HFAQ",
			fullName: "Hannover Functional Ability Questionnaire",
			unit: "SD",
			better: "higher",
			role: "primary",
			timepoint: immediately,
			comparator: "usual-care",
			effect: {
				type: "standardized mean difference",
				value: -0.47,
				ci95: [-0.77, -0.17],
			},
			trials: 5,
			participants: 1381,
			certainty: "low",
			favorsTreatment: "negative",
			note: "Printed with the sign of disability: negative favors acupuncture, while the difference in points favors it when positive.",
			read: usualCareTable,
		},
		painVsSham: {
			measure: "Pain",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "immediately after treatment" },
			comparator: "sham",
			finding:
				"Acupuncture may not relieve pain immediately after treatment in a clinically meaningful way more than sham.",
			certainty: "very low to moderate",
			certaintyNote: "Range for the review as a whole.",
			read: conclusions,
		},
		functionVsSham: {
			measure: "Function",
			fullName: "Back-specific function and quality of life",
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "immediate to short term" },
			comparator: "sham",
			finding:
				"Acupuncture may not improve back function more than sham, nor quality of life in the short term.",
			certainty: "very low to moderate",
			certaintyNote: "Range for the review as a whole.",
			read: conclusions,
		},
		painAndFunctionVsNone: {
			measure: "Pain and function",
			unit: "points",
			better: "neither",
			role: "primary",
			timepoint: { label: "immediately after treatment" },
			comparator: "no-treatment",
			finding:
				"Acupuncture was more effective than no treatment for pain and function in the short term.",
			certainty: "very low to moderate",
			certaintyNote: "Range for the review as a whole.",
			read: conclusions,
		},
		physicalQualityVsUsual: {
			measure: "SF-12 physical",
			fullName: "Physical health component of the SF-12",
			range: [0, 100],
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "short term (8 days to 3 months)" },
			comparator: "usual-care",
			effect: { type: "mean difference", value: 4.2, ci95: "not available" },
			note: "The interval is cut off in the stored copy of the table.",
			read: usualCareTable,
		},
	},
	facts: {
		trials: { value: 33, unit: "trials", label: "included", read: abstract },
		participants: {
			value: 8270,
			unit: "participants",
			label: "in the included trials",
			read: abstract,
		},
		germanTrials: {
			value: 7,
			unit: "trials",
			label: "from Germany",
			read: abstract,
		},
		germanParticipants: {
			value: 5572,
			unit: "participants",
			label: "in German trials",
			read: abstract,
		},
		germanShare: {
			value: 67,
			unit: "%",
			label: "of participants in German trials",
			read: abstract,
		},
		vasRelevantDifference: {
			value: 15,
			unit: "points",
			label: "on VAS 0–100 counted as clinically relevant by the review",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11295214",
				where: "account of the review’s threshold",
				verified: "secondary",
			},
		},
		usualCareVas: {
			value: 57.1,
			unit: "points",
			label: "mean pain (VAS) with usual care",
			read: usualCareTable,
		},
		usualCareVasSd: {
			value: 16.5,
			unit: "points",
			label: "standard deviation of pain (VAS) with usual care",
			read: usualCareTable,
		},
		usualCareHfaq: {
			value: 56.3,
			unit: "points",
			label: "mean function (HFAQ) with usual care",
			read: usualCareTable,
		},
		usualCareHfaqSd: {
			value: 20.8,
			unit: "points",
			label: "standard deviation of function (HFAQ) with usual care",
			read: usualCareTable,
		},
	},
	harms:
		"Adverse event rates may be similar to sham and to usual care; those related to acupuncture were mild or moderate (plain-language summary).",
	limitations: [
		"Most trials at high risk of performance bias, as acupuncturists were unblinded.",
		"A single country dominates.",
		"The search ends in August 2019, before BackInAction.",
	],
	funding:
		"NCCIH R24 AT001293; Nanfang Hospital; National Natural Science Foundation of China",
	conclusion:
		"No clinically meaningful gain over sham in immediate pain; better than no treatment in the short term; against usual care perhaps no clinically relevant pain relief, but better function immediately after treatment and better physical quality of life in the short term.",
	notes: [
		"Pooled with a random-effects model, certainty by GRADE (abstract).",
		"Cochrane Rehabilitation words the comparison with sham so: may relieve pain up to seven days (https://rehabilitation.cochrane.org/acupuncture-safe-and-effective-treatment-chronic-nonspecific-low-back-pain-lbp); the authors add that the difference is not clinically meaningful.",
		"The research center of the German Medical Acupuncture Association holds that the review underrates the effect, since it judges the difference from sham instead of the whole change (https://www.naturmed-depesche.de/nachrichten/akupunktur-bei-chronischen-rueckenschmerzen/).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Differences from sham and from no treatment (Summary of findings tables 1 and 2 of PMC8095030): to be read before any chart of them",
		"Interval and certainty of the difference in SF-12 physical health against usual care",
	],
	tries: [
		{
			sought:
				"Differences from sham and from no treatment (Summary of findings tables 1 and 2)",
			where:
				"Stored web pages in English, German, Chinese, Finnish, Dutch, Spanish and Italian: table pages of PMC8095030, cochranelibrary.com in several languages, commentaries",
			result: "not found",
			note: "Only table 3, against usual care, is stored; every copy of the abstract is cut before the differences.",
		},
		{
			sought: "Participants and certainty against usual care",
			where: "Stored web pages: table page CD013814-tbl-0003",
			result: "found",
		},
	],
});
