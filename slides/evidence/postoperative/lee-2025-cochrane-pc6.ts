import { type OutcomeRecord, study } from "#evidence";

const plain = {
	url: "https://www.cochrane.org/th/evidence/CD003281_what-are-benefits-and-risks-different-wrist-pc6-acupoint-stimulation-techniques-preventing-nausea",
	where: "plain-language summary, key messages",
} as const;
const bibliography = {
	url: "https://www.ablesci.com/scholar/paper?id=3xKBaWjNr",
	where: "abstract, methods",
} as const;
const combined = {
	unit: "words",
	better: "lower",
	role: "primary",
	timepoint: { label: "after surgery" },
	read: plain,
} satisfies Partial<OutcomeRecord>;

export const lee2025CochranePc6 = study({
	id: "lee-2025-cochrane-pc6",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["nausea and vomiting"],
	label: "Cochrane PC6 2025",
	citation: {
		type: "article-journal",
		title:
			"Stimulation of the wrist acupuncture point PC6 for preventing postoperative nausea and vomiting: a network meta-analysis",
		author: [
			{ family: "Lee", given: "Anna" },
			{ family: "Zhang", given: "Jack Zhenhe" },
			{ family: "Xie", given: "Jing" },
			{ family: "Cheng", given: "Vesa" },
			{ family: "Wong", given: "Man Kin Henry" },
			{ family: "Yau", given: "Derek King Wai" },
		],
		"container-title": "Cochrane Database of Systematic Reviews",
		issued: { "date-parts": [[2025, 9, 12]] },
		issue: "9",
		page: "CD003281",
		DOI: "10.1002/14651858.CD003281.pub5",
		PMID: "40938065",
		URL: "https://doi.org/10.1002/14651858.CD003281.pub5",
	},
	population:
		"Children and adults having surgery; trials of PC6 stimulation, with or without antiemetics, against sham or antiemetics, to 6 June 2025",
	setting: "International",
	arms: [],
	outcomes: {
		nauseaVomitingCombinedVsSham: {
			...combined,
			measure: "Nausea and vomiting, PC6 plus antiemetic",
			comparator: "sham",
			comparatorDetail: "sham stimulation or placebo drug",
			finding:
				"PC6 stimulation together with an antiemetic, with needles or without, may lower the likelihood of nausea and vomiting.",
		},
		rescueCombined: {
			...combined,
			measure: "Further drug treatment, noninvasive PC6 plus antiemetic",
			comparator: "sham",
			comparatorDetail: "sham stimulation or placebo drug",
			finding:
				"Noninvasive PC6 stimulation together with an antiemetic probably lowers the need for further drugs.",
		},
		harms: {
			...combined,
			measure: "Minor side effects",
			role: "safety",
			comparator: "mixed",
			comparatorDetail: "sham or antiemetic",
			finding: "Uncertain, as they were not often reported.",
		},
	},
	facts: {
		afterAnesthesiaUpTo: {
			value: 80,
			unit: "%",
			label:
				"of patients have nausea or vomiting after general anesthesia, at most",
			read: plain,
		},
	},
	limitations: [
		"Few data in children and in low-income countries (plain-language summary)",
	],
	notes: ["Updates the Cochrane review of 2015 (lee-2015-cochrane-pc6)."],
	verified: "abstract",
	read: bibliography,
	gaps: [
		"Number of trials and participants",
		"Risk ratios against sham and against antiemetics",
		"GRADE per comparison",
	],
	tries: [
		{
			sought: "Risk ratios, numbers of trials and people",
			where:
				"Five searches of stored web pages in English and Spanish: Cochrane summaries, copies of the abstract",
			result: "not found",
			note: "Every copy ends before the results.",
		},
	],
});
