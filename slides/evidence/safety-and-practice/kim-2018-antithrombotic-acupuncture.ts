import { study } from "#evidence";

const summary = {
	url: "https://www.journalofchinesemedicine.com/news/blood-thinners-don-t-increase-risk-of-bleeding-after-acupuncture/",
	where: "summary in a trade journal",
	verified: "secondary",
} as const;

export const kim2018AntithromboticAcupuncture = study({
	id: "kim-2018-antithrombotic-acupuncture",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety", "bleeding and anticoagulants"],
	label: "Korean prospective bleeding study 2018",
	citation: {
		type: "article-journal",
		title:
			"Evaluation of bleeding-related adverse events following acupuncture treatment in patients on anticoagulant or antiplatelet drugs: A prospective observational study",
		author: [],
		"container-title": "Complementary Therapies in Medicine",
		issued: { "date-parts": [[2018, 12]] },
		volume: "41",
		page: "23-28",
	},
	population:
		"Inpatients given acupuncture: 169 on an anticoagulant or antiplatelet drug, 259 on neither",
	setting: "Korea",
	analyzed: 428,
	arms: [
		{
			id: "exposed",
			name: "Acupuncture on an anticoagulant or antiplatelet drug",
			n: 169,
		},
		{ id: "unexposed", name: "Acupuncture on neither drug", n: 259 },
	],
	outcomes: {
		anyBleeding: {
			measure: "Microbleed, bruise or hematoma",
			unit: "% of patients",
			better: "lower",
			role: "safety",
			timepoint: { label: "after the session and the next day" },
			comparator: "other",
			comparatorDetail: "acupuncture patients on neither drug",
			contrast: { treatment: "exposed", control: "unexposed" },
			arms: [
				{ arm: "exposed", kind: "percent", value: 38.5, n: 169 },
				{ arm: "unexposed", kind: "percent", value: 44.4, n: 259 },
			],
			finding:
				"No significant difference, per session or per needle; only the thickness of the needle went with more bleeding",
			read: summary,
		},
	},
	facts: { patients: { value: 428, label: "patients" } },
	limitations: [
		"Minor events; too small for serious bleeding",
		"Anticoagulants and antiplatelet drugs taken together",
	],
	verified: "secondary",
	read: summary,
	gaps: [
		"Authors, DOI and PMID",
		"Ratio with interval",
		"Share on an anticoagulant",
	],
});
