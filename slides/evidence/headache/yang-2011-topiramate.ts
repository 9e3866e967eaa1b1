import { study } from "#evidence";

const abstract = {
	url: "https://cupdf.com/document/acupuncture-versus-topiramate-in-chronic-migraine-prophylaxis.html",
	where: "abstract",
};

export const yang2011Topiramate = study({
	id: "yang-2011-topiramate",
	kind: "rct",
	tier: "core",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture versus topiramate in chronic migraine prophylaxis: A randomized clinical trial",
		author: [
			{ family: "Yang", given: "C-P" },
			{ family: "Chang", given: "M-H" },
			{ family: "Liu", given: "P-E" },
			{ family: "Li", given: "T-C" },
			{ family: "Hsieh", given: "C-L" },
			{ family: "Hwang", given: "K-L" },
			{ family: "Chang", given: "H-H" },
		],
		"container-title": "Cephalalgia",
		issued: { "date-parts": [[2011, 11]] },
		volume: "31",
		issue: "15",
		page: "1510-1521",
		DOI: "10.1177/0333102411420585",
		PMID: "22019576",
		URL: "https://doi.org/10.1177/0333102411420585",
	},
	registration: "NCT01096420",
	population:
		"Chronic migraine (headache on at least 15 days a month), consecutive patients, some overusing acute drugs",
	randomized: 66,
	arms: [
		{ id: "acu", name: "Acupuncture", n: 33, sessions: "24", weeks: 12 },
		{
			id: "topiramate",
			name: "Topiramate",
			n: 33,
			weeks: 12,
			description: "4-week titration to at most 100 mg a day, then 8 weeks",
		},
	],
	outcomes: {
		headacheDaysWeek12: {
			measure: "Moderate or severe headache days a month",
			unit: "days/month",
			better: "lower",
			role: "primary",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "active",
			comparatorDetail: "topiramate",
			contrast: { treatment: "acu", control: "topiramate" },
			arms: [
				{
					arm: "acu",
					kind: "mean",
					value: 9.8,
					sd: 2.8,
					n: 33,
					baseline: 20.2,
					note: "Baseline SD 1.5",
				},
				{
					arm: "topiramate",
					kind: "mean",
					value: 12.0,
					sd: 4.1,
					n: 33,
					baseline: 19.8,
					note: "Baseline SD 1.7",
				},
			],
			participants: 66,
			read: abstract,
		},
		adverseEvents: {
			measure: "Adverse events",
			range: [0, 100],
			unit: "%",
			better: "lower",
			role: "safety",
			timepoint: { label: "12 weeks", weeks: 12 },
			comparator: "active",
			comparatorDetail: "topiramate",
			contrast: { treatment: "acu", control: "topiramate" },
			arms: [
				{ arm: "acu", kind: "percent", value: 6 },
				{ arm: "topiramate", kind: "percent", value: 66 },
			],
			read: abstract,
		},
	},
	facts: {
		sessions: { value: 24, unit: "sessions", label: "over 12 weeks" },
	},
	limitations: [
		"66 patients, open comparison, no sham",
		"Topiramate at target dose for 8 weeks only",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["difference with CI", "assessor blinding", "country"],
	tries: [
		{
			sought: "Bibliographic data and registration",
			where: "Stored web pages: copy of the PubMed record",
			result: "found",
		},
	],
});
