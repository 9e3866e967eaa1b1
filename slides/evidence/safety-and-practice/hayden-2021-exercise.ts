import { study } from "#evidence";

const findings = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8477273/table/CD009790-tbl-0001",
	where: "Summary of findings 1",
};
const thresholds = {
	url: "https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009790.pub2/full/zh_HANS",
	where: "abstract",
};

export const hayden2021Exercise = study({
	id: "hayden-2021-exercise",
	kind: "systematic-review",
	tier: "core",
	topics: ["comparator treatments", "chronic low back pain"],
	otherTreatment: "exercise",
	citation: {
		type: "article-journal",
		title: "Exercise therapy for chronic low back pain",
		author: [
			{ family: "Hayden", given: "Jill A" },
			{ family: "Ellis", given: "Jenna" },
			{ family: "Ogilvie", given: "Rachel" },
			{ family: "Malmivaara", given: "Antti" },
			{ family: "van Tulder", given: "Maurits W" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2021]] },
		issue: "10",
		page: "CD009790",
		DOI: "10.1002/14651858.CD009790.pub2",
		URL: "https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009790.pub2/abstract",
	},
	population:
		"Adults with chronic non-specific low back pain; 249 trials of exercise",
	setting: "International, searches to 27 April 2018",
	arms: [],
	outcomes: {
		painMonth3: {
			measure: "Pain",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "nearest 3 months", weeks: 13 },
			comparator: "other",
			comparatorDetail: "no treatment, usual care or placebo pooled",
			contrast: {
				treatment: "exercise",
				control: "no treatment, usual care or placebo",
			},
			effect: { type: "mean difference", value: -15, ci95: [-18, -12] },
			trials: 35,
			participants: 2746,
			certainty: "moderate",
			certaintyNote: "Lowered for inconsistency",
			note: "The source prints it as 15 points better (12 to 18)",
			read: findings,
		},
		functionMonth3: {
			measure: "Functional limitations",
			range: [0, 100],
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "nearest 3 months", weeks: 13 },
			comparator: "other",
			comparatorDetail: "no treatment, usual care or placebo pooled",
			contrast: {
				treatment: "exercise",
				control: "no treatment, usual care or placebo",
			},
			effect: { type: "mean difference", value: -7, ci95: [-8, -5] },
			trials: 38,
			participants: 2942,
			certainty: "moderate",
			certaintyNote: "Lowered for publication bias",
			note: "The source prints it as 7 points better (5 to 8)",
			read: findings,
		},
	},
	facts: {
		trials: { value: 249, label: "trials of exercise" },
		painThreshold: {
			value: 15,
			unit: "points out of 100",
			label: "between groups, the review's own bar for pain",
			read: thresholds,
		},
		functionThreshold: {
			value: 10,
			unit: "points out of 100",
			label: "between groups, the review's own bar for function",
			read: thresholds,
		},
	},
	limitations: [
		"Pooled control includes doing nothing: not a placebo comparison",
		"Pain sits on the review's own bar of 15 points, function below its bar of 10",
		"People and therapists not blinded; hardly any sham is possible, the same problem as acupuncture against usual care",
	],
	thresholds: [
		{
			measure: "Pain 0-100, between groups",
			threshold: "15 points",
			url: thresholds.url,
		},
		{
			measure: "Function 0-100, between groups",
			threshold: "10 points",
			url: thresholds.url,
		},
	],
	notes: [
		"Next to acupuncture against usual care (-10.3, -17.1 to -3.4, low certainty, Mu 2020): same size class, better certainty.",
		"Ergonomics is not covered.",
		"In trials at low or unclear risk of bias exercise gains less: see verville-2023-exercise-who.",
	],
	verified: "full-text",
	read: findings,
	gaps: ["Results against other treatments"],
});
