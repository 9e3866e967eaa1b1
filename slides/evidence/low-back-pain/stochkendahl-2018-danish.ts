import { study } from "#evidence";

const abstract = {
	url: "https://vbn.aau.dk/da/publications/national-clinical-guidelines-for-non-surgical-treatment-of-patien-2",
	where: "abstract",
} as const;

export const stochkendahl2018Danish = study({
	id: "stochkendahl-2018-danish",
	kind: "guideline",
	tier: "supporting",
	topics: ["guidelines", "acute low back pain", "sciatica"],
	label: "Danish guideline 2018",
	citation: {
		type: "article-journal",
		title:
			"National Clinical Guidelines for non-surgical treatment of patients with recent onset low back pain or lumbar radiculopathy",
		author: [
			{ family: "Stochkendahl", given: "Mette Jensen" },
			{ family: "Kjaer", given: "Per" },
			{ family: "Hartvigsen", given: "Jan" },
		],
		"container-title": "European Spine Journal",
		issued: { "date-parts": [[2018]] },
		volume: "27",
		issue: "1",
		page: "60-75",
		DOI: "10.1007/s00586-017-5099-2",
	},
	population:
		"Adults with low back pain or lumbar radiculopathy for less than 12 weeks",
	setting: "Denmark",
	arms: [],
	outcomes: {},
	facts: {
		interventions: { value: 20, label: "treatments weighed" },
		onEvidence: { value: 16, label: "recommendations on evidence" },
		onConsensus: { value: 4, label: "recommendations on consensus" },
		weeksMax: {
			value: 12,
			unit: "weeks",
			label: "longest duration of pain (below)",
		},
	},
	limitations: [
		"Recent pain only: it says nothing of chronic pain",
		"It advises against acetaminophen, NSAIDs and opioids too",
	],
	recommendation: {
		position: "against",
		text: "Against acupuncture added to usual care in the first 12 weeks.",
	},
	statements: {
		recentPain: {
			whom: "Low back pain or radiculopathy for less than 12 weeks",
			position: "against",
			says: "against acupuncture added to usual care",
			ground:
				"Low to moderate quality of evidence, or consensus, for the guideline as a whole; compared as an addition to usual care",
		},
	},
	notes: [
		"A later study of its use words it: do not offer routine acupuncture (https://implementationsciencecomms.biomedcentral.com/articles/10.1186/s43058-024-00568-x/tables/2).",
	],
	verified: "abstract",
	read: abstract,
	gaps: ["Strength and quality for the line on acupuncture", "All authors"],
});
