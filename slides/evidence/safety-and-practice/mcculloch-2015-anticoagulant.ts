import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4315381",
	where: "abstract",
};

export const mcculloch2015Anticoagulant = study({
	id: "mcculloch-2015-anticoagulant",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture Safety in Patients Receiving Anticoagulants: A Systematic Review",
		author: [
			{ family: "McCulloch", given: "Michael" },
			{ family: "Nachat", given: "Arian" },
			{ family: "Schwartz", given: "Jonathan" },
			{ family: "Casella-Gordon", given: "Vicki" },
			{ family: "Cook", given: "Joseph" },
		],
		"container-title": "The Permanente Journal",
		issued: { "date-parts": [[2015]] },
		volume: "19",
		issue: "1",
		page: "68-73",
		DOI: "10.7812/TPP/14-057",
		PMID: "25432001",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4315381",
	},
	population:
		"384 anticoagulated patients with 3974 treatments in 7 usable reports (of 11)",
	arms: [
		{
			id: "acupuncture",
			name: "Acupuncture treatments on anticoagulants",
			n: 3974,
		},
	],
	outcomes: {
		moderateBleeding: {
			measure: "Moderate bleeding",
			unit: "events in 3974 treatments",
			better: "lower",
			role: "primary",
			timepoint: { label: "per treatment" },
			comparator: "none",
			effect: { type: "count", value: 1, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 1, events: 1, n: 3974 },
			],
			note: "The abstract prints 0.003%, a slip: one in 3974 is 0.025% (derived), eight times more. Quote the count.",
			read: abstract,
		},
		spotBleeding: {
			measure: "Spot bleeding stopped by pressure",
			unit: "% of treatments",
			better: "lower",
			role: "secondary",
			timepoint: { label: "per treatment" },
			comparator: "none",
			effect: { type: "proportion", value: 14.6, ci95: "not available" },
			arms: [
				{
					arm: "acupuncture",
					kind: "percent",
					value: 14.6,
					events: 51,
					n: 350,
				},
			],
			read: abstract,
		},
	},
	facts: {
		patients: { value: 384, label: "anticoagulated patients" },
		treatments: { value: 3974, label: "treatments" },
		usableReports: { value: 7, label: "usable reports" },
		reports: { value: 11, label: "reports found" },
		moderateBleedingShare: {
			value: 0.025,
			unit: "%",
			label:
				"of treatments with a moderate bleed (1 in 3,974, computed; the paper prints 0.003%, a slip)",
		},
		spotBleedingPatients: {
			value: 229,
			label: "patients in the series that counted spot bleeding",
		},
	},
	harms:
		"One large hip hematoma needing vitamin K; five bleeds judged unrelated (deep needling or complex anticoagulation).",
	limitations: [
		"Two trials, four case series, five case reports",
		"Judging five bleeds as unrelated is the authors' call",
		"Mostly warfarin era",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Split by drug"],
});
