import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3072923",
	where: "abstract",
};
const electroacupuncture = {
	url: "https://spcare.bmj.com/highwire/markup/146611/expansion",
	where: "table page, BMJ Supportive & Palliative Care",
};

export const zhao2011RiskFactors = study({
	id: "zhao-2011-risk-factors",
	kind: "cohort",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"Adverse events associated with acupuncture: three multicentre randomized controlled trials of 1968 cases in China",
		author: [
			{ family: "Zhao", given: "Ling" },
			{ family: "Zhang", given: "Fu-wen" },
			{ family: "Li", given: "Ying" },
			{ family: "Wu", given: "Xi" },
			{ family: "Zheng", given: "Hui" },
			{ family: "Cheng", given: "Lin-hao" },
			{ family: "Liang", given: "Fan-rong" },
		],
		"container-title": "Trials",
		issued: { "date-parts": [[2011, 3, 24]] },
		volume: "12",
		page: "87",
		DOI: "10.1186/1745-6215-12-87",
		PMID: "21435214",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3072923",
	},
	population:
		"1968 people given acupuncture in three trials for migraine, dyspepsia or facial palsy",
	setting: "China",
	analyzed: 1968,
	arms: [{ id: "acupuncture", name: "Acupuncture", n: 1968 }],
	outcomes: {
		anyEvent: {
			measure: "At least one adverse event",
			unit: "% of patients",
			better: "lower",
			role: "primary",
			timepoint: { label: "treatment period" },
			comparator: "none",
			effect: { type: "proportion", value: 3.76, ci95: "not available" },
			arms: [
				{
					arm: "acupuncture",
					kind: "percent",
					value: 3.76,
					events: 74,
					n: 1968,
				},
			],
			participants: 1968,
			read: abstract,
		},
		seriousEvents: {
			measure: "Serious adverse events",
			unit: "patients of 1968",
			better: "lower",
			role: "secondary",
			timepoint: { label: "treatment period" },
			comparator: "none",
			effect: { type: "count", value: 0, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 0, events: 0, n: 1968 },
			],
			participants: 1968,
			read: abstract,
		},
		ageAndRisk: {
			measure: "Age and risk of an adverse event",
			unit: "direction only",
			better: "neither",
			role: "secondary",
			timepoint: { label: "treatment period" },
			comparator: "none",
			finding: "The older the patient, the higher the risk",
			read: abstract,
		},
	},
	facts: {
		recoveredInTwoWeeks: {
			value: 73,
			label: "of 74 patients with an event recovered within two weeks",
		},
		olderEventShare: {
			value: 2.17,
			unit: "%",
			label:
				"of 92 older patients had a treatment-related event (another trial, electroacupuncture)",
			read: electroacupuncture,
		},
		youngerEventShare: {
			value: 1.37,
			unit: "%",
			label:
				"of 292 younger patients had a treatment-related event (another trial, electroacupuncture)",
			read: electroacupuncture,
		},
	},
	harms:
		"Age and sex were related to risk: the older the patient, the higher the risk. 73 of 74 recovered within two weeks.",
	limitations: ["Trial practitioners and selected patients"],
	verified: "abstract",
	read: abstract,
	gaps: ["Odds ratio for age", "size of the age effect"],
});
