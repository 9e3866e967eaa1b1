import { study } from "#evidence";

const abstract = {
	url: "http://www.natap.org/2013/HIV/053113_02.htm",
	where: "abstract",
};
const kim2015 = {
	url: "http://drc.bmj.com/cgi/content/full/3/1/e000133",
	where: "abstract",
};

export const cnt2013NsaidHarms = study({
	id: "cnt-2013-nsaid-harms",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["comparator treatments", "safety"],
	otherTreatment: "drug",
	label: "CNT 2013",
	citation: {
		type: "article-journal",
		title:
			"Vascular and upper gastrointestinal effects of non-steroidal anti-inflammatory drugs: meta-analyses of individual participant data from randomised trials",
		author: [
			{ literal: "Coxib and traditional NSAID Trialists' (CNT) Collaboration" },
		],
		"container-title": "The Lancet",
		issued: { "date-parts": [[2013, 5, 30]] },
		volume: "382",
		page: "769-779",
		DOI: "10.1016/S0140-6736(13)60900-9",
		URL: "https://doi.org/10.1016/S0140-6736(13)60900-9",
	},
	population:
		"280 trials of NSAID against placebo (124,513 people) and 474 of one NSAID against another (229,296)",
	arms: [],
	outcomes: {
		vascularCoxib: {
			measure: "Major vascular events, coxib",
			unit: "ratio",
			better: "lower",
			role: "primary",
			timepoint: { label: "trial" },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "coxib", control: "placebo" },
			effect: { type: "rate ratio", value: 1.37, ci95: [1.14, 1.66] },
			read: abstract,
		},
		vascularDiclofenac: {
			measure: "Major vascular events, diclofenac",
			unit: "ratio",
			better: "lower",
			role: "primary",
			timepoint: { label: "trial" },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "diclofenac", control: "placebo" },
			effect: { type: "rate ratio", value: 1.41, ci95: [1.12, 1.78] },
			read: abstract,
		},
		coronaryIbuprofen: {
			measure: "Major coronary events, ibuprofen",
			unit: "ratio",
			better: "lower",
			role: "secondary",
			timepoint: { label: "trial" },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "ibuprofen", control: "placebo" },
			effect: { type: "rate ratio", value: 2.22, ci95: [1.1, 4.48] },
			read: abstract,
		},
		vascularNaproxen: {
			measure: "Major vascular events, naproxen",
			unit: "ratio",
			better: "lower",
			role: "secondary",
			timepoint: { label: "trial" },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "naproxen", control: "placebo" },
			effect: { type: "rate ratio", value: 0.93, ci95: [0.69, 1.27] },
			read: abstract,
		},
		extraVascularEvents: {
			measure: "Extra major vascular events, coxib or diclofenac",
			unit: "per 1000 people per year",
			better: "lower",
			role: "primary",
			timepoint: { label: "1 year", weeks: 52 },
			comparator: "other",
			comparatorDetail: "placebo",
			contrast: { treatment: "coxib or diclofenac", control: "placebo" },
			effect: { type: "risk difference", value: 3, ci95: "not available" },
			note: "One of the three fatal",
			read: abstract,
		},
	},
	facts: {
		placeboTrials: { value: 280, label: "trials of NSAID against placebo" },
		placeboParticipants: {
			value: 124513,
			label: "participants in trials against placebo",
		},
		comparativeTrials: {
			value: 474,
			label: "trials of one NSAID against another",
		},
		comparativeParticipants: {
			value: 229296,
			label: "participants in trials of one NSAID against another",
		},
		bleedNumberNeededToHarm: {
			value: 111,
			label:
				"diabetics aged 65 or over taking an NSAID for one more gastrointestinal bleed (Kim 2015, cohort)",
			read: kim2015,
		},
		strokeNumberNeededToHarm: {
			value: 77,
			label:
				"diabetics aged 65 or over taking an NSAID for one more infarction or stroke (Kim 2015, cohort)",
			read: kim2015,
		},
	},
	harms:
		// https://www.ctsu.ox.ac.uk/research/cnt
		"Heart failure risk about doubled with every NSAID; all raised upper gastrointestinal complications, ulcer bleeding two to four times by regimen.",
	limitations: [
		"High-dose regimens; not back pain; not specifically older people",
	],
	notes: [
		"Do not set these beside acupuncture's one serious event per 10,000 patients as if trials had compared them: no head-to-head safety trial was found.",
		"Kim 2015 (BMJ Open Diabetes Res Care 3:e000133), 117,610 Koreans with diabetes aged 65 or over: gastrointestinal bleeding hazard ratio 1.68 (1.54 to 1.83), infarction or stroke 1.20 (1.15 to 1.25), both adjusted, for NSAID users.",
		"Castellsague 2012 (Drug Saf 35:1127, SOS project), upper gastrointestinal complications against non-use, risk ratios: celecoxib 1.45 (1.17 to 1.81), ibuprofen 1.84 (1.54 to 2.20), diclofenac 3.34 (2.79 to 3.99). https://doi.org/10.1007/BF03261999",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Gastrointestinal rate ratios by drug from the trial meta-analysis"],
});
