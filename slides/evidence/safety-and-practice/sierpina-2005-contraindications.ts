import { study } from "#evidence";

const section = {
	url: "https://www.medscape.com/viewarticle/501973_6",
	where: "section on contraindications",
} as const;

export const sierpina2005Contraindications = study({
	id: "sierpina-2005-contraindications",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety"],
	label: "Sierpina 2005",
	citation: {
		type: "article-journal",
		title: "Acupuncture: A Clinical Review",
		author: [
			{ family: "Sierpina", given: "Victor S." },
			{ family: "Frenkel", given: "Moshe A." },
		],
		"container-title": "Southern Medical Journal",
		issued: { "date-parts": [[2005]] },
		volume: "98",
		issue: "3",
		page: "330-337",
		URL: "https://www.medscape.com/viewarticle/501973_6",
	},
	population: "Patients of US physicians",
	setting: "USA",
	arms: [],
	outcomes: {},
	limitations: ["Narrative review, without a grade"],
	recommendation: {
		position: "against",
		text: "Not with needle phobia, sepsis, delusions, infected skin, hemophilia or another severe bleeding disorder.",
	},
	statements: {
		notNeedled: {
			whom: "Who should not be needled",
			position: "against",
			says: "needle phobia, sepsis or great weakness, delusions, infected or lost skin, hemophilia and other severe bleeding disorders",
			strength: "Review, no grade",
		},
		implantElectro: {
			whom: "Pacemaker or drug pump, electroacupuncture",
			position: "against",
			says: "no current over the heart, the brain or the device",
			strength: "Review, no grade",
		},
	},
	verified: "full-text",
	read: section,
	gaps: ["DOI and PMID"],
});
