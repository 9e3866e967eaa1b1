import { study } from "#evidence";

const abstract = {
	url: "https://cmjournal.biomedcentral.com/articles/10.1186/1749-8546-5-1",
	where: "abstract",
};

export const zhang2010AcupointSr = study({
	id: "zhang-2010-acupoint-sr",
	kind: "systematic-review",
	tier: "core",
	topics: ["dose and delivery", "blinding and sham"],
	citation: {
		type: "article-journal",
		title:
			"Are acupoints specific for diseases? A systematic review of the randomized controlled trials with sham acupuncture controls",
		author: [
			{ family: "Zhang", given: "Hongwei" },
			{ family: "Bian", given: "Zhaoxiang" },
			{ family: "Lin", given: "Zhixiu" },
		],
		"container-title": "Chinese Medicine",
		issued: { "date-parts": [[2010, 1, 12]] },
		volume: "5",
		page: "1",
		DOI: "10.1186/1749-8546-5-1",
		PMID: "20145733",
		URL: "https://cmjournal.biomedcentral.com/articles/10.1186/1749-8546-5-1",
	},
	population:
		"12 trials (1998-2009) comparing correct points with irrelevant points or non-points at the same needle depth",
	setting: "International, various conditions",
	arms: [],
	outcomes: {
		trialsShowingSpecificity: {
			measure: "Trials showing point specificity on the primary outcome",
			range: [0, 12],
			unit: "trials of 12",
			better: "neither",
			role: "primary",
			timepoint: { label: "trials of 1998-2009" },
			comparator: "sham",
			comparatorDetail: "irrelevant points or non-points at the same depth",
			effect: { type: "count", value: 6, ci95: "not available" },
			read: abstract,
		},
		lowRiskTrialsNoDifference: {
			measure: "Trials at low risk of bias without a significant difference",
			range: [0, 6],
			unit: "trials of 6",
			better: "neither",
			role: "primary",
			timepoint: { label: "trials of 1998-2009" },
			comparator: "sham",
			comparatorDetail: "irrelevant points or non-points at the same depth",
			effect: { type: "count", value: 5, ci95: "not available" },
			participants: 985,
			note: "The five trials hold 940 of the 985 participants.",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 12, unit: "trials", label: "included" },
		participantsLowRisk: {
			value: 985,
			unit: "participants",
			label: "in the six trials at low risk of bias",
		},
		participantsNoDifference: {
			value: 940,
			unit: "participants",
			label: "in the five of them without a difference",
		},
	},
	limitations: [
		"Vote counting, no pooling",
		"The authors want larger trials with better acupuncture",
	],
	conclusion:
		"In the sound trials the choice of points made no measurable difference in five of six.",
	verified: "abstract",
	read: abstract,
	gaps: ["results by condition"],
});
