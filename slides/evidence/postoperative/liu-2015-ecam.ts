import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4620376",
	where: "abstract",
} as const;
const laterReview = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9434305",
	where: "table of earlier reviews",
	verified: "secondary",
} as const;

export const liu2015Ecam = study({
	id: "liu-2015-ecam",
	kind: "systematic-review",
	tier: "core",
	topics: ["postoperative pain", "opioid use"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture-Point Stimulation for Postoperative Pain Control: A Systematic Review and Meta-Analysis of Randomized Controlled Trials",
		author: [
			{ family: "Liu", given: "Xian-Liang" },
			{ family: "Tan", given: "Jing-Yu" },
			{ family: "Molassiotis", given: "Alex" },
			{ family: "Suen", given: "Lorna K.P." },
			{ family: "Shi", given: "Yan" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2015, 10, 12]] },
		volume: "2015",
		page: "657809",
		DOI: "10.1155/2015/657809",
		PMID: "26568767",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4620376",
	},
	population:
		"Surgical patients; body, ear, electrical, pressure and plaster stimulation",
	randomized: 4402,
	arms: [],
	outcomes: {
		painVas: {
			measure: "Pain VAS",
			unit: "points",
			better: "lower",
			role: "primary",
			timepoint: { label: "after surgery" },
			comparator: "mixed",
			comparatorDetail: "sham or standard care",
			contrast: {
				treatment: "point stimulation",
				control: "sham or standard care",
			},
			finding: "Improved in the pooled analysis",
			read: abstract,
		},
		totalMorphine: {
			measure: "Total morphine",
			unit: "mg",
			better: "lower",
			role: "primary",
			timepoint: { label: "after surgery" },
			comparator: "mixed",
			comparatorDetail: "sham or standard care",
			contrast: {
				treatment: "point stimulation",
				control: "sham or standard care",
			},
			finding: "Lower in the pooled analysis",
			read: abstract,
		},
	},
	facts: {
		trials: { value: 59, label: "trials", read: laterReview },
		trialsPooled: { value: 39, label: "trials pooled", read: laterReview },
		participants: { value: 4402, label: "participants", read: laterReview },
	},
	harms: "No serious event attributed to the technique",
	limitations: [
		"Mixes needles with pressure, plasters and electrodes",
		"Authors suspect overestimation",
	],
	conclusion:
		"Evidence insufficient that it is an effective postoperative pain therapy, though analgesic need was lower. The strongest level was for plasters on body points, not needles; cesarean and cardiac surgery rated level III.",
	verified: "abstract",
	read: abstract,
	gaps: ["Pooled values and heterogeneity"],
});
