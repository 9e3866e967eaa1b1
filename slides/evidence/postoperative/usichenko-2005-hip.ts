import { study } from "#evidence";

const abstract = {
	url: "https://myronnoodleman.com/article/auricular-acupuncture-for-pain-relief-after-total-hip-arthroplasty-a-randomized-controlled-study",
	where: "abstract",
} as const;

export const usichenko2005Hip = study({
	id: "usichenko-2005-hip",
	kind: "rct",
	tier: "core",
	topics: ["postoperative pain", "opioid use", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Auricular acupuncture for pain relief after total hip arthroplasty - a randomized controlled study",
		author: [
			{ family: "Usichenko", given: "T. I." },
			{ family: "Dinse", given: "M." },
			{ family: "Hermsen", given: "M." },
			{ family: "Witstruck", given: "T." },
			{ family: "Pavlovic", given: "D." },
			{ family: "Lehmann", given: "Ch." },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2005, 4]] },
		volume: "114",
		issue: "3",
		page: "320-327",
	},
	population: "Total hip arthroplasty",
	setting: "Germany, Greifswald",
	analyzed: 54,
	arms: [
		{ id: "aa", name: "Ear needles at specific points", n: 29 },
		{ id: "sham", name: "Ear needles at non-points", n: 25 },
	],
	outcomes: {
		piritramideHour36VsSham: {
			measure: "Piritramide use",
			fullName: "Piritramide, an opioid of 0.7 times the potency of morphine",
			unit: "mg",
			better: "lower",
			role: "primary",
			timepoint: { label: "36 hours" },
			comparator: "sham",
			contrast: { treatment: "aa", control: "sham" },
			arms: [
				{ arm: "aa", kind: "mean", value: 37, sd: 18 },
				{ arm: "sham", kind: "mean", value: 54, sd: 21 },
			],
			note: "P = 0.004. No difference or CI printed",
			read: abstract,
		},
		painHour36VsSham: {
			measure: "Pain VAS",
			fullName: "Visual analogue scale",
			range: [0, 100],
			unit: "mm",
			better: "lower",
			role: "secondary",
			timepoint: { label: "36 hours" },
			comparator: "sham",
			contrast: { treatment: "aa", control: "sham" },
			finding: "Similar in both groups",
			note: "Patient-controlled analgesia evens out pain",
			read: abstract,
		},
	},
	facts: {
		completers: { value: 54, label: "patients completed" },
		piritramidePotency: {
			value: 0.7,
			unit: "times morphine",
			label: "potency of piritramide",
		},
	},
	harms: "Side effects similar",
	limitations: [
		"Analysis of the 54 who completed the trial",
		"One group of investigators stands behind three positive trials",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["DOI and PMID", "CI", "Number randomized"],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: copies of the paper",
			result: "not found",
		},
	],
});
