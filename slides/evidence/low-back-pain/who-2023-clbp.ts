import { study } from "#evidence";

export const who2023Clbp = study({
	id: "who-2023-clbp",
	kind: "guideline",
	tier: "core",
	topics: ["guidelines", "chronic low back pain"],
	label: "WHO 2023",
	citation: {
		type: "report",
		title:
			"WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings",
		author: [{ literal: "World Health Organization" }],
		"container-title": "World Health Organization",
		issued: { "date-parts": [[2023, 12, 7]] },
		URL: "https://www.ncbi.nlm.nih.gov/books/NBK599210/",
	},
	population:
		"Adults, including older people, with chronic primary low back pain",
	setting: "Primary and community care",
	arms: [],
	outcomes: {},
	facts: {
		interventions: {
			value: 37,
			label: "treatments weighed",
			read: {
				url: "https://ncbi.nlm.nih.gov/books/NBK599213",
				where: "summary of the guideline",
			},
		},
		recommendations: {
			value: 24,
			label: "recommendations",
			read: {
				url: "https://ncbi.nlm.nih.gov/books/NBK599213",
				where: "summary of the guideline",
			},
		},
	},
	limitations: [],
	recommendation: {
		position: "conditional for",
		text: "Needling therapies such as acupuncture may be offered as part of care.",
		strength: "conditional, low certainty",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic primary low back pain, older adults included",
			position: "conditional for",
			says: "may be offered as part of care",
			strength: "Conditional",
			ground: "Low certainty",
			weighed: ["sham", "no-treatment", "usual-care"],
		},
	},
	notes: [
		"The evidence review is yu-2023-who-review.",
		"Burden and scope: executive summary (https://ncbi.nlm.nih.gov/books/NBK599210).",
		"Its evidence review weighed sham, no treatment and usual care alike, with low or very low certainty; NICE NG59 gave sham priority. The two bodies asked different questions of much the same trials.",
	],
	verified: "abstract",
	read: {
		url: "https://www.guidelinecentral.com/guideline/3352095/",
		where: "guideline summary",
	},
	gaps: [],
});
