import { study } from "#evidence";

const newsSummary = {
	url: "https://www.clinicalpainadvisor.com/home/topics/chronic-pain/effects-of-electroacupuncture-on-pain-severity-and-disability-in-patients-with-chronic-low-back-pain/",
	where: "news summary of the paper",
};
const week8 = { label: "2 weeks after treatment", weeks: 8 };

const protocol = {
	url: "https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-018-3044-2/tables/1",
	where: "Table 1 of the protocol, Trials 2018",
	verified: "full-text",
} as const;

export const kong2020Electro = study({
	id: "kong-2020-electro",
	kind: "rct",
	tier: "supporting",
	topics: [
		"chronic low back pain",
		"electroacupuncture and laser",
		"blinding and sham",
	],
	citation: {
		type: "article-journal",
		title:
			"Effect of Electroacupuncture vs Sham Treatment on Change in Pain Severity Among Adults With Chronic Low Back Pain: A Randomized Clinical Trial",
		author: [
			{ family: "Kong", given: "Jiang-Ti" },
			{ family: "Puetz", given: "Chelcie" },
			{ family: "Tian", given: "Lu" },
			{ family: "Haynes", given: "Isaac" },
			{ family: "Lee", given: "Eun-Young" },
			{ family: "Stafford", given: "Randall S." },
			{ family: "Manber", given: "Rachel" },
			{ family: "Mackey", given: "Sean" },
		],
		"container-title": "JAMA Network Open",
		issued: { "date-parts": [[2020, 10]] },
		volume: "3",
		issue: "10",
		page: "e2022787",
		DOI: "10.1001/jamanetworkopen.2020.22787",
		PMID: "33107921",
		URL: "https://pubmed.ncbi.nlm.nih.gov/33107921/",
	},
	population:
		"Adults with chronic low back pain for at least 6 months, at least 4 of 10, without radiculopathy",
	setting: "USA, Stanford",
	randomized: 121,
	arms: [
		{ id: "ea", name: "Electroacupuncture", n: 59, sessions: "12", weeks: 6 },
		{
			id: "sham",
			name: "Sham electroacupuncture",
			n: 62,
			sessions: "12",
			weeks: 6,
		},
	],
	outcomes: {
		painIntensity: {
			measure: "PROMIS pain intensity",
			fullName: "PROMIS pain intensity T-score",
			unit: "T-score points",
			better: "lower",
			role: "primary",
			timepoint: week8,
			comparator: "sham",
			comparatorDetail: "sham electroacupuncture",
			contrast: { treatment: "ea", control: "sham" },
			effect: {
				type: "mean difference",
				value: -2.09,
				ci95: [-4.27, 0.09],
				p: "0.06",
				adjusted: true,
			},
			arms: [
				{
					arm: "ea",
					kind: "mean change",
					value: -4.33,
					ci95: [-6.36, -2.3],
					n: 59,
				},
				{
					arm: "sham",
					kind: "mean change",
					value: -2.9,
					ci95: [-4.85, -0.95],
					n: 62,
				},
			],
			read: newsSummary,
		},
		rmdq: {
			measure: "RMDQ",
			fullName: "Roland-Morris Disability Questionnaire",
			range: [0, 24],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: week8,
			comparator: "sham",
			comparatorDetail: "sham electroacupuncture",
			contrast: { treatment: "ea", control: "sham" },
			arms: [
				{
					arm: "ea",
					kind: "mean change",
					value: -2.77,
					ci95: [-4.11, -1.43],
					n: 59,
				},
			],
			finding: "Significantly better than with sham.",
			read: newsSummary,
		},
	},
	facts: {
		sessions: { value: 12, unit: "sessions", label: "of electroacupuncture" },
		treatmentWeeks: { value: 6, unit: "weeks", label: "of treatment" },
		painMonthsMin: {
			value: 6,
			unit: "months",
			label: "shortest duration of pain",
		},
		painMin: {
			value: 4,
			unit: "points",
			label: "lowest pain at entry on a 0–10 scale",
		},
		needles: {
			value: 20,
			label: "needles a session",
			approximate: true,
			read: protocol,
		},
		needlesMax: { value: 30, label: "needles a session, most", read: protocol },
		depthMin: {
			value: 0.5,
			unit: "cm",
			label: "depth of the needles, least",
			read: protocol,
		},
		depthMax: {
			value: 6,
			unit: "cm",
			label: "depth of the needles, most",
			read: protocol,
		},
		usualDepthMin: {
			value: 1,
			unit: "cm",
			label: "depth of most needles, from",
			read: protocol,
		},
		usualDepthMax: {
			value: 2,
			unit: "cm",
			label: "depth of most needles, to",
			read: protocol,
		},
		sessionMinutes: {
			value: 30,
			unit: "minutes",
			label: "needles stay in",
			read: protocol,
		},
		currentMinutesMin: {
			value: 20,
			unit: "minutes",
			label: "of current, least",
			read: protocol,
		},
		currentMinutesMax: {
			value: 25,
			unit: "minutes",
			label: "of current, most",
			read: protocol,
		},
		currentHertz: {
			value: 2,
			unit: "Hz",
			label: "frequency of the current",
			read: protocol,
		},
	},
	limitations: [
		"Primary outcome null, secondary outcome positive.",
		"Single center, 2 weeks of follow-up.",
	],
	verified: "secondary",
	read: newsSummary,
	gaps: ["RMDQ change with sham and the difference"],
});
