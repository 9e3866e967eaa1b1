import { study } from "#evidence";

const abstract = {
	url: "http://acupuncturetcm.blogspot.com/2007/12/acupuncture-in-patients-with.html",
	where: "abstract",
};
const companion = {
	url: "https://portal.fis.tum.de/en/publications/wirksamkeit-der-akupunkturbehandlung-bei-osteoarthrose-ergebnisse-4",
	where: "abstract of the German-language report",
};
const pedro = {
	url: "https://search.pedro.org.au/search-results/record-detail/12602",
	where: "PEDro record",
};

export const witt2005Knee = study({
	id: "witt-2005-knee",
	kind: "rct",
	tier: "core",
	topics: ["osteoarthritis"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture in patients with osteoarthritis of the knee: a randomised trial",
		author: [
			{ family: "Witt", given: "C." },
			{ family: "Brinkhaus", given: "B." },
			{ family: "Jena", given: "S." },
			{ family: "Linde", given: "K." },
			{ family: "Streng", given: "A." },
			{ family: "Wagenpfeil", given: "S." },
			{ family: "Hummelsberger", given: "J." },
			{ family: "Walther", given: "H. U." },
			{ family: "Melchart", given: "D." },
			{ family: "Willich", given: "S. N." },
		],
		"container-title": "The Lancet",
		issued: { "date-parts": [[2005, 7, 9]] },
		volume: "366",
		issue: "9480",
		page: "136-143",
		URL: "https://search.pedro.org.au/search-results/record-detail/12602",
	},
	population:
		"Adults 50 to 75 with knee osteoarthritis (Kellgren grade 2 or more), average pain at least 40 mm out of 100",
	setting: "Germany, 28 outpatient centers, 6 March 2002 to 17 January 2003",
	analyzed: 294,
	arms: [
		{
			id: "acu",
			name: "Acupuncture",
			n: 150,
			sessions: "12 over 8 weeks",
			weeks: 8,
		},
		{
			id: "sham",
			name: "Minimal acupuncture",
			n: 76,
			sessions: "12 over 8 weeks",
			weeks: 8,
			description: "Superficial needling at non-acupuncture points",
		},
		{ id: "waitlist", name: "Waiting list", n: 74, weeks: 8 },
	],
	outcomes: {
		womacWeek8VsSham: {
			measure: "WOMAC",
			fullName: "WOMAC index, adjusted for baseline",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 8", weeks: 8 },
			comparator: "sham",
			comparatorDetail: "minimal acupuncture",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "mean difference",
				value: -8.8,
				ci95: [-13.5, -4.2],
				p: "0.0002",
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "adjusted mean", value: 26.9, se: 1.4 },
				{ arm: "sham", kind: "adjusted mean", value: 35.8, se: 1.9 },
			],
			note: "294 people analyzed over three arms.",
			read: abstract,
		},
		womacWeek8VsWaitlist: {
			measure: "WOMAC",
			fullName: "WOMAC index, adjusted for baseline",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 8", weeks: 8 },
			comparator: "waitlist",
			contrast: { treatment: "acu", control: "waitlist" },
			effect: {
				type: "mean difference",
				value: -22.7,
				ci95: [-27.5, -17.9],
				p: "<0.0001",
				adjusted: true,
			},
			arms: [
				{ arm: "acu", kind: "adjusted mean", value: 26.9, se: 1.4 },
				{ arm: "waitlist", kind: "adjusted mean", value: 49.6, se: 2.0 },
			],
			note: "294 people analyzed over three arms.",
			read: abstract,
		},
		womacWeek26VsSham: {
			measure: "WOMAC",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "week 26", weeks: 26 },
			comparator: "sham",
			comparatorDetail: "minimal acupuncture",
			contrast: { treatment: "acu", control: "sham" },
			finding: "No significant difference",
			read: companion,
		},
		womacWeek52VsSham: {
			measure: "WOMAC",
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "week 52", weeks: 52 },
			comparator: "sham",
			comparatorDetail: "minimal acupuncture",
			contrast: { treatment: "acu", control: "sham" },
			finding: "No longer a significant difference (P=0.08)",
			read: abstract,
		},
	},
	facts: {
		sessions: { value: 12, unit: "sessions", label: "sessions over 8 weeks" },
		lostToFollowUp: {
			value: 8,
			unit: "people",
			label: "lost to follow-up, included in the analysis",
		},
		pedroScore: { value: 9, unit: "of 10", label: "PEDro score", read: pedro },
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
			url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7156905/table/table-wrap256",
			where: "risk-of-bias table of the trial in Cochrane review CD003974",
			verified: "full-text",
		},
	},
	limitations: [
		"Difference from minimal acupuncture gone by week 26",
		"Waiting list ended at week 8, so no long-term comparison with no treatment",
		"Therapists not blinded",
	],
	riskOfBias: "PEDro 9/10 (therapists not blinded)",
	verified: "abstract",
	read: abstract,
	gaps: [
		"number randomized (300 by arm sizes; 294 stated as enrolled)",
		"range of the WOMAC index used",
		"values at weeks 26 and 52",
		"harms",
		"funding",
	],
	disagreements: [
		{
			outcome: "womacWeek8VsSham",
			withRecord:
				"source: PEDro copy of the abstract, https://search.pedro.org.au/search-results/record-detail/12602",
			explanation:
				"It prints 269, 358 and 496 with the decimal points lost; 26.9, 35.8 and 49.6 stand, as in the German companion report.",
		},
		{
			outcome: "womacWeek8VsWaitlist",
			withRecord: "source: German-language report",
			explanation:
				"P<0.0002 there, P<0.0001 in the Lancet abstract, which stands.",
		},
		{
			outcome: "womacWeek8VsWaitlist",
			withRecord:
				"source: PEDro copy of the abstract, https://search.pedro.org.au/search-results/record-detail/12602",
			explanation:
				"Decimal points are lost there as well (see womacWeek8VsSham); 26.9 and 49.6 stand.",
		},
	],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: PDF copies of the paper",
			result: "not found",
		},
	],
});
