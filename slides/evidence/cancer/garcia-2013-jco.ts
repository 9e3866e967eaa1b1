import { study } from "#evidence";

export const garcia2013Jco = study({
	id: "garcia-2013-jco",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["cancer pain"],
	citation: {
		type: "article-journal",
		title:
			"Systematic Review of Acupuncture in Cancer Care: A Synthesis of the Evidence",
		author: [
			{ family: "Garcia", given: "M. Kay" },
			{ family: "McQuade", given: "Jennifer" },
			{ family: "Haddad", given: "Robin" },
			{ family: "Patel", given: "Sonya" },
			{ family: "Lee", given: "Richard" },
			{ family: "Yang", given: "Peiying" },
			{ family: "Palmer", given: "J. Lynn" },
			{ family: "Cohen", given: "Lorenzo" },
		],
		"container-title": "Journal of Clinical Oncology",
		issued: { "date-parts": [[2013, 1, 22]] },
		volume: "31",
		issue: "7",
		page: "952-960",
		DOI: "10.1200/JCO.2012.43.5818",
		PMID: "23341529",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3577953",
	},
	population:
		"Cancer patients; eight symptoms including pain, fatigue and sleep; search to December 2011",
	arms: [],
	outcomes: {},
	facts: {
		trials: { value: 41, label: "trials of needle acupuncture" },
		trialsHighRisk: { value: 33, label: "trials at high risk of bias" },
		trialsUnclearRisk: { value: 8, label: "trials at unclear risk of bias" },
		trialsLowRisk: {
			value: 1,
			label: "trial at low risk of bias, on chemotherapy nausea",
		},
		symptoms: {
			value: 8,
			label: "symptoms reviewed, pain, fatigue and sleep among them",
		},
	},
	limitations: ["Vote counting", "Search over a decade old"],
	riskOfBias:
		"33 trials high, 8 unclear, 1 low. The printed counts add to 42, one above the 41 trials stated.",
	funding: "NCI grants CA121503 and CA016672; MD Anderson",
	verified: "abstract",
	read: {
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3577953",
		where: "abstract",
	},
	gaps: ["Pain-specific results"],
});
