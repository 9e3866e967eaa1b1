import { study } from "#evidence";

const criteria = {
	url: "https://systematicreviewsjournal.biomedcentral.com/articles/10.1186/s13643-020-01412-8/tables/1",
	where: "Table 1, criteria for clinical relevance",
	verified: "full-text",
} as const;

export const karlsson2020EffectSizes = study({
	id: "karlsson-2020-effect-sizes",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["scales", "acute low back pain"],
	otherTreatment: "exercise",
	citation: {
		type: "article-journal",
		title:
			"Effects of exercise therapy in patients with acute low back pain: a systematic review of systematic reviews",
		author: [
			{ family: "Karlsson", given: "Marc" },
			{ family: "Bergenheim", given: "Anna" },
			{ family: "Larsson", given: "Maria E. H." },
			{ family: "Nordeman", given: "Lena" },
			{ family: "van Tulder", given: "Maurits" },
			{ family: "Bernhardsson", given: "Susanne" },
		],
		"container-title": "Systematic Reviews",
		issued: { "date-parts": [[2020, 8, 14]] },
		volume: "9",
		page: "182",
		DOI: "10.1186/s13643-020-01412-8",
		PMID: "32795336",
		URL: "https://doi.org/10.1186/s13643-020-01412-8",
	},
	population:
		"24 systematic reviews of exercise in acute non-specific low back pain; used here for its categories of effect size",
	setting: "International",
	arms: [],
	outcomes: {},
	facts: {
		smallBelowPercent: {
			value: 10,
			unit: "% of the scale",
			label:
				"mean difference between groups below which the effect is called small",
		},
		largeAbovePercent: {
			value: 20,
			unit: "% of the scale",
			label:
				"mean difference between groups above which the effect is called large",
		},
		smallBelowSd: {
			value: 0.4,
			unit: "SD",
			label:
				"standardized difference between groups below which the effect is called small",
		},
		largeAboveSd: {
			value: 0.7,
			unit: "SD",
			label:
				"standardized difference between groups above which the effect is called large",
		},
		vasWithinPerson: {
			value: 15,
			unit: "points out of 100",
			label: "minimal important difference on VAS pain",
		},
		rmdqWithinPerson: {
			value: 5,
			unit: "points out of 24",
			label: "minimal important difference on the RMDQ",
		},
		odiWithinPerson: {
			value: 10,
			unit: "points out of 100",
			label: "minimal important difference on the ODI",
		},
	},
	limitations: [
		"Categories of one group of authors, taken from earlier back-pain guidance; other bodies draw the lines elsewhere",
	],
	thresholds: [
		{
			measure: "Pooled difference between groups, small",
			threshold: "under 10% of the scale (SMD under 0.4)",
			url: criteria.url,
		},
		{
			measure: "Pooled difference between groups, medium",
			threshold: "10 to 20% of the scale (SMD 0.41 to 0.7)",
			url: criteria.url,
		},
		{
			measure: "Pooled difference between groups, large",
			threshold: "over 20% of the scale (SMD over 0.7)",
			url: criteria.url,
		},
	],
	verified: "full-text",
	read: criteria,
	gaps: [],
});
