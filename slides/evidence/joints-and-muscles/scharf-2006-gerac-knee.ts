import { study } from "#evidence";

const abstract = {
	url: "http://47.251.13.51:8081/16818924",
	where: "abstract",
	verified: "abstract",
} as const;
const cochraneTable = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7156905/table/table-wrap212",
	where: "table of the trial in Cochrane review CD003974",
};

export const scharf2006GeracKnee = study({
	id: "scharf-2006-gerac-knee",
	kind: "rct",
	tier: "core",
	topics: ["osteoarthritis", "blinding and sham"],
	name: "GERAC knee",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture and knee osteoarthritis: a three-armed randomized trial",
		author: [{ family: "Scharf", given: "Hanns-Peter" }],
		"container-title": "Annals of Internal Medicine",
		issued: { "date-parts": [[2006, 7, 4]] },
		volume: "145",
		issue: "1",
		page: "12-20",
		DOI: "10.7326/0003-4819-145-1-200607040-00005",
		PMID: "16818924",
		URL: "https://doi.org/10.7326/0003-4819-145-1-200607040-00005",
	},
	population:
		"Chronic pain of knee osteoarthritis for at least 6 months (ACR criteria, Kellgren-Lawrence 2 or 3)",
	setting: "Germany, 315 primary-care practices",
	randomized: 1007,
	arms: [
		{
			id: "acu",
			name: "Traditional Chinese acupuncture",
			sessions: "10, up to 5 more on request",
			weeks: 6,
			description:
				"With up to 6 physical therapy sessions and anti-inflammatory drugs as needed",
		},
		{
			id: "sham",
			name: "Sham acupuncture",
			sessions: "10, up to 5 more on request",
			weeks: 6,
			description:
				"Needling at defined non-acupuncture points, with the same physical therapy and drugs",
		},
		{
			id: "conservative",
			name: "Conservative therapy",
			sessions: "10 physician visits, up to 5 more on request",
			weeks: 6,
			description: "Physician visits with the same physical therapy and drugs",
		},
	],
	outcomes: {
		successWeek26: {
			measure: "Success",
			fullName: "At least 36% improvement of the WOMAC score",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "sham",
			arms: [
				{ arm: "acu", kind: "percent", value: 53.1 },
				{ arm: "sham", kind: "percent", value: 51.0 },
				{ arm: "conservative", kind: "percent", value: 29.1 },
			],
			note: "The shares of all three arms together; the contrasts are recorded on their own.",
			read: abstract,
		},
		successWeek26VsSham: {
			measure: "Success",
			fullName: "At least 36% improvement of the WOMAC score",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			effect: {
				type: "risk ratio",
				value: 1.01,
				ci95: [0.87, 1.17],
				unit: "ratio",
			},
			arms: [
				{ arm: "acu", kind: "percent", value: 53.1 },
				{ arm: "sham", kind: "percent", value: 51.0 },
			],
			note: "Ratio as printed; the crude ratio of the shares is 1.04.",
			read: abstract,
		},
		successWeek26VsConservative: {
			measure: "Success",
			fullName: "At least 36% improvement of the WOMAC score",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "active",
			comparatorDetail:
				"conservative therapy: physician visits with physical therapy and drugs",
			contrast: { treatment: "acu", control: "conservative" },
			effect: {
				type: "risk ratio",
				value: 1.75,
				ci95: [1.43, 2.13],
				unit: "ratio",
			},
			arms: [
				{ arm: "acu", kind: "percent", value: 53.1 },
				{ arm: "conservative", kind: "percent", value: 29.1 },
			],
			read: abstract,
		},
		successWeek26ShamVsConservative: {
			measure: "Success",
			fullName: "At least 36% improvement of the WOMAC score",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "active",
			comparatorDetail:
				"conservative therapy: physician visits with physical therapy and drugs",
			contrast: { treatment: "sham", control: "conservative" },
			effect: {
				type: "risk ratio",
				value: 1.73,
				ci95: [1.42, 2.11],
				unit: "ratio",
			},
			arms: [
				{ arm: "sham", kind: "percent", value: 51.0 },
				{ arm: "conservative", kind: "percent", value: 29.1 },
			],
			note: "Sham needling too does better than conservative therapy.",
			read: abstract,
		},
	},
	facts: {
		sessions: {
			value: 10,
			unit: "sessions",
			label: "sessions or visits within 6 weeks",
		},
		extraSessionsMax: {
			value: 5,
			unit: "sessions",
			label: "further sessions or visits on request",
		},
		practices: {
			value: 315,
			unit: "practices",
			label: "primary-care practices",
		},
		practitioners: {
			value: 320,
			unit: "practitioners",
			label: "with at least 2 years' experience in acupuncture",
		},
		physiotherapyConservative: {
			value: 10,
			unit: "sessions",
			label: "of physical therapy in the conservative arm (median)",
			read: cochraneTable,
		},
		physiotherapyNeedling: {
			value: 6,
			unit: "sessions",
			label: "of physical therapy in the needling arms (median)",
			read: cochraneTable,
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
			url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7156905/table/table-wrap212",
			where: "risk-of-bias table of the trial in Cochrane review CD003974",
			verified: "full-text",
		},
	},
	limitations: [
		"No blinding between needling and conservative arms",
		"Practitioner contact less intense in the conservative arm",
		"Adherence to the needling protocol not monitored",
		"The conservative arm used more medication and more physical therapy (median 10 sessions against 6) and still did worse",
	],
	riskOfBias:
		"Cochrane review CD003974: concealed allocation and drop-out under 15%; treatment providers not blinded",
	notes: [
		"After GERAC the German Joint Federal Committee recommended statutory cover for knee osteoarthritis and low back pain (Endres 2007, https://kipdf.com/acupuncture-for-the-treatment-of-chronic-knee-and-back-pain_5ae3e48d7f8b9abf728b4646.html).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["arm sizes", "full author list", "harms", "funding"],
});
