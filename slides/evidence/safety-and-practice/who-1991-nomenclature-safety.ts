import { study } from "#evidence";

const section = {
	url: "http://apps.who.int/medicinedocs/en/d/Jh2947e/5.5.html",
	where: "section 4.5",
} as const;

export const who1991NomenclatureSafety = study({
	id: "who-1991-nomenclature-safety",
	kind: "guideline",
	tier: "supporting",
	topics: ["safety"],
	label: "WHO 1991",
	citation: {
		type: "report",
		title:
			"A Proposed Standard International Acupuncture Nomenclature: Report of a WHO Scientific Group",
		author: [{ literal: "World Health Organization" }],
		"container-title": "World Health Organization",
		issued: { "date-parts": [[1991]] },
		URL: "http://apps.who.int/medicinedocs/en/d/Jh2947e/5.5.html",
	},
	population: "Practice of acupuncture",
	arms: [],
	outcomes: {},
	limitations: ["Opinion, without rates"],
	recommendation: {
		position: "conditional for",
		text: "Accidents happen most often to those not fully trained; supervised training is the best guard; disposable needles where they can be afforded.",
	},
	statements: {
		training: {
			whom: "Practitioners",
			position: "conditional for",
			says: "supervised training and disposable needles: accidents happen most with the untrained",
			strength: "Scientific group, no grade",
			ground: "Expert opinion",
		},
	},
	verified: "full-text",
	read: section,
	gaps: [],
});
