import { study } from "#evidence";

const abstract = {
	url: "https://www.biocloudy.com/literatureDetail/NTU1MDg0Mg==",
	where: "abstract",
};

export const sciaticaSr202511rct = study({
	id: "sciatica-sr-2025-11rct",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["sciatica"],
	citation: {
		type: "article-journal",
		title:
			"Effectiveness of acupuncture in the treatment of chronic sciatica from herniated disks: a systematic review and meta-analysis",
		author: [{ family: "Qu" }],
		"container-title": "Frontiers in Medicine",
		issued: { "date-parts": [[2026]] },
	},
	population:
		"11 trials, 868 people with chronic sciatica from disk herniation, mostly in China, published May 2015 to May 2025",
	setting: "Comparators: sham, standard care or another style of acupuncture",
	randomized: 868,
	arms: [],
	outcomes: {
		legPain: {
			measure: "VAS leg pain",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "as pooled by the review" },
			comparator: "mixed",
			comparatorDetail:
				"sham, standard care and conventional acupuncture pooled",
			contrast: { treatment: "acupuncture", control: "all comparators" },
			effect: {
				type: "standardized mean difference",
				value: -1.08,
				ci95: [-1.41, -0.75],
			},
			trials: 11,
			participants: 868,
			read: abstract,
		},
		legPainVsSham: {
			measure: "VAS leg pain",
			unit: "SD",
			better: "lower",
			role: "subgroup",
			timepoint: { label: "as pooled by the review" },
			comparator: "sham",
			contrast: { treatment: "acupuncture", control: "sham" },
			effect: {
				type: "standardized mean difference",
				value: -1.05,
				ci95: "not available",
			},
			read: abstract,
		},
		legPainVsStandardCare: {
			measure: "VAS leg pain",
			unit: "SD",
			better: "lower",
			role: "subgroup",
			timepoint: { label: "as pooled by the review" },
			comparator: "usual-care",
			contrast: { treatment: "acupuncture", control: "standard care" },
			effect: {
				type: "standardized mean difference",
				value: -1.02,
				ci95: "not available",
			},
			read: abstract,
		},
		legPainVsOtherAcupuncture: {
			measure: "VAS leg pain",
			unit: "SD",
			better: "lower",
			role: "subgroup",
			timepoint: { label: "as pooled by the review" },
			comparator: "active",
			comparatorDetail: "conventional acupuncture",
			amongTreatment: true,
			contrast: {
				treatment: "acupuncture",
				control: "conventional acupuncture",
			},
			effect: {
				type: "standardized mean difference",
				value: -1.12,
				ci95: "not available",
			},
			read: abstract,
		},
		odi: {
			measure: "ODI",
			fullName: "Oswestry Disability Index",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "as pooled by the review" },
			comparator: "mixed",
			comparatorDetail:
				"sham, standard care and conventional acupuncture pooled",
			contrast: { treatment: "acupuncture", control: "all comparators" },
			effect: {
				type: "standardized mean difference",
				value: -0.57,
				ci95: [-0.84, -0.31],
			},
			trials: 7,
			participants: 621,
			read: abstract,
		},
	},
	facts: {
		trials: { value: 11, unit: "trials", label: "trials included" },
		participants: { value: 868, unit: "people", label: "participants" },
	},
	limitations: [
		"Same size of effect against sham, usual care and another style of acupuncture, which is hard to reconcile with a real treatment difference",
		"The authors ask for caution because of methodological limits",
	],
	notes: [
		"First author, journal and year come from a library page on the review (https://acupuntura.com/en/library/article/fmed-13-1689124/).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"co-authors, volume, pages and DOI",
		"heterogeneity",
		"time points",
		"intervals of the subgroups",
	],
});
