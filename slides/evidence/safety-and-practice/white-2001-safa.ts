import { study } from "#evidence";

const companion = {
	url: "https://aim.bmj.com/content/19/2/84?ijkey=221e96033fdb0bf7777813b964f19a3e6b097c14&keytype2=tf_ipsecsha",
	where:
		"abstract of the companion full report (Acupuncture in Medicine 2001;19:84)",
};

export const white2001Safa = study({
	id: "white-2001-safa",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	name: "SAFA",
	citation: {
		type: "article-journal",
		title:
			"Adverse events following acupuncture: prospective survey of 32 000 consultations with doctors and physiotherapists",
		author: [
			{ family: "White", given: "Adrian" },
			{ family: "Hayhoe", given: "Simon" },
			{ family: "Hart", given: "Anna" },
			{ family: "Ernst", given: "Edzard" },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2001, 9, 1]] },
		volume: "323",
		page: "485-486",
		DOI: "10.1136/bmj.323.7311.485",
		PMID: "11532840",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC48133",
	},
	population: "31,822 consultations with 78 doctors and physical therapists",
	setting: "United Kingdom, members of two professional societies",
	analyzed: 31822,
	arms: [{ id: "acupuncture", name: "Acupuncture consultations", n: 31822 }],
	outcomes: {
		allEvents: {
			measure: "All adverse events",
			unit: "per 10,000 consultations",
			better: "lower",
			role: "primary",
			timepoint: { label: "per consultation" },
			comparator: "none",
			effect: { type: "incidence", value: 684, ci95: "not available" },
			arms: [
				{
					arm: "acupuncture",
					kind: "count",
					value: 2178,
					events: 2178,
					n: 31822,
				},
			],
			read: companion,
		},
		significantMinorEvents: {
			measure: "Significant minor events",
			unit: "per 10,000 consultations",
			better: "lower",
			role: "secondary",
			timepoint: { label: "per consultation" },
			comparator: "none",
			effect: { type: "incidence", value: 14, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 43, events: 43, n: 31822 },
			],
			note: "13 of the 43 (30%) interfered with daily activities",
			read: companion,
		},
		seriousEvents: {
			measure: "Serious adverse events",
			unit: "events in 31,822 consultations",
			better: "lower",
			role: "primary",
			timepoint: { label: "per consultation" },
			comparator: "none",
			effect: { type: "count", value: 0, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 0, events: 0, n: 31822 },
			],
			read: companion,
		},
	},
	facts: {
		consultations: { value: 31822, label: "consultations" },
		practitioners: { value: 78, label: "doctors and physical therapists" },
		interferedWithDailyLife: {
			value: 13,
			label: "of 43 significant events interfered with daily activities",
		},
	},
	harms:
		"Significant events: fainting 6, needle lost or forgotten 5, patient forgotten in the room 2, one cellulitis, one seizure shortly after needling, drowsiness up to one week, headache for 3 days.",
	limitations: [
		"Volunteer, self-reporting practitioners",
		"Rates varied a great deal between practitioners",
	],
	verified: "abstract",
	read: companion,
	gaps: ["Bootstrap CI of the rates", "Rates by event type"],
	disagreements: [
		{
			outcome: "allEvents",
			withRecord: "source: table of a review on pregnancy",
			explanation:
				"The review prints 671 per 10,000 for this study; the 684 of the primary abstract stands.",
		},
	],
});
