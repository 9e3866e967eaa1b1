import { study } from "#evidence";

const abstract = {
	url: "http://dx.plos.org/10.1371/journal.pone.0093739",
	where: "abstract",
};

export const atcControlGroupPlosone = study({
	id: "atc-control-group-plosone",
	kind: "ipd-meta-analysis",
	tier: "supporting",
	topics: ["blinding and sham", "chronic pain"],
	name: "Acupuncture Trialists’ Collaboration 2014",
	citation: {
		type: "article-journal",
		title:
			"Influence of Control Group on Effect Size in Trials of Acupuncture for Chronic Pain: A Secondary Analysis of an Individual Patient Data Meta-Analysis",
		author: [
			{ family: "MacPherson", given: "H." },
			{ family: "Vertosick", given: "E." },
			{ family: "Lewith", given: "G." },
			{ family: "Linde", given: "K." },
			{ family: "Sherman", given: "K.J." },
			{ family: "Witt", given: "C.M." },
			{ family: "Vickers", given: "A.J." },
		],
		"container-title": "PLoS ONE",
		issued: { "date-parts": [[2014, 4, 4]] },
		page: "e93739",
		DOI: "10.1371/journal.pone.0093739",
		volume: "9",
		issue: "4",
		PMID: "24705624",
		URL: "http://dx.plos.org/10.1371/journal.pone.0093739",
	},
	population:
		"Patients with chronic pain in 29 trials, 20 with a sham control and 18 with another control",
	setting: "International",
	arms: [],
	outcomes: {
		penetratingVsOtherSham: {
			measure: "Effect by type of sham",
			fullName:
				"Effect over penetrating sham minus effect over non-penetrating or needle-free sham",
			unit: "SD",
			better: "neither",
			role: "primary",
			timepoint: { label: "trial endpoints" },
			comparator: "other",
			comparatorDetail:
				"trials with a non-penetrating or needle-free sham, between-trial comparison",
			contrast: {
				treatment: "trials with penetrating sham",
				control: "trials with other sham",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.45,
				ci95: [-0.78, -0.12],
				p: "0.007",
			},
			note: "Negative means that acupuncture looked weaker against penetrating shams.",
			read: abstract,
		},
		penetratingVsOtherShamNoOutliers: {
			measure: "Effect by type of sham",
			fullName:
				"Effect over penetrating sham minus effect over non-penetrating or needle-free sham, without outlying trials",
			unit: "SD",
			better: "neither",
			role: "post hoc",
			timepoint: { label: "trial endpoints" },
			comparator: "other",
			comparatorDetail:
				"trials with a non-penetrating or needle-free sham, between-trial comparison",
			contrast: {
				treatment: "trials with penetrating sham",
				control: "trials with other sham",
			},
			effect: {
				type: "standardized mean difference",
				value: -0.19,
				ci95: [-0.39, 0.01],
				p: "0.058",
			},
			note: "Negative means that acupuncture looked weaker against penetrating shams.",
			read: abstract,
		},
		routineVsGuidedCare: {
			measure: "Effect by type of care",
			fullName:
				"Effect over non-specified routine care minus effect over protocol-guided care",
			unit: "SD",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial endpoints" },
			comparator: "other",
			comparatorDetail:
				"trials with protocol-guided care, between-trial comparison",
			contrast: {
				treatment: "trials with routine care",
				control: "trials with guided care",
			},
			effect: {
				type: "standardized mean difference",
				value: 0.26,
				ci95: [-0.05, 0.57],
			},
			note: "Positive means that acupuncture looked stronger against routine care.",
			read: abstract,
		},
	},
	facts: {
		trials: {
			value: 29,
			unit: "trials",
			label: "with individual patient data",
		},
		shamTrials: { value: 20, unit: "trials", label: "with a sham control" },
		shamPatients: {
			value: 5230,
			unit: "patients",
			label: "in trials with a sham control",
		},
		otherTrials: {
			value: 18,
			unit: "trials",
			label: "with a control other than sham",
		},
		otherPatients: {
			value: 14597,
			unit: "patients",
			label: "in trials with a control other than sham",
		},
	},
	limitations: [
		"A comparison between trials, sensitive to outliers.",
		"Madsen 2009 found no link between the type of placebo and its effect (p=0.60).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [],
	disagreements: [
		{
			outcome: "penetratingVsOtherSham",
			withRecord: "vickers-2018-ipd",
			explanation:
				"The update of 2018 gives -0.30 (-0.60 to 0.00), and -0.07 (-0.24 to 0.10) without outlying trials; it holds more trials and stands.",
		},
		{
			outcome: "penetratingVsOtherSham",
			withRecord: "madsen-2009-bmj",
			explanation:
				"Madsen found no link between the type of placebo and its effect (p=0.60) in 13 trials; this analysis of individual patient data finds one, which shrinks without the outlying trials. Not settled.",
		},
	],
	tries: [
		{
			sought: "Authors, year, volume and PMID",
			where: "Stored web pages: PubMed mirror, OUCI",
			result: "found",
		},
	],
});
