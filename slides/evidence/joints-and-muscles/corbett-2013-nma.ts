import { study } from "#evidence";

const abstract = {
	url: "https://pubmed.ncbi.nlm.nih.gov/23973143/",
	where: "abstract",
};

export const corbett2013Nma = study({
	id: "corbett-2013-nma",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["osteoarthritis", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture and other physical treatments for the relief of pain due to osteoarthritis of the knee: network meta-analysis",
		author: [
			{ family: "Corbett", given: "M.S." },
			{ family: "Rice", given: "S.J." },
			{ family: "Madurasinghe", given: "V." },
			{ family: "Slack", given: "R." },
			{ family: "Fayter", given: "D.A." },
			{ family: "Harden", given: "M." },
			{ family: "Sutton", given: "A.J." },
			{ family: "MacPherson", given: "H." },
			{ family: "Woolacott", given: "N.F." },
		],
		"container-title": "Osteoarthritis and Cartilage",
		issued: { "date-parts": [[2013, 9]] },
		volume: "21",
		issue: "9",
		page: "1290-1298",
		DOI: "10.1016/j.joca.2013.05.007",
		PMID: "23973143",
		URL: "https://pubmed.ncbi.nlm.nih.gov/23973143/",
	},
	population:
		"114 trials of 22 physical treatments for knee osteoarthritis, searched to January 2013",
	setting: "International network meta-analysis",
	randomized: 9709,
	arms: [],
	outcomes: {
		painVsStrengthening: {
			measure: "Pain",
			unit: "SD",
			better: "lower",
			role: "secondary",
			timepoint: { label: "end of treatment" },
			comparator: "active",
			comparatorDetail: "muscle-strengthening exercise",
			contrast: {
				treatment: "acupuncture",
				control: "muscle-strengthening exercise",
			},
			effect: {
				type: "standardized mean difference",
				value: 0.49,
				ci95: "not reported",
				interval: { kind: "95% credible interval", limits: [0.0, 0.98] },
			},
			favorsTreatment: "positive",
			note: "Indirect comparison, restricted to trials of satisfactory or good quality (11 of acupuncture, 9 of strengthening).",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 114, unit: "trials", label: "trials included" },
		treatments: {
			value: 22,
			unit: "treatments",
			label: "physical treatments compared",
		},
		participants: { value: 9709, unit: "people", label: "participants" },
		acupunctureTrials: {
			value: 11,
			unit: "trials",
			label: "acupuncture trials in the better-quality analysis",
		},
		strengtheningTrials: {
			value: 9,
			unit: "trials",
			label: "strengthening trials in the better-quality analysis",
		},
	},
	limitations: [
		"Many trials poor, with high risk of bias",
		"Mostly short-term",
		"Indirect comparison; sham acupuncture itself also beat standard care",
		"Does not test acupuncture and exercise together",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["acupuncture versus standard care and versus sham", "funding"],
});
