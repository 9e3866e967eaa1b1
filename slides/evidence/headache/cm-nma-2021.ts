import { study } from "#evidence";

const abstract = {
	url: "https://www.physiciansweekly.com/topiramate-acupuncture-and-bont-a-for-chronic-migraine-a-network-meta-analysis/",
	where: "abstract",
};

export const cmNma2021 = study({
	id: "cm-nma-2021",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["migraine", "comparator treatments"],
	citation: {
		type: "article-journal",
		title:
			"Topiramate, acupuncture, and BoNT-A for chronic migraine: a network meta-analysis",
		author: [
			{ family: "Zheng", given: "Hui" },
			{ family: "Huang", given: "Shi-Le" },
			{ family: "Chen", given: "Yao-Yao" },
			{ family: "Tang", given: "Tai-Chun" },
			{ family: "Qin", given: "Di" },
			{ family: "Chen", given: "Min" },
		],
		"container-title": "Acta Neurologica Scandinavica",
		issued: { "date-parts": [[2021]] },
		volume: "143",
		issue: "5",
		page: "558-568",
		DOI: "10.1111/ane.13391",
		URL: "https://doi.org/10.1111/ane.13391",
	},
	population:
		"15 trials in chronic migraine comparing topiramate, acupuncture and botulinum toxin A with each other or with placebo",
	setting:
		"International; review from Chengdu University of Traditional Chinese Medicine",
	randomized: 2545,
	analyzed: 2061,
	arms: [
		{ id: "acu", name: "Acupuncture" },
		{ id: "topiramate", name: "Topiramate" },
		{ id: "reference", name: "Reference of the network, presumably placebo" },
	],
	outcomes: {
		headacheDaysWeek12Acupuncture: {
			measure: "Monthly headache days, acupuncture",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 12", weeks: 12 },
			comparator: "other",
			comparatorDetail: "reference of the network, presumably placebo",
			contrast: { treatment: "acu", control: "reference" },
			effect: {
				type: "standardized mean difference",
				value: -1.61,
				ci95: [-2.35, -0.87],
			},
			participants: 2061,
			note: "Ranked first, but not significantly better than botulinum toxin A.",
			read: abstract,
		},
		migraineDaysWeek12Topiramate: {
			measure: "Monthly migraine days, topiramate",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "week 12", weeks: 12 },
			comparator: "other",
			comparatorDetail: "reference of the network, presumably placebo",
			contrast: { treatment: "topiramate", control: "reference" },
			effect: {
				type: "standardized mean difference",
				value: -0.4,
				ci95: [-0.75, -0.04],
			},
			participants: 582,
			note: "Negative favors topiramate, which ranked first here, again not significantly better than botulinum toxin A.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 15, unit: "trials", label: "included" },
		trialsLowRisk: { value: 11, unit: "trials", label: "at low risk of bias" },
	},
	harms:
		"Topiramate caused most treatment-related adverse events and most dropouts from them.",
	limitations: ["Few acupuncture trials in the network"],
	riskOfBias: "11 of 15 trials at low risk of bias.",
	conclusion:
		"The authors keep botulinum toxin A as first choice and want direct trials.",
	verified: "abstract",
	read: abstract,
	gaps: ["number of acupuncture trials", "reference treatment of the network"],
});
