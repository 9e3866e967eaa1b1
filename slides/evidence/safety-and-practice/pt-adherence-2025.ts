import { study } from "#evidence";

const abstract = {
	url: "https://sage-cnpereading-com-443.web.bisu.edu.cn/doi/10.1177/10538127251332211",
	where: "abstract",
};
const medicare = {
	url: "http://nationalpainreport.com/study-adherence-to-physical-therapy-program-for-low-back-pain-can-reduce-overall-medicare-spend-8835395.html",
	where: "news report of the Moran Company analysis",
	verified: "secondary",
} as const;

export const ptAdherence2025 = study({
	id: "pt-adherence-2025",
	kind: "cohort",
	tier: "core",
	topics: ["cost", "comparator treatments"],
	label: "Physical therapy adherence study 2025",
	citation: {
		type: "article-journal",
		title:
			"[Predictors of treatment adherence in physical therapy for low back pain]",
		author: [],
		issued: { "date-parts": [[2025]] },
		DOI: "10.1177/10538127251332211",
		URL: "https://doi.org/10.1177/10538127251332211",
	},
	population:
		"209 physical therapy patients with central low back pain, retrospective",
	setting: "USA (first study of a Texas Woman's University dissertation, 2023)",
	analyzed: 209,
	arms: [],
	outcomes: {
		stoppingOver40Dollars: {
			measure: "Not completing the plan, paying more than $40 a visit",
			unit: "odds ratio",
			better: "lower",
			role: "primary",
			timepoint: { label: "plan of care" },
			comparator: "other",
			comparatorDetail: "nothing to pay",
			contrast: { treatment: "over $40 a visit", control: "nothing to pay" },
			effect: {
				type: "odds ratio",
				value: 3.45,
				ci95: [1.31, 9.09],
				p: "0.011",
			},
			participants: 209,
			read: abstract,
		},
		stoppingOpioid: {
			measure: "Not completing the plan, opioid prescription",
			unit: "odds ratio",
			better: "lower",
			role: "secondary",
			timepoint: { label: "plan of care" },
			comparator: "other",
			comparatorDetail: "no opioid prescription",
			contrast: { treatment: "opioid prescription", control: "none" },
			effect: {
				type: "odds ratio",
				value: 2.56,
				ci95: [1.25, 5.24],
				p: "0.010",
			},
			participants: 209,
			read: abstract,
		},
		stoppingShortSymptoms: {
			measure: "Not completing the plan, symptoms for less than 1 month",
			unit: "odds ratio",
			better: "lower",
			role: "secondary",
			timepoint: { label: "plan of care" },
			comparator: "other",
			comparatorDetail: "symptoms for 4 months to 1 year",
			contrast: { treatment: "under 1 month", control: "4 months to 1 year" },
			effect: {
				type: "odds ratio",
				value: 3.21,
				ci95: [1.12, 9.24],
				p: "0.030",
			},
			participants: 209,
			read: abstract,
		},
	},
	facts: {
		medicareSingleVisit: {
			value: 22,
			unit: "%",
			label:
				"of 38,260 Medicare patients had a single physical therapy visit (industry analysis)",
			approximate: true,
			read: medicare,
		},
		medicareVisits: {
			value: 9.1,
			unit: "visits",
			label: "on average over eight weeks by the others (industry analysis)",
			read: medicare,
		},
		medicareCost: {
			value: 625,
			unit: "US dollars",
			label:
				"for therapy on average among 94% of those with several visits (industry analysis)",
			read: medicare,
		},
	},
	limitations: [
		"Retrospective, small, odds ratios worded as 'times less likely'",
	],
	notes: [
		"Acupuncture shares the problem: 38% of users reached six visits (Schwehr 2018), so no contrast with physical therapy is shown.",
		"Supporting: in the Medical Expenditure Panel Survey (Phys Ther 2016;96:212, 314 adults) out-of-pocket spending predicted fewer visits per episode. http://jcore-reference.highwire.org/content/96/2/212",
		"Contrary: Louw and colleagues (117 visits for low back pain) found no link of copay with number of visits (rho -0.06) or duration (rho -0.15). https://scivisionpub.com/abstract-display.php?id=2972",
		"The Medicare analysis was made by the Moran Company for the Alliance for Physical Therapy Quality and Innovation (industry).",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Exact title, authors, journal",
		"No head-to-head comparison of attendance or cost with acupuncture read",
	],
});
