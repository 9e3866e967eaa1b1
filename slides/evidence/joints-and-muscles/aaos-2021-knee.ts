import { study } from "#evidence";

export const aaos2021Knee = study({
	id: "aaos-2021-knee",
	kind: "guideline",
	tier: "core",
	topics: ["osteoarthritis", "guidelines", "blinding and sham"],
	label: "AAOS 2021",
	citation: {
		type: "report",
		title:
			"Management of Osteoarthritis of the Knee (Non-Arthroplasty), Third Edition",
		author: [{ literal: "American Academy of Orthopaedic Surgeons" }],
		issued: { "date-parts": [[2021, 8, 31]] },
		URL: "https://www.orthoguidelines.org/guideline-detail?id=1652&tab=by_strength",
	},
	population: "Adults with knee osteoarthritis, without joint replacement",
	arms: [],
	outcomes: {},
	facts: {
		effectiveBlindingStudies: {
			value: 2,
			unit: "studies",
			label: "with effective blinding, in which no effect was seen",
		},
		levelsDowngraded: {
			value: 2,
			unit: "levels",
			label: "downgraded for inconsistency",
		},
	},
	limitations: [],
	recommendation: {
		position: "conditional for",
		strength: "limited, downgraded two levels for inconsistency",
		text: "Acupuncture may improve pain and function. Where blinding was effective no effect was seen; where it failed or was unclear effects were larger.",
	},
	statements: {
		kneeOsteoarthritis: {
			whom: "Knee osteoarthritis",
			position: "conditional for",
			says: "may improve pain and function",
			strength: "Limited, downgraded two levels",
			ground: "No effect where blinding was effective, larger where it failed",
		},
	},
	notes: [
		"The 2013 edition could not recommend acupuncture, citing lack of efficacy rather than harm (https://www.orthoguidelines.org/guideline-detail?id=1056&tab=all_guidelines).",
	],
	verified: "full-text",
	read: {
		url: "https://www.orthoguidelines.org/guideline-detail?id=1652&tab=by_strength",
		where: "recommendation and rationale",
	},
	gaps: ["forest plots of the appendix"],
});
