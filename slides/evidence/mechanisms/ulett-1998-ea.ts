import { study } from "#evidence";

export const ulett1998Ea = study({
	id: "ulett-1998-ea",
	kind: "experiment-animal",
	tier: "supporting",
	topics: ["endogenous opioids", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title: "Electroacupuncture: Mechanisms and Clinical Application",
		author: [
			{ family: "Ulett", given: "George A." },
			{ family: "Han", given: "Songping" },
			{ family: "Han", given: "Ji-sheng" },
		],
		"container-title": "Biological Psychiatry",
		issued: { "date-parts": [[1998]] },
		volume: "44",
		page: "129-138",
	},
	population: "Narrative review by the group that proposed the frequency model",
	arms: [],
	outcomes: {
		peptidesByFrequency: {
			measure: "Peptides by frequency",
			fullName: "Which opioid peptides each frequency releases",
			unit: "peptide",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "stimulation at 100 Hz",
			finding:
				"States that 2 Hz releases enkephalins and 100 Hz dynorphins, in animals and humans",
			note: "The human study located used TENS (han-1991-tens-csf). A later mini-review by Han adds beta-endorphin and endomorphin at 2 Hz, and all four peptides with combined frequencies (https://pt.scribd.com/document/225076943/Acupuncture-and-Endorphins).",
			read: {
				url: "https://www.scribd.com/document/329327239/EAcu-mechanisms-and-application-pdf",
				where: "abstract",
			},
		},
		electroVsManual: {
			measure: "Analgesia, electro against manual",
			fullName: "Analgesic effect in the group's own studies",
			unit: "analgesia",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "active",
			comparatorDetail: "manual acupuncture",
			finding:
				"Says that electroacupuncture is more effective than manual needling, and skin electrodes as effective as electroacupuncture",
			note: "If so, the active ingredient is the current, not the needle",
			read: {
				url: "https://www.scribd.com/document/329327239/EAcu-mechanisms-and-application-pdf",
				where: "abstract",
			},
		},
	},
	limitations: [
		"Narrative review of the authors' own program",
		"Largely animal",
		// https://pmc.ncbi.nlm.nih.gov/articles/PMC3486625
		"In goats 60 Hz gave the highest pain threshold (+91%), and both 2 and 100 Hz raised met-enkephalin: the rule is not universal across species",
	],
	mechanism: {
		topic: "endogenous opioids",
		species: "both",
		intervention: "electroacupuncture at 2 Hz and 100 Hz; also skin electrodes",
		sample:
			"narrative review of rabbit (transfer of spinal fluid) and other animal work, with human spinal-fluid work; no pooled number",
		shamControlled: "not applicable",
		trackedPainRelief: "asserted, not pooled",
	},
	verified: "abstract",
	read: {
		url: "https://www.scribd.com/document/329327239/EAcu-mechanisms-and-application-pdf",
		where: "abstract",
	},
	gaps: ["issue, DOI", "effect sizes"],
});
