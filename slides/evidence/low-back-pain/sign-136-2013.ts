import { study } from "#evidence";

const summary = {
	url: "https://jesse.tg/ngc-archive/summary/10187",
	where:
		"recommendation on acupuncture, as the National Guideline Clearinghouse reproduces it",
	verified: "full-text",
} as const;

export const sign1362013 = study({
	id: "sign-136-2013",
	kind: "guideline",
	tier: "supporting",
	topics: [
		"guidelines",
		"chronic low back pain",
		"osteoarthritis",
		"chronic pain",
	],
	label: "SIGN 136",
	citation: {
		type: "report",
		title:
			"Management of chronic pain. A national clinical guideline (SIGN 136)",
		author: [{ literal: "Scottish Intercollegiate Guidelines Network" }],
		"container-title": "SIGN",
		issued: { "date-parts": [[2013, 12]] },
	},
	population: "Adults with chronic non-malignant pain",
	setting: "Scotland",
	arms: [],
	outcomes: {},
	limitations: ["Evidence to 2013"],
	recommendation: {
		position: "for",
		text: "Consider acupuncture for short-term relief of chronic low back pain or osteoarthritis.",
		strength: "Grade A",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic low back pain or osteoarthritis",
			position: "for",
			says: "consider acupuncture for short-term relief of pain",
			strength: "Grade A",
			ground: "Systematic reviews; no cost analysis",
		},
	},
	verified: "full-text",
	read: summary,
	gaps: ["Its publisher's address", "Later revisions"],
});
