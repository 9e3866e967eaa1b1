import { study } from "#evidence";

const abstract = {
	url: "https://www.ijhpm.com/article_3788.html",
	where: "abstract",
} as const;

export const poder2020Attributes = study({
	id: "poder-2020-attributes",
	kind: "systematic-review",
	tier: "supporting",
	topics: ["shared decisions"],
	otherTreatment: "several",
	citation: {
		type: "article-journal",
		title:
			"Attributes Underlying Non-surgical Treatment Choice for People With Low Back Pain: A Systematic Mixed Studies Review",
		author: [
			{ family: "Poder", given: "Thomas G." },
			{ family: "Beffarat", given: "Marion" },
		],
		"container-title": "International Journal of Health Policy and Management",
		issued: { "date-parts": [[2020]] },
		DOI: "10.34172/ijhpm.2020.49",
		PMID: "32610721",
		URL: "https://www.ijhpm.com/article_3788.html",
	},
	population:
		"People with low back pain in 13 studies of what they weigh in a treatment; search to 21 June 2018",
	arms: [],
	outcomes: {},
	facts: {
		studies: { value: 13, label: "studies" },
		attributes: { value: 40, label: "traits of a treatment, at most" },
		painFirst: {
			value: 7,
			label:
				"studies that cite pain reduction, each ranking it first or second",
		},
	},
	limitations: ["Ways of asking differ between studies"],
	conclusion:
		"Pain reduction counts most; then doing daily activities, fit to one’s life, and credibility of the treatment.",
	notes: [
		"A related study kept 8 of 41 traits for a choice experiment (Poder and others, Patient Preference and Adherence 2019;13:933-940, doi 10.2147/PPA.S201401).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Names of the eight traits"],
});
