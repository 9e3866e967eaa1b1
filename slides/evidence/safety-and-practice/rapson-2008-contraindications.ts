import { study } from "#evidence";

const section = {
	url: "https://www.medscape.com/viewarticle/573858_4",
	where: "section on contraindications",
} as const;

export const rapson2008Contraindications = study({
	id: "rapson-2008-contraindications",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "bleeding and anticoagulants"],
	label: "Rapson 2008",
	citation: {
		type: "article-journal",
		title: "[Acupuncture in older adults, clinical review]",
		author: [
			{ family: "Rapson", given: "Linda M." },
			{ family: "Banner", given: "Robert" },
		],
		"container-title": "Geriatrics and Aging",
		issued: { "date-parts": [[2008]] },
		volume: "11",
		issue: "2",
		page: "93-97",
		URL: "https://www.medscape.com/viewarticle/573858_4",
	},
	population: "Older patients",
	setting: "Canada",
	arms: [],
	outcomes: {},
	limitations: [
		"Opinion of two physicians who practice acupuncture, without counts",
	],
	recommendation: {
		position: "conditional for",
		text: "Needles alone have no absolute contraindication in the authors' view; relative ones are extreme frailty and fever.",
	},
	statements: {
		needlesAlone: {
			whom: "Older patients, needles alone",
			position: "conditional for",
			says: "no absolute contraindication; care with extreme frailty and fever; not through infected or broken skin",
			strength: "Authors' opinion",
			ground: "Clinical experience",
		},
		anticoagulant: {
			whom: "On an anticoagulant",
			position: "for",
			says: "the warning is not borne out: many people on warfarin or heparin treated over 15 years without harm",
			strength: "Authors' opinion",
			ground: "Experience in spinal cord injury, no count",
		},
		pacemakerElectro: {
			whom: "Pacemaker, electroacupuncture",
			position: "against",
			says: "most would not put it to the test",
			strength: "Authors' opinion",
		},
		pregnancy: {
			whom: "Pregnancy",
			position: "conditional for",
			says: "by tradition not in the first three months, and not at certain points after",
			strength: "Authors' opinion",
			ground: "Tradition",
		},
	},
	verified: "full-text",
	read: section,
	gaps: ["DOI and PMID", "Title as printed"],
});
