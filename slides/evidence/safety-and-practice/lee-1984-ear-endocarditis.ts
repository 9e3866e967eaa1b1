import { study } from "#evidence";

const text = {
	url: "https://c.coek.info/pdf-subacute-bacterial-endocarditis-following-ear-acupuncture-.html",
	where: "case report, first page",
	verified: "full-text",
} as const;

export const lee1984EarEndocarditis = study({
	id: "lee-1984-ear-endocarditis",
	kind: "cohort",
	tier: "supporting",
	topics: ["contraindications", "safety"],
	label: "Lee and McIlwain",
	citation: {
		type: "article-journal",
		title: "Subacute bacterial endocarditis following ear acupuncture",
		author: [
			{ family: "Lee", given: "R.J.E." },
			{ family: "McIlwain", given: "J.C." },
		],
		"container-title": "International Journal of Cardiology",
	},
	population:
		"Case report: one woman of 56 with rheumatic valve disease and a metal stud left in the ear",
	setting: "Belfast",
	analyzed: 1,
	arms: [],
	outcomes: {},
	facts: {
		age: { value: 56, unit: "years", label: "age of the woman" },
		daysToInfection: {
			value: 5,
			unit: "days",
			label: "until the stud was infected",
		},
	},
	harms:
		"The stud became infected and endocarditis followed; nobody had raised antibiotic cover.",
	limitations: ["One case, of a stud left in place, not of a needle taken out"],
	verified: "full-text",
	read: text,
	gaps: [
		"DOI and PMID",
		"Year, volume and pages (accepted 13 August 1984)",
		"Outcome",
	],
});
