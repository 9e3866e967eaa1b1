import { study } from "#evidence";

const statement = {
	url: "https://doi.org/10.1371/journal.pmed.1000261",
	where: "abstract",
};
const adherence = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3156618/table/T3",
	where: "Table 3 of a 2009 review (doi 10.1089/acm.2009.0041)",
};

export const stricta2010 = study({
	id: "stricta-2010",
	kind: "policy",
	tier: "supporting",
	topics: ["dose and delivery", "blinding and sham"],
	name: "STRICTA",
	label: "STRICTA 2010",
	citation: {
		type: "article-journal",
		title:
			"Revised STandards for Reporting Interventions in Clinical Trials of Acupuncture (STRICTA): Extending the CONSORT Statement",
		author: [
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Altman", given: "Douglas G." },
			{ family: "Hammerschlag", given: "Richard" },
			{ family: "Li", given: "Youping" },
			{ family: "Wu", given: "Taixiang" },
			{ family: "White", given: "Adrian" },
			{ family: "Moher", given: "David" },
		],
		"container-title": "PLoS Medicine",
		issued: { "date-parts": [[2010]] },
		DOI: "10.1371/journal.pmed.1000261",
		URL: "https://doi.org/10.1371/journal.pmed.1000261",
	},
	population:
		"Reporting guideline: rationale, needling, regimen (number, frequency, duration of sessions), co-treatment, practitioner, control",
	setting: "International",
	arms: [],
	outcomes: {
		reportedSessions: {
			measure: "Trials reporting the number of sessions",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "quality",
			timepoint: { label: "one 2009 review" },
			comparator: "none",
			effect: { type: "proportion", value: 100, ci95: "not available" },
			trials: 46,
			read: adherence,
		},
		reportedControl: {
			measure: "Trials describing the control precisely",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "quality",
			timepoint: { label: "one 2009 review" },
			comparator: "none",
			effect: { type: "proportion", value: 26.09, ci95: "not available" },
			trials: 46,
			read: adherence,
		},
		reportedTraining: {
			measure: "Trials reporting the practitioner's training",
			range: [0, 100],
			unit: "%",
			better: "neither",
			role: "quality",
			timepoint: { label: "one 2009 review" },
			comparator: "none",
			effect: { type: "proportion", value: 4.35, ci95: "not available" },
			trials: 46,
			read: adherence,
		},
	},
	facts: {
		trialsAudited: {
			value: 46,
			unit: "trials",
			label: "audited in the 2009 review",
			read: adherence,
		},
	},
	limitations: [
		"Adherence figures come from one review with older STRICTA items",
		// https://bmccomplementmedtherapies.biomedcentral.com/articles/10.1186/s12906-015-0714-4
		"A later appraisal finds reporting still poor and asks for enforcement",
	],
	conclusion:
		"A reporting standard. Delivery varies and even the control often goes undescribed, so blaming dose or points is hard to test.",
	verified: "abstract",
	read: statement,
	gaps: [
		"volume, pages",
		"adherence in headache trials",
		"topic of the review of adherence",
	],
});
