import { study } from "#evidence";

export const kong2009Expectancy = study({
	id: "kong-2009-expectancy",
	kind: "imaging",
	tier: "core",
	topics: ["expectation", "brain imaging", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Expectancy and treatment interactions: A dissociation between acupuncture analgesia and expectancy evoked placebo analgesia",
		author: [
			{ family: "Kong", given: "Jian" },
			{ family: "Kaptchuk", given: "Ted J." },
			{ family: "Polich", given: "Ginger" },
			{ family: "Kirsch", given: "Irving" },
			{ family: "Vangel", given: "Mark" },
			{ family: "Zyloney", given: "Carolyn" },
			{ family: "Rosen", given: "Bruce" },
			{ family: "Gollub", given: "Randy" },
		],
		"container-title": "NeuroImage",
		issued: { "date-parts": [[2009, 4, 15]] },
		volume: "45",
		issue: "3",
		page: "940-949",
		DOI: "10.1016/j.neuroimage.2008.12.025",
		PMID: "19159691",
		URL: "https://doi.org/10.1016/j.neuroimage.2008.12.025",
	},
	population: "Participants given calibrated heat pain on the right arm",
	arms: [],
	outcomes: {
		painRatingsVsSham: {
			measure: "Pain ratings with high expectation",
			fullName:
				"Verum with high expectation against sham with high expectation",
			unit: "rating",
			better: "lower",
			role: "secondary",
			timepoint: { label: "single session" },
			comparator: "sham",
			finding: "Relief of equal magnitude",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2737445",
				where: "abstract",
			},
		},
		brainResponseVsSham: {
			measure: "fMRI response to heat pain",
			fullName: "Decrease of signal in pain-related regions",
			unit: "BOLD",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "single session" },
			comparator: "sham",
			finding: "Greater decrease with verum",
			note: "The brain told verum from sham; the participants' pain did not",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2737445",
				where: "abstract",
			},
		},
	},
	limitations: ["Laboratory heat pain"],
	mechanism: {
		topic: "placebo and context",
		species: "human",
		intervention:
			"needle (verum) versus sham needle, with an expectation manipulation",
		sample: "people given calibrated heat pain",
		shamControlled: "yes, sham needle",
		trackedPainRelief:
			"no, dissociated: equal relief, different brain response",
	},
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2737445",
		where: "abstract",
	},
	gaps: [
		"number of participants",
		"ratings",
		"low-expectation cells",
		"funding",
		"health status",
	],
});
