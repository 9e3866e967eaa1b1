import { study } from "#evidence";

export const lee2010Hrv = study({
	id: "lee-2010-hrv",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["inflammation", "blinding and sham"],
	citation: {
		type: "article-journal",
		title: "Acupuncture and heart rate variability: A systematic review",
		author: [
			{ family: "Lee", given: "Sanghoon" },
			{ family: "Lee", given: "Myeong Soo" },
			{ family: "Choi", given: "Jun-Yong" },
			{ family: "Lee", given: "Seung-Won" },
			{ family: "Jeong", given: "Sang-Yong" },
			{ family: "Ernst", given: "Edzard" },
		],
		"container-title": "Autonomic Neuroscience: Basic and Clinical",
		issued: { "date-parts": [[2010]] },
		volume: "155",
		page: "5-13",
		DOI: "10.1016/j.autneu.2010.02.003",
	},
	population:
		"Mostly healthy people; one trial in migraine, one in depression or anxiety",
	arms: [],
	outcomes: {
		trialsPositiveVsSham: {
			measure: "Trials with heart rate variability different from sham",
			fullName: "Number of 12 trials",
			range: [0, 12],
			unit: "of 12 trials",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "sham",
			effect: { type: "count", value: 5, ci95: "not available" },
			trials: 12,
			note: "The authors speak of variable results",
			read: {
				url: "https://ksparrowmd.com/heart-rate-variability-and-acupuncture-a-review",
				where: "abstract",
			},
		},
	},
	facts: {
		trials: { value: 12, label: "sham-controlled trials" },
	},
	limitations: [
		"Heart rate variability is an indirect marker of vagal activity",
		"Old; a later meta-analysis is more positive",
	],
	conclusion:
		"No clear evidence of a specific effect of acupuncture on heart rate variability",
	mechanism: {
		topic: "inflammation",
		species: "human",
		intervention: "any acupuncture against sham",
		sample: "12 sham-controlled trials",
		shamControlled: "yes",
		trackedPainRelief: "no",
	},
	notes: [
		"Hamvas et al. (Complement Ther Med 2023;72:102905, PMID 36494036, https://www.pubmed.gov/36494036/): in 9 randomized trials of needling without current, HF and LF/HF changed significantly from before to after in verum and not in sham; the authors urge caution for quality and heterogeneity. A change in one arm and not the other is no test between arms.",
	],
	verified: "abstract",
	read: {
		url: "https://ksparrowmd.com/heart-rate-variability-and-acupuncture-a-review",
		where: "abstract",
	},
	gaps: ["effect sizes"],
});
