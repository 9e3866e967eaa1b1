import { study } from "#evidence";

export const sauro2005NaloxonePlacebo = study({
	id: "sauro-2005-naloxone-placebo",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["expectation", "endogenous opioids"],
	otherTreatment: "placebo",
	citation: {
		type: "article-journal",
		title: "Endogenous opiates and the placebo effect: A meta-analytic review",
		author: [
			{ family: "Sauro", given: "Marie D." },
			{ family: "Greenberg", given: "Roger P." },
		],
		"container-title": "Journal of Psychosomatic Research",
		issued: { "date-parts": [[2005]] },
		volume: "58",
		issue: "2",
		page: "115-120",
		DOI: "10.1016/j.jpsychores.2004.07.001",
		PMID: "15820838",
	},
	population: "Experimental and clinical pain",
	arms: [],
	outcomes: {
		placeboReliefAfterNaloxone: {
			measure: "Placebo analgesia after naloxone",
			fullName: "Pooled effect of hidden or blind naloxone",
			unit: "self-reported pain",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "placebo without naloxone",
			finding: "Reversed",
			trials: 12,
			participants: 1183,
			note: "Single trials agree: partial antagonism by 10 mg in 30 volunteers (Grevert 1983, https://pubmed.ncbi.nlm.nih.gov/6308540/?dopt=Abstract), and with open-label placebo (Benedetti 2023, http://47.251.13.51:8081/36165878)",
			read: {
				url: "https://c.coek.info/pdf-endogenous-opiates-and-the-placebo-effect-.html",
				where: "abstract",
			},
		},
	},
	facts: {
		studies: { value: 12, label: "studies" },
		participants: { value: 1183, label: "participants" },
		effectSizes: { value: 45, label: "effect sizes" },
	},
	limitations: ["Small studies", "Effect differs by type of pain"],
	mechanism: {
		topic: "placebo and context",
		species: "human",
		intervention: "none: placebo, no needles",
		sample: "12 studies, 1183 participants, 45 effect sizes",
		shamControlled: "placebo and naloxone",
		trackedPainRelief: "yes: naloxone reversed placebo analgesia",
	},
	notes: [
		"Opioid release cannot tell acupuncture from placebo: placebo analgesia is reversed by naloxone too, and more consistently than acupuncture analgesia",
	],
	verified: "abstract",
	read: {
		url: "https://c.coek.info/pdf-endogenous-opiates-and-the-placebo-effect-.html",
		where: "abstract",
	},
	gaps: ["pooled effect sizes"],
});
