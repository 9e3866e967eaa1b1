import { study } from "#evidence";

const page = {
	url: "https://bmas.blog/2023/08/06/tens-in-patients-with-icds",
	where: "text",
} as const;

export const bmas2023Icd = study({
	id: "bmas-2023-icd",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "electroacupuncture and laser"],
	label: "BMAS 2023",
	citation: {
		type: "webpage",
		title: "TENS in patients with ICDs",
		author: [{ literal: "British Medical Acupuncture Society" }],
		issued: { "date-parts": [[2023, 8, 6]] },
		URL: "https://bmas.blog/2023/08/06/tens-in-patients-with-icds",
	},
	population: "Patients with a pacemaker or defibrillator",
	setting: "UK",
	arms: [],
	outcomes: {},
	limitations: [
		"Opinion of an advocate of acupuncture; measurements on one person",
	],
	recommendation: {
		position: "against",
		text: "Device manuals call electroacupuncture contraindicated with a pacemaker.",
	},
	statements: {
		implantElectro: {
			whom: "Pacemaker or defibrillator, electroacupuncture",
			position: "against",
			says: "device manuals call it contraindicated; current across the chest could confuse a sensing lead, close pairs in a limb are probably safe",
			strength: "Opinion, no grade",
			ground: "Manuals, and measurements on one person",
		},
	},
	verified: "full-text",
	read: page,
	gaps: [],
});
