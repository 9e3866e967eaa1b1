import { study } from "#evidence";

const abstract = {
	url: "https://doczz.net/doc/6426105",
	where: "abstract",
} as const;
const heart = {
	url: "https://new.hindawi.com/journals/ecam/2013/581203/tab7/",
	where: "Table 7",
	verified: "full-text",
} as const;

export const xu2013CaseReports = study({
	id: "xu-2013-case-reports",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title: "Adverse Events of Acupuncture: A Systematic Review of Case Reports",
		author: [
			{ family: "Xu", given: "Shifen" },
			{ family: "Wang", given: "Lizhen" },
			{ family: "Cooper", given: "Emily" },
			{ family: "Zhang", given: "Ming" },
			{ family: "Manheimer", given: "Eric" },
			{ family: "Berman", given: "Brian" },
			{ family: "Shen", given: "Xueyong" },
			{ family: "Lao", given: "Lixing" },
		],
		"container-title": "Evidence-Based Complementary and Alternative Medicine",
		issued: { "date-parts": [[2013]] },
		volume: "2013",
		page: "581203",
		DOI: "10.1155/2013/581203",
	},
	population:
		"117 case reports in English, 2000 to 2011, from 25 countries and regions",
	arms: [],
	outcomes: {
		eventsAcupuncture: {
			measure: "Adverse events reported with acupuncture",
			unit: "events",
			better: "lower",
			role: "safety",
			timepoint: { label: "2000-2011" },
			comparator: "none",
			effect: { type: "count", value: 294, ci95: "not available" },
			read: abstract,
		},
		heartInjuries: {
			measure: "Heart injuries reported with acupuncture",
			unit: "cases",
			better: "lower",
			role: "safety",
			timepoint: { label: "2000-2011" },
			comparator: "none",
			effect: { type: "count", value: 5, ci95: "not available" },
			note: "Needles in the chest, upper back or breastbone; in two, needles left in the body.",
			read: heart,
		},
	},
	facts: {
		reports: { value: 117, label: "case reports" },
		events: {
			value: 308,
			label: "adverse events, with cupping and moxibustion",
		},
	},
	limitations: ["Cases without a denominator: no rate follows"],
	verified: "abstract",
	read: abstract,
	gaps: ["PMID", "Counts of bleeding and injury of the central nervous system"],
});
