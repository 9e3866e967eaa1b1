import { study } from "#evidence";

const pregnancy = {
	url: "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
	where: "section on pregnancy and headings of part II",
} as const;
const fainting = {
	url: "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.3.3.html",
	where: "section on fainting",
} as const;

export const who1999AcupunctureSafety = study({
	id: "who-1999-acupuncture-safety",
	kind: "guideline",
	tier: "core",
	topics: ["contraindications", "safety"],
	label: "WHO 1999",
	citation: {
		type: "report",
		title: "Guidelines on Basic Training and Safety in Acupuncture",
		author: [{ literal: "World Health Organization" }],
		"container-title": "World Health Organization",
		issued: { "date-parts": [[1999]] },
		URL: "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html",
	},
	population:
		"Acupuncturists and physicians; drafted after a consultation at Cervia, 1996",
	arms: [],
	outcomes: {},
	limitations: [
		"Rests on tradition and expert opinion",
		"Contradicted on pregnancy by a later review of trials (Carr 2015)",
	],
	recommendation: {
		position: "against",
		text: "Contraindications by heading: pregnancy; medical emergencies and surgical conditions; malignant tumors; bleeding disorders.",
	},
	statements: {
		headings: {
			whom: "Contraindications by heading",
			position: "against",
			says: "pregnancy; emergencies and surgical conditions; malignant tumors; bleeding disorders",
			strength: "Guideline, no grade",
		},
		pregnancy: {
			whom: "Pregnancy",
			position: "against",
			says: "not in pregnancy unless needed for another purpose, and then with great caution; certain points never",
			strength: "Guideline, no grade",
			ground: "Tradition: needling may induce labor",
		},
		fainting: {
			whom: "First treatment",
			position: "conditional for",
			says: "explain beforehand, treat lying down, gently, and watch color and pulse",
			strength: "Guideline, no grade",
			ground: "Expert opinion",
			read: fainting,
		},
	},
	verified: "full-text",
	read: pregnancy,
	gaps: [
		"Text of sections 2.2 to 2.4 (emergencies, tumors, bleeding disorders) and on electrical stimulation",
		"Its line on pacemakers: a school's list names the WHO without saying which lines are its own",
	],
});
