import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450",
	where: "abstract",
};

export const park2014Pregnancy = study({
	id: "park-2014-pregnancy",
	kind: "systematic-review",
	tier: "core",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title: "The safety of acupuncture during pregnancy: a systematic review",
		author: [
			{ family: "Park", given: "Jimin" },
			{ family: "Sohn", given: "Youngjoo" },
			{ family: "White", given: "Adrian R" },
			{ family: "Lee", given: "Hyangsook" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2014, 2, 19]] },
		volume: "32",
		issue: "3",
		page: "257-266",
		DOI: "10.1136/acupmed-2013-010480",
		PMID: "24554789",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450",
	},
	population:
		"105 studies of acupuncture in pregnancy; 25 gave adverse events in detail",
	arms: [],
	outcomes: {
		anyEvent: {
			measure: "Adverse events of any cause",
			unit: "% of sessions",
			better: "lower",
			role: "primary",
			timepoint: { label: "per session" },
			comparator: "none",
			effect: { type: "incidence", value: 1.9, ci95: "not available" },
			note: "193 per 10,000 sessions in the discussion",
			read: abstract,
		},
		relatedEvent: {
			measure:
				"Adverse events certainly, probably or possibly caused by acupuncture",
			unit: "% of sessions",
			better: "lower",
			role: "primary",
			timepoint: { label: "per session" },
			comparator: "none",
			effect: { type: "incidence", value: 1.3, ci95: "not available" },
			note: "131 per 10,000 sessions in the discussion",
			read: abstract,
		},
	},
	facts: {
		studies: { value: 105, label: "studies of acupuncture in pregnancy" },
		detailedStudies: {
			value: 25,
			label: "studies gave adverse events in detail",
		},
		women: { value: 2460, label: "women in the table of adverse events" },
	},
	harms:
		"Related events all mild or moderate, needling pain most often. Severe events and deaths were few and judged unlikely to be caused.",
	limitations: [
		"Only a quarter of the studies reported events in detail",
		"Delivery, abortion and assisted reproduction left out",
		"A discussion paragraph and table mix denominators (per session and per patient)",
	],
	verified: "full-text",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450",
		where: "abstract, discussion and table of adverse events",
	},
	gaps: [],
});
