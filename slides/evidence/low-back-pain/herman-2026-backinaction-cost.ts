import { type OutcomeRecord, study } from "#evidence";

const abstract = {
	url: "http://47.251.13.51:8081/41493335",
	where: "abstract",
};
const abstractCopy = {
	url: "https://2medical.news/2026/01/13/cost-effectiveness-of-acupuncture-needling-for-older-adults-with-chronic-low-back-pain",
	where: "abstract",
};
const month12 = { label: "12 months", weeks: 52 };
const qaly = {
	measure: "QALY",
	fullName: "Quality-adjusted life-years over 1 year (EQ-5D-5L)",
	unit: "QALY",
	better: "higher",
	role: "primary",
	timepoint: month12,
	comparator: "usual-care",
} satisfies Partial<OutcomeRecord>;
const response = {
	measure: "RMDQ response",
	fullName: "Clinically meaningful improvement in disability (RMDQ)",
	unit: "%",
	better: "higher",
	role: "secondary",
	timepoint: { label: "1-year analysis", weeks: 52 },
	comparator: "usual-care",
} satisfies Partial<OutcomeRecord>;
const enhanced = { treatment: "ea", control: "umc" };
const standard = { treatment: "sa", control: "umc" };

export const herman2026BackinactionCost = study({
	id: "herman-2026-backinaction-cost",
	kind: "cost",
	tier: "core",
	topics: ["chronic low back pain", "cost", "coverage and access"],
	name: "BackInAction cost-effectiveness",
	citation: {
		type: "article-journal",
		title:
			"Cost-Effectiveness of Acupuncture Needling for Older Adults With Chronic Low Back Pain",
		author: [{ family: "Herman", given: "Patricia M." }],
		"container-title": "Spine",
		issued: { "date-parts": [[2026, 2, 1]] },
		volume: "51",
		issue: "3",
		page: "E65-E75",
		DOI: "10.1097/BRS.0000000000005549",
		PMID: "41493335",
		URL: "https://doi.org/10.1097/BRS.0000000000005549",
	},
	registration: "NCT04982315",
	population:
		"BackInAction participants of the three large health systems; the site of the Institute for Family Health is left out",
	setting: "USA",
	randomized: 800,
	analyzed: 672,
	arms: [
		{ id: "umc", name: "Usual medical care", n: 225 },
		{
			id: "sa",
			name: "Standard acupuncture",
			n: 222,
			sessions: "up to 15",
			weeks: 12,
		},
		{
			id: "ea",
			name: "Enhanced acupuncture",
			n: 225,
			sessions: "up to 15 + up to 6",
			weeks: 24,
		},
	],
	outcomes: {
		qalyEnhanced: {
			...qaly,
			contrast: enhanced,
			effect: { type: "mean difference", value: 0.037, ci95: [0.013, 0.062] },
			read: abstract,
		},
		qalyStandard: {
			...qaly,
			contrast: standard,
			effect: { type: "mean difference", value: 0.014, ci95: [-0.014, 0.043] },
			read: abstractCopy,
		},
		healthSectorCostEnhanced: {
			measure: "Health-sector cost",
			fullName: "Back-pain-related cost to the health sector",
			unit: "USD per participant per year",
			better: "lower",
			role: "primary",
			timepoint: month12,
			comparator: "usual-care",
			contrast: enhanced,
			effect: { type: "mean difference", value: -491, ci95: [-2861, 1144] },
			read: abstract,
		},
		healthSectorCostStandard: {
			measure: "Health-sector cost",
			fullName: "Back-pain-related cost to the health sector",
			unit: "USD per participant per year",
			better: "lower",
			role: "primary",
			timepoint: month12,
			comparator: "usual-care",
			contrast: standard,
			effect: {
				type: "mean difference",
				value: 741,
				ci95: "not available",
				approximate: true,
				derived: "52,897 per QALY times 0.014 QALY, both rounded in the source",
			},
			note: "The abstract says that the standard course cost more, without the difference.",
			read: abstract,
		},
		medicareCostEnhanced: {
			measure: "Medicare cost",
			fullName: "Cost reimbursed by Medicare",
			unit: "USD per participant per year",
			better: "lower",
			role: "secondary",
			timepoint: month12,
			comparator: "usual-care",
			contrast: enhanced,
			effect: { type: "mean difference", value: -421, ci95: [-2707, 1249] },
			read: abstract,
		},
		icerStandard: {
			measure: "Cost per QALY",
			fullName:
				"Incremental cost-effectiveness ratio, health care sector perspective",
			unit: "USD per QALY",
			better: "lower",
			role: "primary",
			timepoint: month12,
			comparator: "usual-care",
			contrast: standard,
			effect: { type: "cost per QALY", value: 52897, ci95: "not available" },
			note: "The gain in QALYs underneath is not significant.",
			read: abstract,
		},
		responseYear1Enhanced: {
			...response,
			contrast: enhanced,
			effect: {
				type: "risk difference",
				value: 18.5,
				ci95: [9.0, 27.9],
				unit: "percentage points",
			},
			read: abstract,
		},
		responseYear1Standard: {
			...response,
			contrast: standard,
			effect: {
				type: "risk difference",
				value: 6.9,
				ci95: [-2.7, 16.4],
				unit: "percentage points",
			},
			read: abstractCopy,
		},
	},
	facts: {
		healthSystems: {
			value: 3,
			label: "of the trial’s four health systems analyzed",
		},
		sessionsMax: {
			value: 15,
			unit: "sessions",
			label: "most sessions of the standard course",
		},
		maintenanceMax: {
			value: 6,
			unit: "sessions",
			label: "most maintenance sessions of the enhanced course",
		},
	},
	limitations: [
		"Every cost difference has an interval that includes zero: cost-saving is the point estimate only.",
		"Three of four systems, 672 of 800 participants.",
		"In this subset the standard course alone was not significantly better on QALYs or responders.",
	],
	funding: "NIH (same trial)",
	verified: "abstract",
	read: abstract,
	gaps: [
		"Co-authors of Herman",
		"Visit counts",
		"Probabilities at willingness-to-pay thresholds",
		"Cost difference of the standard course as printed (derived here from ratio and gain)",
	],
	disagreements: [
		{
			outcome: "responseYear1Standard",
			withRecord: "debar-2025-backinaction",
			explanation:
				"6.9 points (-2.7 to 16.4) in three of four systems at 1 year, where the trial abstract says that the benefit persisted at 12 months. Sample and measure differ; the trial publication stands.",
		},
	],
	tries: [
		{
			sought: "Bibliographic data; intervals of costs, QALYs and responders",
			where: "Stored web pages: PubMed mirror and reposted abstract",
			result: "found",
		},
		{
			sought: "Co-authors",
			where: "Stored web pages: PubMed mirror",
			result: "not found",
			note: "Only the first author is printed.",
		},
	],
});
