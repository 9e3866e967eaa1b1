import { study } from "#evidence";

export const kenyon1983Naloxone = study({
	id: "kenyon-1983-naloxone",
	kind: "rct",
	tier: "core",
	topics: ["endogenous opioids", "chronic pain"],
	otherTreatment: "drug",
	citation: {
		type: "article-journal",
		title:
			"[Randomised double-blind trial of naloxone after classical Chinese acupuncture for chronic pain]",
		author: [
			{ family: "Kenyon", given: "J N" },
			{ family: "Knight", given: "C J" },
			{ family: "Wells", given: "C" },
		],
		"container-title": "Acupuncture & Electro-Therapeutics Research",
		issued: { "date-parts": [[1983]] },
		volume: "8",
		issue: "1",
		page: "17-24",
		DOI: "10.3727/036012983816715064",
		PMID: "6135300",
		URL: "https://doi.org/10.3727/036012983816715064",
	},
	population:
		"Patients with pain at the time of treatment; classical needling in 17, body plus ear in 8, ear alone in 5",
	randomized: 30,
	arms: [
		{ id: "naloxone", name: "Naloxone 0.4 mg IV" },
		{ id: "saline", name: "Saline IV" },
	],
	outcomes: {
		painReliefAfterNaloxone: {
			measure: "Pain relief after naloxone",
			fullName:
				"Visual scale at once and at 30 minutes, naloxone against saline",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "secondary",
			timepoint: { label: "30 minutes" },
			comparator: "other",
			comparatorDetail: "saline injection after the same acupuncture",
			contrast: { treatment: "naloxone", control: "saline" },
			finding: "No significant change after naloxone in any patient",
			participants: 30,
			note: "The closest test to ordinary practice: patients with pain, manual needling, no current",
			read: {
				url: "https://suppr.wilddata.cn/browses/detail/pubmed/6135300",
				where: "abstract",
			},
		},
	},
	facts: {
		dose: { value: 0.4, unit: "mg", label: "naloxone" },
		bodyNeedling: { value: 17, label: "patients with classical body needling" },
		bodyAndEar: { value: 8, label: "patients with body and ear needling" },
		earOnly: { value: 5, label: "patients with ear needling alone" },
	},
	limitations: [
		"30 patients; mixed conditions and needle sites",
		"0.4 mg is a low dose of naloxone",
		"Measures whether relief already present is kept",
	],
	conclusion:
		"Does not support the hypothesis that acupuncture therapy is mediated by endorphin",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "manual body and ear needles, no electrical stimulation",
		sample: "30 consecutive patients",
		shamControlled:
			"no sham needle; drug arm randomized, double-blind against saline",
		trackedPainRelief:
			"yes: relief did not change after naloxone in any patient",
	},
	verified: "abstract",
	read: {
		url: "https://suppr.wilddata.cn/browses/detail/pubmed/6135300",
		where: "abstract",
	},
	gaps: ["exact title", "arm sizes", "scores"],
});
