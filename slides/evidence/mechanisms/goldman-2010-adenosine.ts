import { study } from "#evidence";

export const goldman2010Adenosine = study({
	id: "goldman-2010-adenosine",
	kind: "experiment-animal",
	tier: "core",
	topics: ["adenosine"],
	citation: {
		type: "article-journal",
		title:
			"Adenosine A1 receptors mediate local anti-nociceptive effects of acupuncture",
		author: [
			{ family: "Goldman", given: "Nanna" },
			{ family: "Chen", given: "Michael" },
			{ family: "Fujita", given: "Takumi" },
			{ family: "Xu", given: "Qiwu" },
			{ family: "Peng", given: "Weiguo" },
			{ family: "Liu", given: "Wei" },
			{ family: "Jensen", given: "Tina K" },
			{ family: "Pei", given: "Yong" },
			{ family: "Wang", given: "Fushun" },
			{ family: "Han", given: "Xiaoning" },
			{ family: "Chen", given: "Jiang-Fan" },
			{ family: "Schnermann", given: "Jurgen" },
			{ family: "Takano", given: "Takahiro" },
			{ family: "Bekar", given: "Lane" },
			{ family: "Tieu", given: "Kim" },
			{ family: "Nedergaard", given: "Maiken" },
		],
		"container-title": "Nature Neuroscience",
		issued: { "date-parts": [[2010, 5, 30]] },
		volume: "13",
		page: "883-888",
		DOI: "10.1038/nn.2562",
		PMID: "20512135",
		URL: "https://doi.org/10.1038/nn.2562",
	},
	population:
		"Mice with experimental pain (indexed under sciatica and peripheral nerve disease)",
	arms: [],
	outcomes: {
		adenosineRise: {
			measure: "Adenosine beside the needle",
			fullName: "Extracellular adenosine, rise over baseline",
			unit: "fold",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during and just after 30 minutes" },
			comparator: "within-group",
			effect: { type: "ratio of means", value: 24, ci95: "not reported" },
			note: "Not in the abstract: show only as mouse data from a news account",
			read: {
				url: "https://bottomlineinc.com/what-acupuncture-skeptics-should-know",
				where: "news account of the paper",
				verified: "secondary",
			},
		},
		reliefWithoutReceptor: {
			measure: "Pain relief without the A1 receptor",
			fullName: "Anti-nociceptive effect of acupuncture in A1 knockout mice",
			unit: "threshold",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "wild-type mice",
			finding: "Absent",
			note: "An injected A1 agonist mimics the effect; slowing the breakdown of adenosine strengthens it",
			read: {
				url: "https://pubmed.ncbi.nlm.nih.gov/20512135/?access_num=20512135&link_type=MED&dopt=Abstract",
				where: "abstract",
			},
		},
		reliefDurationWithDrug: {
			measure: "Duration of relief with a deaminase inhibitor",
			fullName:
				"How long relief lasted with the breakdown of adenosine blocked",
			unit: "times as long",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "acute" },
			comparator: "other",
			comparatorDetail: "acupuncture alone",
			effect: { type: "ratio of means", value: 3, ci95: "not reported" },
			note: "The drug is an approved leukaemia medicine; the press release speaks of tripled benefit",
			read: {
				url: "https://bottomlineinc.com/what-acupuncture-skeptics-should-know",
				where: "news account of the paper",
				verified: "secondary",
			},
		},
	},
	facts: {
		minutes: {
			value: 30,
			unit: "min",
			label: "of acupuncture",
			read: {
				url: "https://bottomlineinc.com/what-acupuncture-skeptics-should-know",
				where: "news account of the paper",
				verified: "secondary",
			},
		},
	},
	limitations: [
		"Mice only",
		"A local effect: needling the other leg did nothing (introduction of a 2017 paper)",
		"The figures 24-fold and three times as long come from news accounts",
	],
	funding: "US National Institutes of Health, extramural (PubMed entry)",
	mechanism: {
		topic: "adenosine",
		species: "animal",
		intervention:
			"acupuncture for 30 minutes; point and technique not in the abstract",
		sample: "mice, number not read",
		shamControlled:
			"no sham; knockout mice and contralateral needling as controls",
		trackedPainRelief:
			"yes in mice: absent without A1 receptors, prolonged when adenosine breakdown is blocked",
	},
	notes: [
		"The abstract calls adenosine a neuromodulator, not a neurotransmitter. It is made outside cells from ATP and acts locally here.",
	],
	verified: "abstract",
	read: {
		url: "https://pubmed.ncbi.nlm.nih.gov/20512135/?access_num=20512135&link_type=MED&dopt=Abstract",
		where: "abstract",
	},
	gaps: ["number of mice", "concentrations", "withdrawal thresholds"],
});
