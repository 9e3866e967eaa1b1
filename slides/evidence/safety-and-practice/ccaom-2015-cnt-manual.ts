import { study } from "#evidence";

const notes = {
	url: "https://de.scribd.com/document/466511133/CNT-Manual-7th-Edition",
	where: "notes on part I of the manual",
	verified: "secondary",
} as const;
const electro = {
	url: "https://1library.net/article/electro-acupuncture-aom-clinical-procedures-safety-adverse-events.y9mrd0vq",
	where: "section on electroacupuncture",
} as const;

export const ccaom2015CntManual = study({
	id: "ccaom-2015-cnt-manual",
	kind: "guideline",
	tier: "supporting",
	topics: ["safety", "contraindications", "bleeding and anticoagulants"],
	label: "CNT manual",
	citation: {
		type: "report",
		title:
			"CCAOM Clean Needle Technique (CNT) Manual: Best Practices for Acupuncture Needle Safety and Related Procedures, 7th edition",
		author: [
			{ literal: "Council of Colleges of Acupuncture and Oriental Medicine" },
		],
		"container-title": "CCAOM",
		issued: { "date-parts": [[2015]] },
	},
	population: "State-licensed acupuncturists and students",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		electroEvents: {
			value: 44,
			label:
				"adverse events of electroacupuncture found in the literature, 1979 to 2010",
			read: electro,
		},
	},
	limitations: ["Written by the colleges of the profession"],
	recommendation: {
		position: "conditional for",
		text: "Take a full history: anticoagulants and some supplements may add to bruising and bleeding; press after taking the needle out, longer on scalp and ear.",
	},
	statements: {
		bleeding: {
			whom: "On an anticoagulant or some supplements",
			position: "conditional for",
			says: "take a full history; press after removal, longer on scalp and ear, and check twice",
			strength: "Manual of the profession",
			ground: "Some bleeding is to be expected",
		},
	},
	verified: "secondary",
	read: notes,
	gaps: [
		"Its publisher's address",
		"Its tables of recommendations",
		"Its lines on pregnancy and pacemakers",
		"The fainting rate it cites",
	],
});
