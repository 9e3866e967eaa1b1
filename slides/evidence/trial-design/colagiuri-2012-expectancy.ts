import { study } from "#evidence";

const abstract = {
	url: "https://www.hindawi.com/journals/ecam/2012/857804/",
	where: "abstract",
};

export const colagiuri2012Expectancy = study({
	id: "colagiuri-2012-expectancy",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["expectation"],
	citation: {
		type: "article-journal",
		title:
			"A Systematic Review of the Effect of Expectancy on Treatment Responses to Acupuncture",
		author: [
			{ family: "Colagiuri", given: "Ben" },
			{ family: "Smith", given: "Caroline A." },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2012]] },
		volume: "2012",
		page: "857804",
		DOI: "10.1155/2012/857804",
		URL: "https://www.hindawi.com/journals/ecam/2012/857804/",
	},
	population: "9 independent studies that measured or manipulated expectancy",
	setting: "International",
	arms: [],
	outcomes: {
		studiesWithEffect: {
			measure: "Studies finding a significant expectancy effect",
			range: [0, 9],
			unit: "studies of 9",
			better: "neither",
			role: "primary",
			timepoint: { label: "various" },
			comparator: "none",
			effect: { type: "count", value: 5, ci95: "not available" },
			note: "The studies were too unlike to pool.",
			read: abstract,
		},
		studiesWithInteraction: {
			measure:
				"Of those, studies suggesting an interaction with real or placebo needling",
			range: [0, 5],
			unit: "studies of 5",
			better: "neither",
			role: "secondary",
			timepoint: { label: "various" },
			comparator: "none",
			effect: { type: "count", value: 3, ci95: "not available" },
			read: abstract,
		},
	},
	facts: {
		studies: { value: 9, unit: "studies", label: "included" },
	},
	limitations: ["Unlike methods; no pooling"],
	conclusion:
		"Expectation matters but is not settled as the whole explanation.",
	notes: [
		"Bauml 2014 (bauml-2014-expectancy), in aromatase-inhibitor joint pain: baseline expectancy was higher in sham responders than nonresponders (15.5 v 12.1, p=0.005) but not in electroacupuncture responders (14.8 v 15.3, p=0.64) (https://pmc.ncbi.nlm.nih.gov/articles/PMC4411535).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["effect sizes"],
});
