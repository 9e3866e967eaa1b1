import { study } from "#evidence";

export const tsuchiya2007No = study({
	id: "tsuchiya-2007-no",
	kind: "experiment-human",
	tier: "supporting",
	topics: ["circulation", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture enhances generation of nitric oxide and increases local circulation",
		author: [
			{ family: "Tsuchiya", given: "Masahiko" },
			{ family: "Sato", given: "Eisuke F." },
			{ family: "Inoue", given: "Masayasu" },
			{ family: "Asada", given: "Akira" },
		],
		"container-title": "Anesthesia & Analgesia",
		issued: { "date-parts": [[2007, 2]] },
		volume: "104",
		issue: "2",
		page: "301-7",
		DOI: "10.1213/01.ane.0000230622.16367.fb",
		PMID: "17242084",
		URL: "https://doi.org/10.1213/01.ane.0000230622.16367.fb",
	},
	population: "Healthy volunteers, one real and one sham session a week apart",
	analyzed: 20,
	arms: [],
	outcomes: {
		nitricOxideMinute5: {
			measure: "Plasma nitric oxide, 5 minutes",
			fullName: "Rise in the needled arm",
			unit: "micromol/L",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "5 minutes" },
			comparator: "within-group",
			effect: { type: "mean change", value: 2.8, ci95: "not available" },
			participants: 20,
			note: "Plus-minus 1.5 as printed. Significant; no rise in the sham session.",
			read: {
				url: "http://0-www-ncbi-nlm-nih-gov.brum.beds.ac.uk/pubmed/17242084",
				where: "abstract",
			},
		},
		nitricOxideMinute60: {
			measure: "Plasma nitric oxide, 60 minutes",
			fullName: "Rise in the needled arm",
			unit: "micromol/L",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "60 minutes" },
			comparator: "within-group",
			effect: { type: "mean change", value: 2.5, ci95: "not available" },
			participants: 20,
			note: "Plus-minus 1.4 as printed. Significant; no rise in the sham session.",
			read: {
				url: "http://0-www-ncbi-nlm-nih-gov.brum.beds.ac.uk/pubmed/17242084",
				where: "abstract",
			},
		},
		palmarSkinFlow: {
			measure: "Palmar skin flow",
			fullName: "Change in the needled arm",
			unit: "flow",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "after needling" },
			comparator: "within-group",
			finding: "Rose and went with nitric oxide; not seen with sham",
			participants: 20,
			read: {
				url: "http://0-www-ncbi-nlm-nih-gov.brum.beds.ac.uk/pubmed/17242084",
				where: "abstract",
			},
		},
	},
	facts: {
		volunteers: { value: 20, label: "healthy volunteers" },
	},
	limitations: [
		"Healthy volunteers; no pain outcome",
		"A second trial with a non-penetrating needle found no difference in skin flow",
	],
	mechanism: {
		topic: "circulation",
		species: "human",
		intervention: "manual, hand and forearm",
		sample: "20 volunteers, crossover",
		shamControlled: "yes, non-invasive sham, described as double-blind",
		trackedPainRelief: "no: healthy, no pain outcome",
	},
	verified: "abstract",
	read: {
		url: "http://0-www-ncbi-nlm-nih-gov.brum.beds.ac.uk/pubmed/17242084",
		where: "abstract",
	},
	gaps: ["flow values", "whether plus-minus is SD or SE"],
	disagreements: [
		{
			outcome: "palmarSkinFlow",
			withRecord: "kimsy-2016-bloodflow",
			explanation:
				"A second trial with a non-penetrating needle (Huang 2012, Table 2 of the review) found no difference in skin flow.",
		},
	],
});
