import { study } from "#evidence";

export const vaDod2022Lbp = study({
	id: "va-dod-2022-lbp",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "chronic low back pain"],
	label: "VA/DoD 2022",
	citation: {
		type: "report",
		title:
			"VA/DoD Clinical Practice Guideline for the Diagnosis and Treatment of Low Back Pain (2022)",
		author: [
			{ literal: "Department of Veterans Affairs and Department of Defense" },
		],
		"container-title": "VA/DoD",
		issued: { "date-parts": [[2022]] },
		URL: "https://www.healthquality.va.gov/",
	},
	population: "US veterans and service members with low back pain",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		recommendations: {
			value: 39,
			label: "recommendations",
			read: {
				url: "https://ouci.dntb.gov.ua/en/works/98pZBmq9",
				where:
					"abstract of the synopsis (Macedo 2023, doi 10.1097/phm.0000000000002356)",
			},
		},
		keyQuestions: {
			value: 12,
			label: "key questions",
			read: {
				url: "https://ouci.dntb.gov.ua/en/works/98pZBmq9",
				where:
					"abstract of the synopsis (Macedo 2023, doi 10.1097/phm.0000000000002356)",
			},
		},
	},
	limitations: [],
	recommendation: {
		position: "not available",
		text: "The edition of 2022; see healthquality.va.gov for its recommendation on acupuncture.",
	},
	verified: "secondary",
	read: {
		url: "https://fyxutfnqkutdvzjlapbw.supabase.co/storage/v1/object/public/guideline-artifacts/21437/study-guide.md",
		where: "study guide to the guideline",
	},
	gaps: [
		"Recommendation on acupuncture and its strength",
		"A synopsis by Macedo and colleagues, on the guideline’s version of 2021, exists (https://qigonginstitute.org/abstract-print/18639); the part on acupuncture is not in the copy.",
	],
	tries: [
		{
			sought: "Recommendation on acupuncture and its strength",
			where:
				"Eight searches of stored web pages: guideline, study guide, synopsis, provider summary",
			result: "not found",
			note: "The stored copies are cut before the section on treatment; the text of 2017 is no evidence for 2022.",
		},
	],
});
