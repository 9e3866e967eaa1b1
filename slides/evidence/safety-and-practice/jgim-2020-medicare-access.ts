import { study } from "#evidence";

export const jgim2020MedicareAccess = study({
	id: "jgim-2020-medicare-access",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access", "chronic low back pain"],
	label: "JGIM viewpoint 2020",
	citation: {
		type: "article-journal",
		title: "[Viewpoint on Medicare coverage of acupuncture]",
		author: [],
		"container-title": "Journal of General Internal Medicine",
		issued: { "date-parts": [[2020]] },
		DOI: "10.1007/s11606-020-05871-6",
		URL: "https://link.springer.com/doi/10.1007/s11606-020-05871-6",
	},
	population:
		"US Medicare beneficiaries after the coverage decision of 21 January 2020",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		acupuncturists: {
			value: 38000,
			label: "licensed acupuncturists in the USA",
			approximate: true,
		},
		threeStateShare: {
			value: 50,
			unit: "%",
			label: "of them, nearly, work in New York, California and Florida",
			approximate: true,
		},
		lowestStateDensity: {
			value: 2,
			unit: "per 100,000 people",
			label: "acupuncturists: Ohio, Michigan and Kentucky each have fewer",
		},
		trainedPhysicians: {
			value: 10000,
			label: "physicians have had acupuncture training",
			approximate: true,
		},
	},
	limitations: ["Opinion piece; figures cited, not generated"],
	recommendation: {
		position: "conditional for",
		text: "Welcomes Medicare cover but warns of poor access. Nearly half of about 38,000 acupuncturists work in New York, California and Florida; Ohio, Michigan and Kentucky have fewer than 2 per 100,000. Clinics cluster in urban, better-off areas. Most acupuncturists work without supervision by a Medicare provider and so could not bill.",
	},
	verified: "full-text",
	read: {
		url: "https://link.springer.com/doi/10.1007/s11606-020-05871-6",
		where: "full text",
	},
	gaps: ["Authors and title", "Actual uptake since 2020: no claims study read"],
});
