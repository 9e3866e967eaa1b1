import type { OutcomeRecord } from "../../../src/evidence/schema.ts";
import { study } from "../../../src/evidence/study.ts";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830",
	where: "abstract",
};
const pain = {
	measure: "Pain",
	unit: "SD",
	better: "lower",
	role: "primary",
	timepoint: { label: "trial primary end point" },
	read: abstract,
} satisfies Partial<OutcomeRecord>;

export const vickers2018Ipd = study({
	id: "vickers-2018-ipd",
	kind: "ipd-meta-analysis",
	tier: "core",
	topics: [
		"chronic pain",
		"musculoskeletal pain",
		"chronic low back pain",
		"neck pain",
		"osteoarthritis",
		"migraine",
		"tension-type headache",
		"blinding and sham",
	],
	name: "Acupuncture Trialists’ Collaboration 2018",
	citation: {
		type: "article-journal",
		title:
			"Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis",
		author: [
			{ family: "Vickers", given: "Andrew J." },
			{ family: "Vertosick", given: "Emily A." },
			{ family: "Lewith", given: "George" },
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Foster", given: "Nadine E." },
			{ family: "Sherman", given: "Karen J." },
			{ family: "Irnich", given: "Dominik" },
			{ family: "Witt", given: "Claudia M." },
			{ family: "Linde", given: "Klaus" },
		],
		"container-title": "The Journal of Pain",
		issued: { "date-parts": [[2018, 5]] },
		volume: "19",
		issue: "5",
		page: "455-474",
		DOI: "10.1016/j.jpain.2017.11.005",
		PMID: "29198932",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5927830",
	},
	population:
		"Adults with non-specific musculoskeletal pain, osteoarthritis, chronic headache or shoulder pain in randomised trials with unambiguously adequate allocation concealment, published to 31 December 2015",
	setting: "International",
	randomized: 20827,
	analyzed: 20827,
	arms: [],
	outcomes: {
		painVsSham: {
			...pain,
			comparator: "sham",
			effect: {
				type: "standardised mean difference",
				value: -0.2,
				ci95: "not reported",
				p: "<0.001",
				approximate: true,
			},
			note: "The abstract says close to 0.2 SD lower, with p<0.001 for each condition, and gives no interval.",
		},
		painVsNone: {
			...pain,
			comparator: "no-treatment",
			effect: {
				type: "standardised mean difference",
				value: -0.5,
				ci95: "not reported",
				p: "<0.001",
				approximate: true,
			},
			note: "The abstract says close to 0.5 SD lower, with p<0.001 for each condition, and gives no interval.",
		},
		decayMonth12: {
			measure: "Decay of effect",
			fullName: "Share of the treatment effect lost a year after treatment",
			unit: "%",
			better: "lower",
			role: "secondary",
			timepoint: { label: "12 months", weeks: 52 },
			comparator: "mixed",
			comparatorDetail:
				"no acupuncture or sham; the abstract does not split them",
			effect: {
				type: "proportion",
				value: 15,
				ci95: "not reported",
				approximate: true,
			},
			read: abstract,
		},
	},
	facts: {
		trials: {
			value: 39,
			unit: "trials",
			label: "with individual patient data",
		},
		patients: { value: 20827, unit: "patients", label: "analysed" },
	},
	limitations: [
		"The abstract gives approximate values only; intervals by condition stand in a table that could not be read.",
		"Acupuncturists were unblinded in every trial.",
		"The effect over sham is small against a large total effect.",
	],
	verified: "abstract",
	read: abstract,
	gaps: [
		"Effects by condition with intervals (Table 3 of PMC5927830); vickers-2012-ipd has the earlier ones",
	],
});
