import { study } from "#evidence";

const anticoagulants = {
	url: "https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-general/5865-can-someone-on-blood-thinners-have-acupuncture.html",
	where: "answer on anticoagulants, which quotes the guide for members",
} as const;
const pacemaker = {
	url: "https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-body/ask-an-expert-body-chest/Page-7.html",
	where: "answer on pacemakers",
} as const;
const epilepsy = {
	url: "https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-neuro-and-psycho-logical/ask-an-expert-epilepsy.html",
	where: "answer on epilepsy",
} as const;
const nodes = {
	url: "https://www.acupuncture.org.uk/the-news/press-releases/index.php?option=com_k2&view=itemlist&layout=category&task=category&id=161&Itemid=461",
	where: "answers on node removal and on consent",
} as const;

export const baccGuidance = study({
	id: "bacc-guidance",
	kind: "guideline",
	tier: "core",
	topics: ["contraindications", "safety", "bleeding and anticoagulants"],
	label: "British Acupuncture Council",
	citation: {
		type: "webpage",
		title: "Ask an expert: can someone on blood thinners have acupuncture?",
		author: [{ literal: "British Acupuncture Council" }],
		URL: "https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-general/5865-can-someone-on-blood-thinners-have-acupuncture.html",
	},
	population: "Members of a professional body and their patients",
	setting: "UK",
	arms: [],
	outcomes: {},
	facts: {
		needleDiameter: {
			value: 0.2,
			unit: "mm",
			label: "needle advised on an anticoagulant",
		},
	},
	limitations: [
		"A professional body, without a grade; written when warfarin was the rule",
	],
	recommendation: {
		position: "conditional for",
		text: "Take great care with anticoagulants: only very superficial needling, with fine needles of 0.20 mm. The risk looks small, but bleeding into a muscle compartment can be serious.",
	},
	statements: {
		anticoagulant: {
			whom: "On an anticoagulant such as warfarin",
			position: "conditional for",
			says: "only very superficial needling, with fine needles of 0.20 mm",
			strength: "Professional guidance, no grade",
			ground:
				"One published case of bleeding into a compartment; more frequent clotting tests advised",
		},
		pacemakerElectro: {
			whom: "Pacemaker, electroacupuncture",
			position: "against",
			says: "no electroacupuncture: the current may interfere; no harm reported from needles alone",
			strength: "Professional guidance, no grade",
			ground: "Case reports on both sides",
			read: pacemaker,
		},
		epilepsy: {
			whom: "Epilepsy",
			position: "conditional for",
			says: "no electroacupuncture; never left alone with needles in; special care if poorly controlled",
			strength: "Professional guidance, no grade",
			ground: "Precaution, no evidence of harm",
			read: epilepsy,
		},
		nodeRemoval: {
			whom: "Arm after lymph node removal",
			position: "conditional for",
			says: "care on that side, above all with cellulitis",
			strength: "Professional guidance, no grade",
			ground: "Largely theoretical: no reports from the UK",
			read: nodes,
		},
		consent: {
			whom: "Fear of needles",
			position: "conditional for",
			says: "consent at each stage, and a word agreed to stop",
			strength: "Professional guidance, no grade",
			read: nodes,
		},
	},
	verified: "full-text",
	read: anticoagulants,
	gaps: ["Year and current edition"],
});
