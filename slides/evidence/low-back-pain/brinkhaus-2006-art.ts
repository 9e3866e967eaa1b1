import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "https://paperexplained.cn/articles/paper/detail/85abde2eef20f687e86c3d1cc35ddde044039f5f",
	where: "abstract",
};
const pain = {
	measure: "Pain VAS",
	fullName: "Pain on a visual analogue scale",
	range: [0, 100],
	unit: "mm",
	better: "lower",
} satisfies Partial<OutcomeRecord>;
const week8 = { label: "8 weeks", weeks: 8 };

const trialTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030/table/CD013814-tblf-0003",
	where: "table of the trial’s characteristics in the Cochrane review of 2020",
	verified: "secondary",
} as const;

export const brinkhaus2006Art = study({
	id: "brinkhaus-2006-art",
	kind: "rct",
	tier: "core",
	topics: ["chronic low back pain", "blinding and sham"],
	name: "ART low back pain",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture in Patients With Chronic Low Back Pain: A Randomized Controlled Trial",
		author: [
			{ family: "Brinkhaus", given: "Benno" },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Jena", given: "Susanne" },
			{ family: "Linde", given: "Klaus" },
			{ family: "Streng", given: "Andrea" },
			{ family: "Wagenpfeil", given: "Stefan" },
			{ family: "Irnich", given: "Dominik" },
			{ family: "Walther", given: "Heinz-Ulrich" },
			{ family: "Melchart", given: "Dieter" },
			{ family: "Willich", given: "Stefan N." },
		],
		"container-title": "Archives of Internal Medicine",
		issued: { "date-parts": [[2006]] },
		volume: "166",
		issue: "4",
		page: "450-457",
		PMID: "16505266",
		URL: "https://pubmed.ncbi.nlm.nih.gov/16505266/",
	},
	population: "Adults with chronic low back pain above 40 on a 0–100 scale",
	setting: "Germany, 30 outpatient centers",
	randomized: 298,
	analyzed: 284,
	arms: [
		{ id: "acu", name: "Acupuncture", n: 146, sessions: "12", weeks: 8 },
		{
			id: "min",
			name: "Minimal acupuncture",
			n: 73,
			sessions: "12",
			weeks: 8,
			description: "Superficial needling at non-points",
		},
		{
			id: "wait",
			name: "Waiting list",
			n: 79,
			sessions: "0",
			weeks: 8,
			description:
				"Size derived: 298 randomized minus 219 in the needling arms",
		},
	],
	outcomes: {
		painVsSham: {
			...pain,
			role: "primary",
			timepoint: week8,
			comparator: "sham",
			comparatorDetail:
				"minimal acupuncture: superficial needling at non-points",
			contrast: { treatment: "acu", control: "min" },
			effect: {
				type: "mean difference",
				value: -5.1,
				ci95: [-13.9, 3.7],
				p: "0.26",
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -28.7, sd: 30.3 },
				{ arm: "min", kind: "mean change", value: -23.6, sd: 31.0 },
			],
			note: "The source prints reductions and their differences as positive numbers.",
			read: abstract,
		},
		painVsWaitlist: {
			...pain,
			role: "primary",
			timepoint: week8,
			comparator: "waitlist",
			contrast: { treatment: "acu", control: "wait" },
			effect: {
				type: "mean difference",
				value: -21.7,
				ci95: [-30.0, -13.9],
				p: "<0.001",
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -28.7, sd: 30.3 },
				{ arm: "wait", kind: "mean change", value: -6.9, sd: 22.0 },
			],
			note: "The source prints reductions and their differences as positive numbers.",
			read: abstract,
		},
		painVsShamWeek26: {
			...pain,
			role: "secondary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "sham",
			comparatorDetail:
				"minimal acupuncture: superficial needling at non-points",
			contrast: { treatment: "acu", control: "min" },
			finding:
				"No difference between acupuncture and minimal acupuncture (p=0.96).",
			read: abstract,
		},
		painVsShamWeek52: {
			...pain,
			role: "secondary",
			timepoint: { label: "52 weeks", weeks: 52 },
			comparator: "sham",
			comparatorDetail:
				"minimal acupuncture: superficial needling at non-points",
			contrast: { treatment: "acu", control: "min" },
			finding:
				"No difference between acupuncture and minimal acupuncture (p=0.61).",
			read: abstract,
		},
	},
	facts: {
		meanAge: { value: 59, unit: "years", label: "mean age" },
		female: { value: 67.8, unit: "%", label: "women" },
		centres: { value: 30, label: "outpatient centers" },
		sessions: { value: 12, unit: "sessions", label: "of needling" },
		treatmentWeeks: { value: 8, unit: "weeks", label: "of treatment" },
		painMin: { value: 40, unit: "mm", label: "lowest pain at entry (above)" },
		baselinePain: {
			value: 64.8,
			unit: "mm",
			label: "mean pain at baseline (VAS)",
			read: trialTable,
		},
		painYears: {
			value: 14.7,
			unit: "years",
			label: "mean duration of pain",
			read: trialTable,
		},
		localPointsMin: {
			value: 4,
			label: "local points on both sides, at least",
			read: trialTable,
		},
		distantPointsMin: {
			value: 2,
			label: "distant points on both sides, at least",
			read: trialTable,
		},
	},
	bias: {
		judgedBy: "Hróbjartsson 2010",
		judgements: {
			sequence: "low",
			concealment: "low",
			provider: "high",
			assessor: "unclear",
			incomplete: "low",
			selective: "low",
			other: "unclear",
		},
		read: {
			url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7156905/table/table-wrap58",
			where: "risk-of-bias table of the trial in Cochrane review CD003974",
			verified: "full-text",
		},
	},
	limitations: [
		"Minimal acupuncture pierces the skin.",
		"Not powered to rule out a small specific effect: the interval against sham runs from 13.9 mm better to 3.7 mm worse.",
	],
	funding: "German social health insurance funds",
	notes: [
		"Sizes of the needling arms are from a talk by the trial team (https://ssl.jsam.jp/onlineJournal/right.php?id=47).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Size of the waiting-list arm as printed",
		"DOI",
		"26- and 52-week values",
	],
	disagreements: [
		{
			outcome: "randomized",
			withRecord: "mu-2020-cochrane",
			explanation:
				"The Cochrane review lists 284 analyzed of 301; the abstract says 298 randomized, which stands.",
		},
	],
	tries: [
		{
			sought: "Bibliographic data",
			where:
				"Stored web pages: PDF copy, DeepDyve, reference list of the Cochrane review",
			result: "found",
			note: "The DOI is not printed.",
		},
	],
});
