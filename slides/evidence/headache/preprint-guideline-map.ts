import { study } from "#evidence";

const discussion = {
	url: "https://www.researchsquare.com/article/rs-3238678/v1",
	where: "discussion section",
};

export const preprintGuidelineMap = study({
	id: "preprint-guideline-map",
	kind: "guideline",
	tier: "supporting",
	topics: ["migraine", "guidelines"],
	label: "Guideline survey (preprint)",
	citation: {
		type: "article",
		title:
			"[Acupuncture recommendations for migraine in headache guidelines worldwide]",
		author: [],
		"container-title": "Research Square (preprint)",
		URL: "https://www.researchsquare.com/article/rs-3238678/v1",
	},
	population: "16 headache guidelines that mention acupuncture for migraine",
	setting: "International",
	arms: [],
	outcomes: {
		guidelinesFor: {
			measure: "Guidelines recommending acupuncture for migraine",
			range: [0, 16],
			unit: "guidelines of 16",
			better: "neither",
			role: "context",
			timepoint: { label: "at the date of search" },
			comparator: "none",
			effect: { type: "count", value: 14, ci95: "not available" },
			note: "The authors add that few headache guidelines mention acupuncture at all.",
			read: discussion,
		},
		guidelinesAgainst: {
			measure: "Guidelines advising against acupuncture for migraine",
			range: [0, 16],
			unit: "guidelines of 16",
			better: "neither",
			role: "context",
			timepoint: { label: "at the date of search" },
			comparator: "none",
			effect: { type: "count", value: 2, ci95: "not available" },
			read: discussion,
		},
	},
	facts: {
		guidelines: {
			value: 16,
			unit: "guidelines",
			label: "mention acupuncture for migraine",
		},
	},
	limitations: [
		"Preprint, not peer reviewed",
		"Counts only guidelines that mention acupuncture",
		"Advocating tone",
	],
	verified: "secondary",
	read: discussion,
	gaps: [
		"names of the 16 guidelines",
		"authors, year and exact title (the title given is a description)",
		"position of AAN, AHS and VA/DoD",
		"date of search",
	],
});
