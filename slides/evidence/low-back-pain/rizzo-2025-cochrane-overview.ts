import { study } from "#evidence";

const newsSummary = {
	url: "https://epocrates.com/online/article/non-drug-treatments-for-low-back-pain-what-works-and-what-doesnt",
	where: "news summary",
};

const epocratesDigest = {
	url: "https://epocrates.com/online/article/low-back-pain-which-nonsurgical-nondrug-treatments-actually-work",
	where: "news summary",
};

export const rizzo2025CochraneOverview = study({
	id: "rizzo-2025-cochrane-overview",
	kind: "systematic-review",
	tier: "supporting",
	topics: [
		"chronic low back pain",
		"acute low back pain",
		"comparator treatments",
	],
	name: "Cochrane overview 2025",
	citation: {
		type: "article-journal",
		title:
			"Non-pharmacological and non-surgical treatments for low back pain in adults: an overview of Cochrane reviews",
		author: [
			{ family: "Rizzo", given: "Rodrigo R.N." },
			{ family: "Cashin", given: "Aidan G." },
			{ family: "Wand", given: "Benedict M." },
			{ family: "Ferraro", given: "Michael C." },
			{ family: "Sharma", given: "Saurab" },
			{ family: "Lee", given: "Hopin" },
			{ family: "O'Hagan", given: "Edel" },
			{ family: "Maher", given: "Christopher G." },
			{ family: "Furlan", given: "Andrea D." },
			{ family: "van Tulder", given: "Maurits W." },
			{ family: "McAuley", given: "James H." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2025, 3, 27]] },
		DOI: "10.1002/14651858.CD014691.pub2",
		PMID: "40139265",
		URL: "https://cochrane.org/CD014691/BACK_non-pharmacological-and-non-surgical-treatments-low-back-pain-adults-overview-cochrane-reviews",
	},
	population:
		"Adults with low back pain in 644 trials of 31 Cochrane reviews; search to 15 April 2023",
	setting: "International",
	randomized: 97183,
	analyzed: 97183,
	arms: [],
	outcomes: {
		functionVsSham: {
			measure: "Function",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term (up to 3 months)" },
			comparator: "sham",
			effect: {
				type: "standardized mean difference",
				value: -0.38,
				ci95: [-0.69, -0.07],
			},
			certainty: "moderate",
			note: "The comparator is inferred: the summary states that primary comparisons were placebo or sham, and a second summary that acupuncture slightly improves function against sham. Not to be charted before it is checked.",
			read: newsSummary,
		},
		painVsNone: {
			measure: "Pain intensity",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term" },
			comparator: "no-treatment",
			finding: "Acupuncture probably reduces pain more than no treatment.",
			certainty: "moderate",
			read: {
				url: "https://epocrates.com/online/article/low-back-pain-which-nonsurgical-nondrug-treatments-actually-work",
				where: "news summary",
			},
		},
		exercisePain: {
			measure: "Pain intensity",
			fullName: "Pain intensity with exercise, for context",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "context",
			timepoint: { label: "short term" },
			comparator: "mixed",
			comparatorDetail: "no treatment or usual care",
			contrast: {
				treatment: "exercise",
				control: "no treatment or usual care",
			},
			effect: { type: "mean difference", value: -15.2, ci95: [-18.3, -12.2] },
			read: newsSummary,
		},
		functionVsNone: {
			measure: "Function",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term" },
			comparator: "no-treatment",
			finding:
				"Acupuncture probably improves function slightly more than no treatment.",
			certainty: "moderate",
			read: epocratesDigest,
		},
		functionVsUsual: {
			measure: "Function",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "short term" },
			comparator: "usual-care",
			finding:
				"Acupuncture probably improves function slightly more than usual care; the digest lists sham and usual care together.",
			certainty: "moderate",
			read: epocratesDigest,
		},
	},
	facts: {
		reviews: { value: 31, unit: "reviews", label: "Cochrane reviews included" },
		trials: { value: 644, unit: "trials", label: "in these reviews" },
		participants: {
			value: 97183,
			unit: "participants",
			label: "in these trials",
		},
	},
	limitations: [
		"An overview: for acupuncture it inherits the Cochrane review of 2020 (Mu 2020).",
		"Its plain-language summary says that acupuncture probably reduces pain and improves function against placebo; the professional summaries limit the finding against sham to function. The two do not match exactly.",
	],
	verified: "secondary",
	read: newsSummary,
	gaps: [
		"Differences in pain for acupuncture",
		"Comparator of the function estimate",
	],
	disagreements: [
		{
			outcome: "functionVsSham",
			withRecord:
				"source: plain-language summary of the review (https://cochrane.org/CD014691/BACK_non-pharmacological-and-non-surgical-treatments-low-back-pain-adults-overview-cochrane-reviews)",
			explanation:
				"The plain-language summary says that acupuncture probably reduces pain and improves function against placebo; the professional digests give pain against no treatment only, and function against sham or usual care. They do not match.",
		},
	],
	tries: [
		{
			sought:
				"Findings for acupuncture and their certainty; authors, DOI, PMID",
			where: "Stored web pages: Epocrates digests, booksci.cn",
			result: "found",
			note: "Secondary only; the function estimate carries no named comparator.",
		},
		{
			sought: "Difference in pain for acupuncture",
			where: "Stored web pages: digests, Cochrane pages",
			result: "not found",
		},
	],
});
