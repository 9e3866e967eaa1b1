import { study } from "#evidence";

const abstract = {
	url: "https://www.springermedizin.de/link?doi=10.1186/1741-7015-8-75",
	where: "abstract",
};

export const bmcmed2010Nonspecific = study({
	id: "bmcmed-2010-nonspecific",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["blinding and sham", "expectation"],
	citation: {
		type: "article-journal",
		title:
			"How large are the nonspecific effects of acupuncture? A meta-analysis of randomized controlled trials",
		author: [
			{ family: "Linde", given: "K." },
			{ family: "Niemann", given: "K." },
			{ family: "Schneider", given: "A." },
			{ family: "Meissner", given: "K." },
		],
		"container-title": "BMC Medicine",
		issued: { "date-parts": [[2010]] },
		volume: "8",
		page: "75",
		DOI: "10.1186/1741-7015-8-75",
		URL: "https://doi.org/10.1186/1741-7015-8-75",
	},
	population: "5,754 patients in 37 trials with sham and no-acupuncture arms",
	setting: "International",
	randomized: 5754,
	arms: [],
	outcomes: {
		shamVsNone: {
			measure: "Main continuous outcome",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "trial endpoints" },
			comparator: "no-treatment",
			contrast: { treatment: "sham", control: "no acupuncture" },
			effect: {
				type: "standardized mean difference",
				value: -0.45,
				ci95: [-0.57, -0.34],
			},
			trials: 32,
			i2: "54%",
			note: "Sham needling against no acupuncture: negative favors the sham.",
			read: abstract,
		},
		shamSizeSlope: {
			measure: "Sham effect and specific effect",
			fullName:
				"Regression of the effect over sham on the size of the sham effect",
			unit: "beta",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial endpoints" },
			comparator: "sham",
			effect: {
				type: "slope",
				value: -0.39,
				ci95: "not available",
				p: "0.029",
			},
			note: "Trials with bigger sham effects found smaller effects of acupuncture over sham.",
			read: abstract,
		},
	},
	facts: {
		trials: {
			value: 37,
			unit: "trials",
			label: "with sham and no-acupuncture arms",
		},
		patients: { value: 5754, unit: "patients", label: "in these trials" },
	},
	limitations: ["Trial quality, comparators and outcomes vary."],
	verified: "abstract",
	read: abstract,
	gaps: ["Interval of the regression coefficient"],
	tries: [
		{
			sought: "Authors and title",
			where: "Stored web pages: Springer page",
			result: "found",
		},
	],
});
