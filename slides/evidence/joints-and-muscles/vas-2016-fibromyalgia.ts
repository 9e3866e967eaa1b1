import { study } from "#evidence";

const abstract = {
	url: "http://aim.bmj.com/content/34/4/257",
	where: "abstract",
};
const pedro = {
	url: "https://search.pedro.org.au/search-results/record-detail/47321",
	where: "abstract",
};

export const vas2016Fibromyalgia = study({
	id: "vas-2016-fibromyalgia",
	kind: "rct",
	tier: "core",
	topics: ["fibromyalgia"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for fibromyalgia in primary care: a randomised controlled trial",
		author: [
			{ family: "Vas", given: "Jorge" },
			{ family: "Santos-Rey", given: "Koldo" },
			{ family: "Navarro-Pablo", given: "Reyes" },
			{ family: "Modesto", given: "Manuela" },
			{ family: "Aguilar", given: "Inmaculada" },
			{ family: "Campos", given: "M. Ángeles" },
			{ family: "Aguilar-Velasco", given: "José Francisco" },
			{ family: "Romero", given: "Milagrosa" },
			{ family: "Párraga", given: "Patricia" },
			{ family: "Hervás", given: "Vanesa" },
			{ family: "Santamaría", given: "Olalla" },
			{ family: "Márquez-Zurita", given: "Carmen" },
			{ family: "Rivas-Ruiz", given: "Francisco" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2016, 8]] },
		volume: "34",
		issue: "4",
		page: "257-266",
		DOI: "10.1136/acupmed-2015-010950",
		URL: "http://aim.bmj.com/content/34/4/257",
	},
	population: "Adults over 17 with fibromyalgia",
	setting: "Spain, three primary-care centers",
	randomized: 164,
	arms: [
		{
			id: "acu",
			name: "Individualized acupuncture + usual drugs",
			sessions: "weekly, 20 min",
			weeks: 10,
		},
		{
			id: "sham",
			name: "Sham acupuncture + usual drugs",
			sessions: "weekly",
			weeks: 10,
		},
	],
	outcomes: {
		painChangeWeek10: {
			measure: "Pain intensity, change",
			unit: "% of baseline",
			better: "lower",
			role: "primary",
			timepoint: { label: "10 weeks", weeks: 10 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{
					arm: "acu",
					kind: "percent change",
					value: -41.0,
					ci95: [-47.2, -34.8],
				},
				{
					arm: "sham",
					kind: "percent change",
					value: -27.1,
					ci95: [-33.2, -20.9],
				},
			],
			participants: 164,
			note: "P=0.001.",
			read: abstract,
		},
		painChangeMonth12: {
			measure: "Pain intensity, change",
			unit: "% of baseline",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			arms: [
				{
					arm: "acu",
					kind: "percent change",
					value: -19.9,
					ci95: [-24.6, -15.1],
				},
				{
					arm: "sham",
					kind: "percent change",
					value: -6.2,
				},
			],
			note: "P<0.01.",
			read: pedro,
		},
	},
	facts: {
		completed: { value: 153, unit: "people", label: "completed the trial" },
		treatmentWeeks: {
			value: 10,
			unit: "weeks",
			label: "weeks of weekly treatment",
		},
		pedroScore: { value: 8, unit: "of 10", label: "PEDro score", read: pedro },
	},
	limitations: [
		"PEDro rates participant blinding as not achieved",
		"Half the gain gone by 12 months, though the gap to sham was kept",
	],
	riskOfBias: "PEDro 8/10",
	verified: "abstract",
	read: abstract,
	gaps: [
		"sessions attended",
		"differences with intervals",
		"FIQ values",
		"harms",
		"funding",
		"upper end of the interval of the sham arm at month 12 (its lower end is −11.2)",
	],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: journal page, PEDro",
			result: "not found",
		},
	],
});
