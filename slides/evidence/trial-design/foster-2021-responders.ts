import { study } from "#evidence";

const abstract = {
	url: "https://sage.cnpereading.com/doi/10.1177/0964528420920303",
	where: "abstract",
} as const;

export const foster2021Responders = study({
	id: "foster-2021-responders",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: ["who benefits", "chronic pain"],
	citation: {
		type: "article-journal",
		title:
			"Identifying patients with chronic pain who respond to acupuncture: results from an individual patient data meta-analysis",
		author: [
			{ family: "Foster", given: "Nadine E" },
			{ family: "Vertosick", given: "Emily A" },
			{ family: "Lewith", given: "George" },
			{ family: "Linde", given: "Klaus" },
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Sherman", given: "Karen J" },
			{ family: "Witt", given: "Claudia M" },
			{ family: "Vickers", given: "Andrew J" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2021, 4]] },
		volume: "39",
		issue: "2",
		page: "83-90",
		DOI: "10.1177/0964528420920303",
	},
	population:
		"Adults with chronic headache, migraine, osteoarthritis, or back, neck or shoulder pain in 39 trials",
	randomized: 20827,
	analyzed: 20827,
	arms: [],
	outcomes: {
		skewVsSham: {
			measure: "Skewness of change in pain, difference between arms",
			unit: "skewness",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "sham",
			finding:
				"Controls were slightly more skewed to the right than acupuncture (0.141, P = 0.029), the opposite of what exceptional responders would bring; without three outlying trials P = 0.2",
			trials: 25,
			participants: 7097,
			read: abstract,
		},
		skewVsNone: {
			measure: "Skewness of change in pain, difference between arms",
			unit: "skewness",
			better: "neither",
			role: "secondary",
			timepoint: { label: "trial primary endpoint" },
			comparator: "no-treatment",
			finding:
				"Controls were slightly more skewed to the right than acupuncture (0.124, P = 0.047)",
			trials: 25,
			participants: 16041,
			read: abstract,
		},
	},
	facts: {
		trials: {
			value: 39,
			unit: "trials",
			label: "with individual patient data",
		},
		patients: { value: 20827, unit: "patients", label: "analyzed" },
	},
	limitations: [
		"Skewness shows exceptional responders only if they are extreme enough to bend the whole distribution",
	],
	conclusion:
		"No evidence that some people respond exceptionally well; who responds well remains to be found out",
	verified: "abstract",
	read: abstract,
	gaps: ["Intervals of the differences in skewness"],
});
