import { study } from "#evidence";

const abstract = {
	url: "https://suppr.wilddata.cn/browses/detail/pubmed/12890859",
	where: "abstract",
};

export const meng2003Older = study({
	id: "meng-2003-older",
	kind: "rct",
	tier: "supporting",
	topics: ["chronic low back pain", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for chronic low back pain in older patients: a randomized, controlled trial",
		author: [
			{ family: "Meng", given: "C.F." },
			{ family: "Wang", given: "D." },
			{ family: "Ngeow", given: "J." },
			{ family: "Lao", given: "L." },
			{ family: "Peterson", given: "M." },
			{ family: "Paget", given: "S." },
		],
		"container-title": "Rheumatology (Oxford)",
		issued: { "date-parts": [[2003, 12]] },
		volume: "42",
		issue: "12",
		page: "1508-1517",
		DOI: "10.1093/rheumatology/keg405",
		PMID: "12890859",
		URL: "https://doi.org/10.1093/rheumatology/keg405",
	},
	population: "Adults 60 and over with chronic low back pain",
	setting: "USA, New York",
	randomized: 55,
	analyzed: 47,
	arms: [
		{
			id: "acu",
			name: "Electroacupuncture + usual care",
			n: 24,
			sessions: "“biweekly” for 5 weeks",
			weeks: 5,
		},
		{ id: "uc", name: "Usual care", n: 23 },
	],
	outcomes: {
		rdqWeek6: {
			measure: "Modified RDQ",
			fullName: "Modified Roland Disability Questionnaire",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "6 weeks", weeks: 6 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "uc" },
			effect: {
				type: "mean difference",
				value: -3.4,
				ci95: "not available",
				p: "0.001",
				derived: "-4.1 minus -0.7",
			},
			arms: [
				{ arm: "acu", kind: "mean change", value: -4.1, sd: 3.9, n: 24 },
				{ arm: "uc", kind: "mean change", value: -0.7, sd: 2.8, n: 23 },
			],
			read: abstract,
		},
	},
	facts: {
		ageMin: { value: 60, unit: "years", label: "lowest age at entry" },
		treatmentWeeks: { value: 5, unit: "weeks", label: "of treatment" },
	},
	harms: "Fewer side effects of medication in the acupuncture arm.",
	limitations: ["Small and open label."],
	verified: "abstract",
	read: abstract,
	gaps: ["Exact title (inferred from the abstract page)"],
});
