import { study } from "../../../src/evidence/study.ts";

const summary = {
	url: "http://www.bandolier.org.uk/booth/painpag/Chronout.html",
	where: "summary of the paper",
};

export const immpact2008Thresholds = study({
	id: "immpact-2008-thresholds",
	kind: "systematic-review",
	tier: "core",
	topics: ["scales", "chronic pain"],
	label: "IMMPACT 2008",
	citation: {
		type: "article-journal",
		title:
			"Interpreting the Clinical Importance of Treatment Outcomes in Chronic Pain Clinical Trials: IMMPACT Recommendations",
		author: [{ family: "Dworkin", given: "RH" }],
		"container-title": "Journal of Pain",
		issued: { "date-parts": [[2008]] },
		volume: "9",
		page: "105-121",
		URL: "http://www.bandolier.org.uk/booth/painpag/Chronout.html",
	},
	population: "Consensus on chronic pain trials",
	arms: [],
	outcomes: {},
	facts: {
		smallestChangeMin: {
			value: 10,
			unit: "%",
			label:
				"less pain, lower end of the smallest important change in one person",
		},
		smallestChangeMax: {
			value: 20,
			unit: "%",
			label:
				"less pain, upper end of the smallest important change in one person",
		},
		moderateChange: {
			value: 30,
			unit: "%",
			label: "less pain or more, a moderate change in one person",
		},
		substantialChange: {
			value: 50,
			unit: "%",
			label: "less pain or more, a substantial change in one person",
		},
		bpiThreshold: {
			value: 1,
			unit: "point of 10",
			label: "important change on BPI interference",
		},
	},
	limitations: ["Thresholds within one person only"],
	thresholds: [
		{
			measure: "Pain 0-10, within one person, smallest",
			threshold: "10-20% decrease",
			url: summary.url,
		},
		{
			measure: "Pain 0-10, within one person, moderate",
			threshold: "30% decrease or more",
			url: summary.url,
		},
		{
			measure: "Pain 0-10, within one person, substantial",
			threshold: "50% decrease or more",
			url: summary.url,
		},
		{ measure: "BPI interference", threshold: "1 point", url: summary.url },
	],
	notes: [
		"20-30% lies between 'smallest' and 'moderate' for one person; it says nothing about the difference from control. For RMDQ, ODI and VAS see ostelo-2008-mic.",
		"A later IMMPACT paper (Interpreting the clinical importance of group differences in chronic pain clinical trials): group differences must not be judged by within-person thresholds; weigh responder rates, effect against available treatments, safety, durability, convenience and cost, case by case. https://jhu.pure.elsevier.com/en/publications/interpreting-the-clinical-importance-of-group-differences-in-chro-5",
		"Farrar 2001 (Pain 94:149) derived its threshold by linking numeric pain change to global impression in 2724 people from 10 trials. https://it.scribd.com/document/439710622/global-impression-of-change-score-pdf",
	],
	verified: "secondary",
	read: summary,
	gaps: [
		"Co-authors of the 2008 paper",
		"the value that Farrar 2001 derived, cut off on the page",
	],
	tries: [
		{
			sought: "DOI and PMID",
			where: "Stored web pages: university repositories, metajournal",
			result: "not found",
		},
	],
});
