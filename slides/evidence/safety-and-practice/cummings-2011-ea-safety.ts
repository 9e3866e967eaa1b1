import { study } from "#evidence";

const text = {
	url: "http://aim.bmj.com/content/29/2/83",
	where: "text",
} as const;

export const cummings2011EaSafety = study({
	id: "cummings-2011-ea-safety",
	kind: "guideline",
	tier: "supporting",
	topics: ["contraindications", "safety", "electroacupuncture and laser"],
	citation: {
		type: "article-journal",
		title: "Safety aspects of electroacupuncture",
		author: [{ family: "Cummings", given: "Mike" }],
		"container-title": "Acupuncture in Medicine",
		issued: { "date-parts": [[2011]] },
		volume: "29",
		issue: "2",
		page: "83",
		URL: "http://aim.bmj.com/content/29/2/83",
	},
	population: "Patients who have electroacupuncture",
	setting: "UK",
	arms: [],
	outcomes: {},
	facts: {
		minutesMin: {
			value: 20,
			unit: "minutes",
			label: "usual session of electroacupuncture, shortest",
		},
		minutesMax: {
			value: 30,
			unit: "minutes",
			label: "usual session of electroacupuncture, longest",
		},
	},
	limitations: ["Editorial by the director of a medical acupuncture society"],
	recommendation: {
		position: "conditional for",
		text: "Serious events are few in the literature, so under-reporting is likely; deeper needles and moving muscle call for more anatomy.",
	},
	statements: {
		electro: {
			whom: "Electroacupuncture",
			position: "conditional for",
			says: "know the anatomy: needles go deeper and muscle moves; angina, cardiac arrest, interference with a demand pacemaker and deaths from needle trauma are on record",
			strength: "Editorial, no grade",
			ground: "Case reports",
		},
	},
	verified: "full-text",
	read: text,
	gaps: ["DOI and PMID"],
});
