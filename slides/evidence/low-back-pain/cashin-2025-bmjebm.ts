import { type OutcomeRecord, study } from "#evidence";

const newsSummary = {
	url: "https://conexiant.com/psychiatry/articles/few-back-pain-treatments-beat-placebo",
	where: "news summary",
};
const pain = {
	measure: "Pain",
	condition: "chronic low back pain",
	range: [0, 100],
	unit: "points",
	better: "lower",
	role: "primary",
	timepoint: { label: "first assessment after treatment" },
} satisfies Partial<OutcomeRecord>;
const peer = {
	...pain,
	comparator: "other",
	comparatorDetail: "placebo or sham of that treatment",
	certainty: "moderate",
	read: newsSummary,
} satisfies Partial<OutcomeRecord>;

export const cashin2025Bmjebm = study({
	id: "cashin-2025-bmjebm",
	kind: "systematic-review",
	tier: "core",
	topics: [
		"comparator treatments",
		"chronic low back pain",
		"blinding and sham",
	],
	citation: {
		type: "article-journal",
		title:
			"Analgesic effects of non-surgical and non-interventional treatments for low back pain: a systematic review and meta-analysis of placebo-controlled randomised trials",
		author: [
			{ family: "Cashin", given: "Aidan G." },
			{ family: "Furlong", given: "Bradley M." },
			{ family: "Kamper", given: "Steven J." },
			{ family: "De Carvalho", given: "Diana" },
			{ family: "Machado", given: "Luciana A.C." },
			{ family: "Davidson", given: "Simon R.E." },
			{ family: "Bursey", given: "Krystal K." },
			{ family: "Abdel Shaheed", given: "Christina" },
			{ family: "Hall", given: "Amanda M." },
		],
		"container-title": "BMJ Evidence-Based Medicine",
		issued: { "date-parts": [[2025]] },
		DOI: "10.1136/bmjebm-2024-112974",
		PMID: "40101974",
		URL: "https://doi.org/10.1136/bmjebm-2024-112974",
	},
	population:
		"Adults with non-specific low back pain in 301 placebo- or sham-controlled trials of 56 treatments; search to 14 April 2023",
	setting: "International",
	arms: [],
	outcomes: {
		exercise: {
			...peer,
			contrast: { treatment: "exercise", control: "placebo or sham" },
			effect: { type: "mean difference", value: -7.9, ci95: "not available" },
		},
		spinalManipulation: {
			...peer,
			contrast: {
				treatment: "spinal manipulation",
				control: "placebo or sham",
			},
			effect: { type: "mean difference", value: -6.4, ci95: "not available" },
		},
		taping: {
			...peer,
			contrast: { treatment: "taping", control: "placebo or sham" },
			effect: { type: "mean difference", value: -6.3, ci95: "not available" },
		},
		antidepressants: {
			...peer,
			contrast: { treatment: "antidepressants", control: "placebo" },
			effect: { type: "mean difference", value: -4.9, ci95: "not available" },
		},
		trpv1Agonists: {
			...peer,
			contrast: { treatment: "TRPV1 agonists", control: "placebo" },
			effect: { type: "mean difference", value: -8.2, ci95: "not available" },
		},
		acupuncture: {
			...pain,
			comparator: "sham",
			finding:
				"Acupuncture is among the treatments without conclusive evidence.",
			certainty: "low or very low",
			certaintyNote: "Classed as inconclusive.",
			read: {
				url: "https://particle.news/story/study-finds-most-non-surgical-back-pain-treatments-offer-minimal-relief",
				where: "news summary",
			},
		},
	},
	facts: {
		trials: { value: 301, unit: "trials", label: "with placebo or sham" },
		comparisons: { value: 377, unit: "comparisons", label: "analyzed" },
		treatments: { value: 56, unit: "treatments", label: "studied" },
		acupunctureTrials: { value: 24, unit: "trials", label: "of acupuncture" },
		highRiskShare: {
			value: 62,
			unit: "%",
			label: "of trials at high risk of bias",
		},
	},
	limitations: [
		"The treatments that beat placebo did so by 5 to 8 points out of 100, also below the usual minimal important changes: a fair yardstick for acupuncture.",
	],
	riskOfBias: "62% of trials at high risk of bias.",
	verified: "secondary",
	read: newsSummary,
	gaps: [
		"Pooled difference and interval for acupuncture in chronic low back pain",
		"Intervals of the other treatments",
		"Volume and pages",
	],
	tries: [
		{
			sought: "Authors, DOI, PMID",
			where: "Stored web pages: booksci.cn, Epocrates",
			result: "found",
		},
		{
			sought: "Number of trials of acupuncture",
			where: "Stored web pages: news item on physioupdate.co.uk",
			result: "found",
			note: "24, secondary only.",
		},
		{
			sought: "Pooled difference for acupuncture; volume and pages",
			where: "Stored web pages: copies of the abstract, commentaries, news",
			result: "not found",
		},
	],
});
