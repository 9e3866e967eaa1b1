import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4784927",
	where: "abstract",
} as const;

export const wu2016Plosone = study({
	id: "wu-2016-plosone",
	kind: "systematic-review",
	tier: "core",
	topics: ["postoperative pain", "opioid use", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title:
			"The Efficacy of Acupuncture in Post-Operative Pain Management: A Systematic Review and Meta-Analysis",
		author: [
			{ family: "Wu", given: "Ming-Shun" },
			{ family: "Chen", given: "Kee-Hsin" },
			{ family: "Chen", given: "I-Fan" },
			{ family: "Huang", given: "Shihping Kevin" },
			{ family: "Tzeng", given: "Pei-Chuan" },
			{ family: "Yeh", given: "Mei-Ling" },
			{ family: "Lee", given: "Fei-Peng" },
			{ family: "Lin", given: "Jaung-Geng" },
			{ family: "Chen", given: "Chiehfeng" },
		],
		"container-title": "PLoS ONE",
		issued: { "date-parts": [[2016, 3, 9]] },
		volume: "11",
		issue: "3",
		page: "e0150367",
		DOI: "10.1371/journal.pone.0150367",
		PMID: "26959661",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4784927",
	},
	population: "Adults after surgery; search to 30 September 2014",
	arms: [],
	outcomes: {
		painDay1: {
			measure: "Pain on day 1",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "day 1" },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture or TEAS", control: "controls" },
			finding: "Less pain overall, P < .001",
			read: abstract,
		},
		opioidDay1: {
			measure: "Opioid use on day 1",
			unit: "SD",
			better: "lower",
			role: "primary",
			timepoint: { label: "day 1" },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "acupuncture or TEAS", control: "controls" },
			finding:
				"Less opioid overall, P < .001. TEAS (skin electrodes, no needle) was the technique with the significantly greater reduction",
			read: abstract,
		},
		painDay1Electroacupuncture: {
			measure: "Pain on day 1, electroacupuncture",
			unit: "SD",
			better: "lower",
			role: "subgroup",
			timepoint: { label: "day 1" },
			comparator: "mixed",
			comparatorDetail: "sham and other controls pooled",
			contrast: { treatment: "electroacupuncture", control: "controls" },
			finding: "No different from control (P = .116)",
			note: "Conventional acupuncture and TEAS did differ from control",
			read: abstract,
		},
	},
	limitations: [
		"Pools sham and other controls",
		"Technique subgroups disagree",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["All SMDs and CIs", "Number of trials and patients"],
	tries: [
		{
			sought: "Pooled effects with intervals",
			where: "Stored web pages: PMC4784927",
			result: "not found",
			note: "The abstract prints p values only (day-1 pain and opioid use P<0.001; electroacupuncture P=0.116).",
		},
	],
});
