import { study } from "#evidence";

const abstract = {
	url: "https://atlas.chiro.org/2023/05/global-regional-and-national-burden-of-low-back-pain-1990-2020-its-attributable-risk-factorsand-projections-to-2050-a-systematic-analysis-of-the-global-burden-of-disease-study-2021/",
	where: "abstract",
};

export const gbd2021Lbp = study({
	id: "gbd-2021-lbp",
	kind: "systematic-review",
	tier: "core",
	topics: ["burden"],
	label: "GBD 2021 Low Back Pain",
	citation: {
		type: "article-journal",
		title:
			"Global, regional, and national burden of low back pain, 1990–2020, its attributable risk factors, and projections to 2050: a systematic analysis of the Global Burden of Disease Study 2021",
		author: [
			{ family: "Ferreira", given: "Manuela L." },
			{ family: "de Luca", given: "Katie" },
			{ family: "Haile", given: "Lydia M." },
			{ family: "Steinmetz", given: "Jaimie D." },
			{ family: "Culbreth", given: "Garland T." },
			{ family: "Cross", given: "Marita" },
			{ literal: "GBD 2021 Low Back Pain Collaborators" },
		],
		"container-title": "The Lancet Rheumatology",
		issued: { "date-parts": [[2023, 5, 23]] },
		volume: "5",
		issue: "6",
		page: "e316-e329",
		DOI: "10.1016/S2665-9913(23)00098-X",
		URL: "https://doi.org/10.1016/S2665-9913(23)00098-X",
	},
	population: "People with low back pain worldwide, 204 countries",
	setting: "Global",
	arms: [],
	outcomes: {
		people2020: {
			measure: "People with low back pain",
			unit: "million people",
			better: "lower",
			role: "primary",
			timepoint: { label: "2020" },
			comparator: "none",
			effect: {
				type: "count",
				value: 619,
				ci95: "not reported",
				interval: { kind: "95% uncertainty interval", limits: [554, 694] },
			},
			read: abstract,
		},
		people2050: {
			measure: "People with low back pain, projected",
			unit: "million people",
			better: "lower",
			role: "primary",
			timepoint: { label: "2050" },
			comparator: "none",
			effect: {
				type: "count",
				value: 843,
				ci95: "not reported",
				interval: { kind: "95% uncertainty interval", limits: [759, 933] },
			},
			read: abstract,
		},
		yldRate: {
			measure: "YLD rate",
			fullName: "Age-standardized rate of years lived with disability",
			unit: "per 100,000",
			better: "lower",
			role: "primary",
			timepoint: { label: "2020" },
			comparator: "none",
			effect: {
				type: "rate",
				value: 832,
				ci95: "not reported",
				interval: { kind: "95% uncertainty interval", limits: [578, 1070] },
			},
			read: abstract,
		},
	},
	facts: { countries: { value: 204, label: "countries and territories" } },
	limitations: [
		"Any pain that lasts a day or more counts, not only chronic pain.",
		"Leading cause of years lived with disability, not of death or of total burden.",
	],
	conclusion:
		"Low back pain is the leading cause of years lived with disability worldwide.",
	verified: "abstract",
	read: abstract,
	gaps: ["PMID"],
	tries: [
		{
			sought: "Authors, volume and pages",
			where: "Stored web pages: chiro.org, Manipal research portal",
			result: "found",
		},
		{
			sought: "DOI and PMID",
			where:
				"Stored web pages: repositories of Deakin and Manipal, chiro.org, news",
			result: "not found",
		},
	],
});
