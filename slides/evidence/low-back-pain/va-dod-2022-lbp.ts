import { study } from "../../../src/evidence/study.ts";

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
	limitations: [],
	recommendation: {
		position: "not read",
		text: "The recommendation on acupuncture and its grade are not known: nothing to quote before a look at healthquality.va.gov.",
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
				"Four searches of stored web pages: guideline, study guide, synopsis, provider summary",
			result: "not found",
			note: "The stored copies are cut before the section on treatment; the text of 2017 is no evidence for 2022.",
		},
	],
});
