import { study } from "#evidence";

export const wen2021LbpImaging = study({
	id: "wen-2021-lbp-imaging",
	kind: "systematic-review",
	tier: "core",
	topics: ["brain imaging", "chronic low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Neuroimaging Studies of Acupuncture on Low Back Pain: A Systematic Review",
		author: [
			{ family: "Wen", given: "Qiao" },
			{ family: "Ma", given: "Peihong" },
			{ family: "Dong", given: "Xiaohui" },
			{ family: "Sun", given: "Ruirui" },
			{ family: "Lan", given: "Lei" },
			{ family: "Yin", given: "Tao" },
			{ family: "Qu", given: "Yuzhu" },
			{ family: "Liu", given: "Yalan" },
			{ family: "Xiao", given: "Qingqing" },
			{ family: "Zeng", given: "Fang" },
		],
		"container-title": "Frontiers in Neuroscience",
		issued: { "date-parts": [[2021, 9, 20]] },
		DOI: "10.3389/fnins.2021.730322",
		PMID: "34616275",
		URL: "https://doi.org/10.3389/fnins.2021.730322",
	},
	population:
		"Imaging studies of acupuncture in low back pain to December 2020",
	arms: [],
	outcomes: {
		regionsMostReported: {
			measure: "Regions most often reported",
			fullName: "Brain areas reported across 19 studies",
			unit: "regions",
			better: "neither",
			role: "mechanistic",
			timepoint: { label: "various" },
			comparator: "within-group",
			finding:
				"Prefrontal cortex, insula, cerebellum, primary somatosensory cortex and anterior cingulate",
			trials: 19,
			note: "The review counts reports; it pools no effects",
			read: {
				url: "https://frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2021.730322/full",
				where: "abstract",
			},
		},
		manualNeedlingShare: {
			measure: "Studies of manual needling",
			fullName: "Share of studies using manual acupuncture",
			unit: "% of studies",
			better: "neither",
			role: "quality",
			timepoint: { label: "to 2020" },
			comparator: "none",
			effect: { type: "proportion", value: 78.9, ci95: "not available" },
			trials: 19,
			read: {
				url: "https://frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2021.730322/full",
				where: "abstract",
			},
		},
	},
	facts: {
		studies: { value: 19, label: "imaging studies of back pain" },
		recordsScreened: { value: 310, label: "records screened" },
		functionalStudies: {
			value: 89.5,
			unit: "%",
			label: "of studies evaluated functional changes",
		},
		restingStateStudies: {
			value: 68.4,
			unit: "%",
			label: "of studies used resting-state fMRI",
		},
	},
	limitations: [
		"The authors say that heterogeneity made a general conclusion difficult",
		"Counts of reported regions, not a pooled estimate",
	],
	mechanism: {
		topic: "brain imaging",
		species: "human",
		intervention: "manual in 78.9% of studies",
		sample: "19 studies",
		shamControlled: "mixed",
		trackedPainRelief:
			"reported as a significant correlation of brain change with clinical improvement",
	},
	verified: "abstract",
	read: {
		url: "https://frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2021.730322/full",
		where: "abstract",
	},
	gaps: [
		"how many studies had sham arms",
		"risk-of-bias counts",
		"correlation coefficients",
	],
});
