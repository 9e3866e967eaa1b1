import { study } from "#evidence";

const abstract = {
	url: "https://aim.bmj.com/content/29/2/152",
	where: "abstract",
} as const;

export const vasilakos2011PacemakerEa = study({
	id: "vasilakos-2011-pacemaker-ea",
	kind: "cohort",
	tier: "supporting",
	topics: ["contraindications", "safety", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title: "Electroacupuncture on a patient with pacemaker: a case report",
		author: [
			{ family: "Vasilakos", given: "Dimitrios G" },
			{ family: "Fyntanidou", given: "Barbara P" },
		],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2011]] },
		volume: "29",
		issue: "2",
		page: "152",
		DOI: "10.1136/aim.2010.003863",
		URL: "https://aim.bmj.com/content/29/2/152",
	},
	population:
		"Case report: one woman of 50 with a pacemaker and severe low back pain",
	analyzed: 1,
	arms: [],
	outcomes: {},
	facts: {
		age: { value: 50, unit: "years", label: "age of the woman" },
		years: {
			value: 2,
			unit: "years",
			label: "of electroacupuncture courses without complication",
		},
	},
	limitations: ["One case shows that it can be done, not that it is safe"],
	conclusion:
		"Reports warn against electroacupuncture with a pacemaker, on theory; this patient had many courses without complication. Weigh each patient.",
	verified: "abstract",
	read: abstract,
	gaps: ["PMID"],
});
