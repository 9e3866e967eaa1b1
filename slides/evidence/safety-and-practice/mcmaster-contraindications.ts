import { study } from "#evidence";

const page = {
	url: "https://acupuncture.mcmaster.ca/courses/acupuncture-needling-contraindications-and-potential-adverse-effects/",
	where: "course page",
} as const;

export const mcmasterContraindications = study({
	id: "mcmaster-contraindications",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "bleeding and anticoagulants"],
	label: "McMaster course",
	citation: {
		type: "webpage",
		title:
			"Acupuncture needling: contraindications and potential adverse effects",
		author: [
			{
				literal: "McMaster University Contemporary Medical Acupuncture Program",
			},
		],
		URL: "https://acupuncture.mcmaster.ca/courses/acupuncture-needling-contraindications-and-potential-adverse-effects/",
	},
	population: "Clinicians who learn acupuncture",
	setting: "Canada",
	arms: [],
	outcomes: {},
	limitations: [
		"A course page, stricter than the published reviews: lists differ",
	],
	recommendation: {
		position: "against",
		text: "Lists anticoagulants, mechanical heart valves, pacemakers, pregnancy, immunocompromise and broken skin as contraindications.",
	},
	statements: {
		intervention: {
			whom: "Contraindications to needling",
			position: "against",
			says: "pregnancy, pacemaker, mechanical heart valve, coagulopathy with anticoagulants included, immunocompromise, open or infected skin",
			strength: "Course page, no grade",
		},
	},
	verified: "full-text",
	read: page,
	gaps: ["Year"],
});
