import { study } from "#evidence";

const letter = {
	url: "https://www.bmj.com/content/340/bmj.c1268/rapid-responses",
	where: "published letter restating the study",
};

export const macpherson2001YorkSafety = study({
	id: "macpherson-2001-york-safety",
	kind: "cohort",
	tier: "supporting",
	topics: ["safety"],
	citation: {
		type: "article-journal",
		title:
			"The York acupuncture safety study: prospective survey of 34 000 treatments by traditional acupuncturists",
		author: [
			{ family: "MacPherson", given: "Hugh" },
			{ family: "Thomas", given: "Kate" },
			{ family: "Walters", given: "Stephen" },
			{ family: "Fitter", given: "Mike" },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2001, 9, 1]] },
		volume: "323",
		page: "486-487",
		DOI: "10.1136/bmj.323.7311.486",
		URL: "https://www.bmj.com/content/323/7311/486",
	},
	population:
		"34,407 treatments by members of the British Acupuncture Council in four weeks of 2000",
	setting: "United Kingdom, professional acupuncturists who are not physicians",
	analyzed: 34407,
	arms: [{ id: "acupuncture", name: "Acupuncture treatments", n: 34407 }],
	outcomes: {
		seriousEvents: {
			measure: "Serious adverse events",
			fullName: "Hospital admission, permanent disability or death",
			unit: "events in 34,407 treatments",
			better: "lower",
			role: "primary",
			timepoint: { label: "four weeks", weeks: 4 },
			comparator: "none",
			effect: { type: "count", value: 0, ci95: "not available" },
			arms: [
				{ arm: "acupuncture", kind: "count", value: 0, events: 0, n: 34407 },
			],
			note: "A survey of 30,000 was sized so that no event excludes a risk above about 1 in 10,000 with 95% probability (the three-times rule stated in the paper). No event is not proof of no risk.",
			read: letter,
		},
	},
	facts: {
		treatments: { value: 34407, label: "treatments" },
		acupuncturists: { value: 574, label: "acupuncturists took part" },
		invited: { value: 1848, label: "acupuncturists invited" },
		responseRate: { value: 31, unit: "%", label: "of those invited took part" },
	},
	harms: "Mild transient reactions and non-serious events.",
	limitations: ["Practitioners reported on themselves; 31% took part"],
	funding:
		"British Acupuncture Council, the profession's own council (according to a later article of the same program)",
	verified: "secondary",
	read: letter,
	gaps: [
		"Rate of significant minor events and of mild transient reactions",
		"CI",
	],
});
