import { study } from "#evidence";

export const chapman1983Naloxone = study({
	id: "chapman-1983-naloxone",
	kind: "experiment-human",
	tier: "core",
	topics: ["endogenous opioids"],
	citation: {
		type: "article-journal",
		title:
			"Naloxone fails to reverse pain thresholds elevated by acupuncture: acupuncture analgesia reconsidered",
		author: [
			{ family: "Chapman", given: "C. Richard" },
			{ family: "Benedetti", given: "Costantino" },
			{ family: "Colpitts", given: "Yoko H." },
			{ family: "Gerlach", given: "Rebecca" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[1983, 5]] },
		volume: "16",
		issue: "1",
		page: "13-31",
		DOI: "10.1016/0304-3959(83)90082-9",
		PMID: "6866539",
		URL: "https://doi.org/10.1016/0304-3959(83)90082-9",
	},
	population: "Volunteers with raised dental pain threshold after acupuncture",
	arms: [
		{ id: "naloxone", name: "Naloxone 1.2 mg" },
		{ id: "saline", name: "Saline" },
	],
	outcomes: {
		painThresholdAfterNaloxone: {
			measure: "Dental pain threshold after naloxone",
			fullName: "Reversal of the threshold raised by acupuncture",
			unit: "threshold",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "saline, double-blind, after the same acupuncture",
			contrast: { treatment: "naloxone", control: "saline" },
			finding: "Not reversed",
			note: "A deliberate attempt to replicate Mayer, Price and Rafii, who had found reversal in 1977. Negative with 0.4 mg (evoked potentials) and with 1.2 mg (pain thresholds).",
			read: {
				url: "https://www.ncbi.nlm.nih.gov/pubmed/6866539",
				where: "abstract",
			},
		},
	},
	facts: {
		doseHigh: {
			value: 1.2,
			unit: "mg",
			label: "naloxone with pain thresholds",
		},
		doseLow: {
			value: 0.4,
			unit: "mg",
			label: "naloxone with evoked potentials",
		},
	},
	limitations: [
		"Experimental tooth pain in volunteers",
		"Doses below those of some placebo studies: 10 mg in the abstracts of Grevert 1983 and Benedetti 2023",
	],
	conclusion:
		"Other mechanisms than endorphins seem to explain most of acupuncture analgesia; endorphins can be released by a stressor",
	mechanism: {
		topic: "endogenous opioids",
		species: "human",
		intervention: "electrical stimulation of needles at LI4",
		sample: "volunteers",
		shamControlled:
			"drug arm placebo-controlled (saline), double-blind; no sham needle",
		trackedPainRelief:
			"yes, tested directly: thresholds stayed raised after naloxone",
	},
	notes: [
		"The same line of research with evoked potentials (https://scilit.com/publications/492988aa72218d04cff575c5099a713d): 2 Hz stimulation cut pain ratings and evoked potentials, naloxone reversed neither, and manual stimulation gave no analgesia that naloxone could reverse",
		"The other side: the introduction of Sjolund, Terenius and Eriksson 1977 (Acta Physiol Scand 100, https://ru.scribd.com/document/357057508/Acta-Physiologica-Volume-100-Issue-3-1977-Doi-10-1111-2Fj-1748-1716-1977-Tb05964-x-B-Sjolund-L-Terenius-M-Eriksson-Increased-Cerebrospinal-F) says that naloxone counteracts needle analgesia in healthy people (Mayer) and electroacupuncture analgesia in chronic pain patients (Sjolund and Eriksson 1976)",
	],
	verified: "abstract",
	read: {
		url: "https://www.ncbi.nlm.nih.gov/pubmed/6866539",
		where: "abstract",
	},
	gaps: ["number of participants", "threshold values", "Mayer 1977 itself"],
});
