import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6513493",
	where: "abstract, main results",
} as const;

export const paley2015Cochrane = study({
	id: "paley-2015-cochrane",
	kind: "systematic-review",
	tier: "core",
	topics: ["cancer pain"],
	citation: {
		type: "article-journal",
		title: "Acupuncture for cancer pain in adults",
		author: [
			{ family: "Paley", given: "C.A." },
			{ family: "Johnson", given: "M.I." },
			{ family: "Tashani", given: "O.A." },
			{ family: "Bagnall", given: "A.M." },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2015]] },
		issue: "10",
		page: "CD007753",
		DOI: "10.1002/14651858.CD007753.pub3",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6513493",
	},
	population:
		"Adults with pain directly related to cancer; search to July 2015",
	randomized: 285,
	analyzed: 285,
	arms: [],
	outcomes: {
		pain: {
			measure: "Pain",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "various" },
			comparator: "mixed",
			comparatorDetail: "sham, medication or placebo",
			contrast: {
				treatment: "acupuncture",
				control: "sham, medication or placebo",
			},
			finding:
				"Not pooled, for heterogeneity. Better than control in pancreatic cancer pain, in neuropathic pain (ear needles vs placebo) and than medication in one late-stage trial; no different from sham in ovarian cancer, nor from analgesics in the first 10 days in stomach cancer",
			trials: 5,
			participants: 285,
			read: abstract,
		},
	},
	facts: {
		trials: { value: 5, label: "trials" },
		participants: { value: 285, label: "participants" },
	},
	limitations: [
		"Only five small trials",
		"Search to July 2015: precedes PEACE, SWOG S1200 and IMPACT",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"The authors' conclusion and adverse events were not reached: quote only that pooling was impossible",
	],
});
