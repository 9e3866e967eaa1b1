import { study } from "#evidence";

const abstract = {
	url: "https://qigonginstitute.org/abstract/4826/safety-of-acupuncture-results-of-a-prospective-observational-study-with-229-230-patients-and-introduction-of-a-medical-information-and-consent-form",
	where: "abstract",
};

export const witt2009Safety = study({
	id: "witt-2009-safety",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"Safety of Acupuncture: Results of a Prospective Observational Study with 229,230 Patients and Introduction of a Medical Information and Consent Form",
		author: [
			{ family: "Witt", given: "C.M." },
			{ family: "Pach", given: "D." },
			{ family: "Brinkhaus", given: "B." },
			{ family: "Wruck", given: "K." },
			{ family: "Tag", given: "B." },
			{ family: "Mank", given: "S." },
			{ family: "Willich", given: "S.N." },
		],
		"container-title": "Forschende Komplementmedizin",
		issued: { "date-parts": [[2009, 4]] },
		volume: "16",
		issue: "2",
		page: "91-97",
		DOI: "10.1159/000209315",
		URL: "http://www.karger.com/Article/Abstract/209315",
	},
	population:
		"229,230 insured patients with knee or hip osteoarthritis, low back pain, neck pain, headache, allergic rhinitis, asthma or dysmenorrhoea",
	setting:
		"Germany, physicians in routine care; reported by patients after treatment",
	analyzed: 229230,
	arms: [{ id: "acupuncture", name: "Acupuncture", n: 229230 }],
	outcomes: {
		anyEffect: {
			measure: "At least one adverse effect",
			unit: "% of patients",
			better: "lower",
			role: "primary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "proportion", value: 8.6, ci95: "not available" },
			arms: [
				{
					arm: "acupuncture",
					kind: "percent",
					value: 8.6,
					events: 19726,
					n: 229230,
				},
			],
			participants: 229230,
			read: abstract,
		},
		treatedEffect: {
			measure: "Adverse effect that needed treatment",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "proportion", value: 2.2, ci95: "not available" },
			arms: [
				{
					arm: "acupuncture",
					kind: "percent",
					value: 2.2,
					events: 4963,
					n: 229230,
				},
			],
			participants: 229230,
			read: abstract,
		},
		bleeding: {
			measure: "Bleeding or hematoma",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "proportion", value: 6.1, ci95: "not available" },
			participants: 229230,
			note: "58% of all adverse effects",
			read: abstract,
		},
		pain: {
			measure: "Pain from treatment",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "proportion", value: 1.7, ci95: "not available" },
			participants: 229230,
			read: abstract,
		},
		vegetativeSymptoms: {
			measure: "Vegetative symptoms",
			unit: "% of patients",
			better: "lower",
			role: "secondary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "proportion", value: 0.7, ci95: "not available" },
			participants: 229230,
			read: abstract,
		},
		pneumothorax: {
			measure: "Pneumothorax",
			unit: "patients of 229,230",
			better: "lower",
			role: "secondary",
			timepoint: { label: "whole course" },
			comparator: "none",
			effect: { type: "count", value: 2, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 2, events: 2, n: 229230 },
			],
			participants: 229230,
			note: "One needed hospital care, one observation only",
			read: abstract,
		},
	},
	facts: {
		patients: { value: 229230, label: "patients" },
		sessionsMean: {
			value: 10.2,
			unit: "sessions",
			label: "per patient on average (SD 3.0)",
		},
		bleedingShareOfEffects: {
			value: 58,
			unit: "%",
			label: "of all adverse effects were bleeding or hematoma",
		},
		longestEffectDays: {
			value: 180,
			unit: "days",
			label: "the longest-lasting effect, a nerve lesion of the leg",
		},
	},
	harms:
		"Longest-lasting effect: a leg nerve lesion of 180 days. Two pneumothoraces.",
	limitations: [
		"No comparison group",
		"Practitioners were trained physicians: does not transfer automatically to every kind of provider",
		"Patients listed events once at the end: mild ones may be under-reported, unrelated ones over-attributed",
	],
	notes: [
		"Best single denominator for a consent talk: about 1 in 12 notice something and 1 in 46 need some treatment for it (derived from the counts).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Infection and nerve-injury counts",
		"Number of sessions over the chest, needed for a true pneumothorax denominator",
	],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: Karger page",
			result: "not found",
		},
	],
});
