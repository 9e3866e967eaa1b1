import { study } from "#evidence";

const page = {
	url: "http://www.helenfox.co.uk/preventative-measures-for-lymphoedema-separating-fact-from-fiction/",
	where: "article that quotes sections 4.4.2 and 4.4.3 of the framework",
	verified: "secondary",
} as const;

export const lymphedemaFramework2006 = study({
	id: "lymphedema-framework-2006",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "other symptoms of cancer"],
	label: "Lymphoedema Framework 2006",
	citation: {
		type: "report",
		title:
			"[Lymphoedema Framework: best practice for the management of lymphoedema]",
		author: [{ literal: "Lymphoedema Framework" }],
		issued: { "date-parts": [[2006]] },
	},
	population: "People with lymphedema or at risk of it",
	arms: [],
	outcomes: {},
	limitations: ["Evidence for avoidance is called severely lacking"],
	recommendation: {
		position: "against",
		text: "No needle of any kind into a limb with lymphedema or at risk of it; acupuncture elsewhere is not ruled out (Filshie and Hester 2006).",
	},
	statements: {
		limbAtRisk: {
			whom: "Limb with lymphedema or at risk",
			position: "against",
			says: "no needle of any kind into that limb; elsewhere acupuncture is not ruled out",
			strength: "Policy, no grade",
			ground: "Precaution: evidence severely lacking",
		},
	},
	verified: "secondary",
	read: page,
	gaps: ["Its publisher's address", "The framework's own text and title"],
});
