import { study } from "#evidence";

export const kimsy2016Bloodflow = study({
	id: "kimsy-2016-bloodflow",
	kind: "systematic-review",
	tier: "core",
	topics: ["circulation", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Changes of Local Blood Flow in Response to Acupuncture Stimulation: A Systematic Review",
		author: [
			{ family: "Kim", given: "Song-Yi" },
			{ family: "Min", given: "Seorim" },
			{ family: "Lee", given: "Hyangsook" },
			{ family: "Cheon", given: "Soyeon" },
			{ family: "Zhang", given: "Xiuyu" },
			{ family: "Park", given: "Ji-Yeun" },
			{ family: "Song", given: "Taek-Jin" },
			{ family: "Park", given: "Hi-Joon" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2016, 6, 14]] },
		page: "9874207",
		DOI: "10.1155/2016/9874207",
		PMID: "27403201",
		URL: "https://doi.org/10.1155/2016/9874207",
	},
	population:
		"Healthy people (7 studies), fibromyalgia, trapezius myalgia; to January 2015",
	arms: [],
	outcomes: {
		studiesWithRise: {
			measure: "Studies with a rise in local blood flow",
			fullName: "Number of 7 studies in healthy people",
			range: [0, 7],
			unit: "of 7 studies",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "during or after needling" },
			comparator: "other",
			comparatorDetail: "control conditions of all kinds",
			effect: { type: "count", value: 4, ci95: "not available" },
			trials: 7,
			note: "One further study found a fall",
			read: {
				url: "http://www.hindawi.com/journals/ecam/aip/9874207/",
				where: "abstract",
			},
		},
		skinFlowVsSham: {
			measure: "Skin flow against a non-penetrating needle",
			fullName: "Two trials at the same point",
			unit: "direction",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "sham",
			finding:
				"Huang 2012: no difference at any time. Tsuchiya 2007: increase.",
			trials: 2,
			read: {
				url: "http://www.hindawi.com/journals/ecam/2016/9874207/tab2",
				where: "Table 2",
			},
		},
		muscleFlowVsNone: {
			measure: "Muscle flow in fibromyalgia",
			fullName: "Sandberg 2005: needle against rest",
			unit: "area under curve",
			better: "higher",
			role: "mechanistic",
			timepoint: { label: "immediately after insertion" },
			comparator: "no-treatment",
			finding: "Increase, p < 0.001",
			note: "In trapezius myalgia p = 0.009 at once, not significant later. No trial in Table 3 compared muscle flow with a non-penetrating sham.",
			read: {
				url: "http://www.hindawi.com/journals/ecam/2016/9874207/tab3",
				where: "Table 3",
			},
		},
	},
	facts: {
		trials: { value: 8, label: "randomized trials" },
		healthyStudies: { value: 7, label: "studies in healthy people" },
	},
	limitations: [
		"8 small trials",
		"Muscle flow never tested against a non-penetrating needle",
	],
	conclusion: "The evidence is insufficient for reliable conclusions",
	mechanism: {
		topic: "circulation",
		species: "human",
		intervention: "manual",
		sample: "8 randomized trials",
		shamControlled:
			"mixed: two trials used a non-penetrating needle at the same point, both for skin flow",
		trackedPainRelief: "no",
	},
	notes: ["The abstract and Tables 2 and 3 were read"],
	verified: "full-text",
	read: {
		url: "http://www.hindawi.com/journals/ecam/aip/9874207/",
		where: "abstract",
	},
	gaps: ["sample sizes by trial", "risk-of-bias table"],
	disagreements: [
		{
			outcome: "studiesWithRise",
			withRecord: "source: a lay page",
			explanation:
				"It says that 7 of 8 studies found an increase; the abstract says 4 of 7, and stands.",
		},
	],
});
