import { study } from "#evidence";

export const bauml2014Expectancy = study({
	id: "bauml-2014-expectancy",
	kind: "rct",
	tier: "core",
	topics: [
		"expectation",
		"aromatase-inhibitor joint pain",
		"blinding and sham",
	],
	citation: {
		type: "article-journal",
		title:
			"Expectancy in Real and Sham Electroacupuncture: Does Believing Make It So?",
		author: [
			{ family: "Bauml", given: "Joshua" },
			{ family: "Xie", given: "Sharon X" },
			{ family: "Farrar", given: "John T" },
			{ family: "Bowman", given: "Marjorie A" },
			{ family: "Li", given: "Susan Q" },
			{ family: "Bruner", given: "Deborah" },
			{ family: "DeMichele", given: "Angela" },
			{ family: "Mao", given: "Jun J" },
		],
		"container-title": "Journal of the National Cancer Institute Monographs",
		issued: { "date-parts": [[2014, 11, 4]] },
		volume: "2014",
		issue: "50",
		page: "302-307",
		DOI: "10.1093/jncimonographs/lgu029",
		PMID: "25749596",
		URL: "https://doi.org/10.1093/jncimonographs/lgu029",
	},
	population:
		"Women with joint pain from aromatase inhibitors; secondary analysis of a three-arm trial",
	randomized: 67,
	arms: [
		{ id: "ea", name: "Electroacupuncture", sessions: "10", weeks: 8 },
		{ id: "sham", name: "Sham electroacupuncture", sessions: "10", weeks: 8 },
		{ id: "waitlist", name: "Waitlist" },
	],
	outcomes: {
		expectancyShamResponders: {
			measure: "Baseline expectancy, sham arm",
			fullName:
				"Acupuncture Expectancy Scale, responders against non-responders",
			unit: "points",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "baseline" },
			comparator: "other",
			comparatorDetail: "non-responders in the sham arm",
			effect: {
				type: "mean difference",
				value: 3.4,
				ci95: "not available",
				p: "0.005",
				derived: "15.5 minus 12.1",
			},
			note: "Belief at the start predicted who got better on sham",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4411535",
				where: "abstract",
			},
		},
		expectancyEaResponders: {
			measure: "Baseline expectancy, electroacupuncture arm",
			fullName:
				"Acupuncture Expectancy Scale, responders against non-responders",
			unit: "points",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "baseline" },
			comparator: "other",
			comparatorDetail: "non-responders in the electroacupuncture arm",
			effect: {
				type: "mean difference",
				value: -0.5,
				ci95: "not available",
				p: "0.64",
				derived: "14.8 minus 15.3",
			},
			note: "Belief at the start did not predict response to electroacupuncture; it rose later in those who improved",
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4411535",
				where: "abstract",
			},
		},
		expectancyEaEndOfTrial: {
			measure: "Expectancy at the end, electroacupuncture arm",
			fullName:
				"Acupuncture Expectancy Scale, responders against non-responders",
			unit: "points",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "end of the trial" },
			comparator: "other",
			comparatorDetail: "non-responders in the electroacupuncture arm",
			effect: {
				type: "mean difference",
				value: 4.5,
				ci95: "not available",
				p: "0.004",
				derived: "16.2 minus 11.7",
			},
			read: {
				url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4411535",
				where: "abstract",
			},
		},
	},
	facts: {
		shamResponders: {
			value: 15.5,
			unit: "points",
			label: "baseline expectancy of sham responders",
		},
		shamNonResponders: {
			value: 12.1,
			unit: "points",
			label: "baseline expectancy of sham non-responders",
		},
		eaResponders: {
			value: 14.8,
			unit: "points",
			label: "baseline expectancy of electroacupuncture responders",
		},
		eaNonResponders: {
			value: 15.3,
			unit: "points",
			label: "baseline expectancy of electroacupuncture non-responders",
		},
		eaRespondersEnd: {
			value: 16.2,
			unit: "points",
			label: "expectancy of electroacupuncture responders at the end",
		},
		eaNonRespondersEnd: {
			value: 11.7,
			unit: "points",
			label: "expectancy of electroacupuncture non-responders at the end",
		},
		sessions: { value: 10, label: "sessions over 8 weeks" },
	},
	limitations: [
		"Small arms; secondary analysis",
		"Fluctuating subgroup p values: absence of an association in a small arm is weak evidence",
	],
	mechanism: {
		topic: "placebo and context",
		species: "human",
		intervention: "electroacupuncture at 2 Hz",
		sample: "67 women in the parent trial (three arms)",
		shamControlled: "yes, non-penetrating needles at non-points, no current",
		trackedPainRelief: "yes: response judged by the patients",
	},
	notes: [
		"Parent trial (Mao et al., Eur J Cancer 2014;50:267-276, https://metajournal.com/articles/824002): pain severity -2.2 with electroacupuncture against -0.2 on the waiting list at week 8, p = 0.0004. Sham was a secondary comparison.",
		"In 74 patients with knee osteoarthritis, raising expectation increased relief from the same acupuncture, and connectivity of accumbens with rostral cingulate and medial prefrontal cortex went with relief (NeuroImage Clin 2018;18:325-334, https://pmc.ncbi.nlm.nih.gov/articles/PMC5984593)",
	],
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4411535",
		where: "abstract",
	},
	gaps: [
		"arm sizes",
		"scale range",
		"the parent trial's pain contrast of electroacupuncture with sham",
	],
});
