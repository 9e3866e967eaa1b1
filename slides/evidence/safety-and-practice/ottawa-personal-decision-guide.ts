import { study } from "#evidence";

const page = {
	url: "https://decisionaid.ohri.ca/decguide.html",
	where: "page on the guide",
} as const;
const fields = {
	url: "http://pda.rnao.ca/content/example-assessmentevaluation-tool-ottawa-personal-decision-guide",
	where:
		"text of the guide as the Registered Nurses’ Association of Ontario reproduces it",
	verified: "secondary",
} as const;

export const ottawaPersonalDecisionGuide = study({
	id: "ottawa-personal-decision-guide",
	kind: "guideline",
	tier: "supporting",
	topics: ["shared decisions"],
	label: "Ottawa Personal Decision Guide",
	citation: {
		type: "webpage",
		title: "Ottawa Personal Decision Guide",
		author: [{ literal: "Ottawa Hospital Research Institute" }],
		URL: "https://decisionaid.ohri.ca/decguide.html",
	},
	population: "People with any health or social decision to make",
	setting: "Canada",
	arms: [],
	outcomes: {},
	facts: { pages: { value: 2, label: "pages" } },
	limitations: [
		"Not specific to acupuncture; does not meet all criteria for a decision aid",
	],
	recommendation: {
		position: "neutral",
		text: "Free to use if cited, not sold, and not altered but to prefill it for a condition.",
	},
	statements: {
		fields: {
			whom: "What it asks",
			position: "neutral",
			says: "decision and stage; who decides; options with good and bad points; what matters; support; how sure; next steps",
			read: fields,
		},
		terms: {
			whom: "Terms of use",
			position: "neutral",
			says: "free if cited, not charged for, and not altered but to prefill it for a condition",
		},
	},
	verified: "full-text",
	read: page,
	gaps: ["Year", "A decision aid on acupuncture in the institute's inventory"],
});
