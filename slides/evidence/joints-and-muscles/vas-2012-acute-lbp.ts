import { study } from "#evidence";

export const vas2012AcuteLbp = study({
	id: "vas-2012-acute-lbp",
	kind: "rct",
	tier: "core",
	topics: ["acute low back pain"],
	citation: {
		type: "article-journal",
		title:
			"Acupuncture in patients with acute low back pain: A multicentre randomised controlled clinical trial",
		author: [
			{ family: "Vas", given: "Jorge" },
			{ family: "Aranda", given: "José Manuel" },
			{ family: "Modesto", given: "Manuela" },
			{ family: "Benítez-Parejo", given: "Nicolás" },
			{ family: "Herrera", given: "Antonia" },
			{ family: "Martínez-Barquín", given: "Dulce María" },
			{ family: "Aguilar", given: "Inmaculada" },
			{ family: "Sánchez-Araujo", given: "Max" },
			{ family: "Rivas-Ruiz", given: "Francisco" },
		],
		"container-title": "Pain",
		issued: { "date-parts": [[2012, 9]] },
		volume: "153",
		issue: "9",
		page: "1883-1889",
		DOI: "10.1016/j.pain.2012.05.033",
		PMID: "22770838",
		URL: "https://doi.org/10.1016/j.pain.2012.05.033",
	},
	registration: "ISRCTN65814467",
	population: "Acute nonspecific low back pain (protocol: 2 weeks or less)",
	setting: "Spain, 4 primary-care centers, February 2006 to January 2008",
	randomized: 275,
	arms: [
		{ id: "conventional", name: "Conventional treatment" },
		{
			id: "acu",
			name: "Conventional + true acupuncture",
			sessions: "5 over 2 weeks",
			weeks: 2,
		},
		{
			id: "sham",
			name: "Conventional + sham acupuncture",
			sessions: "5 over 2 weeks",
			weeks: 2,
			description: "Needles at non-specific points (protocol)",
		},
		{
			id: "placebo",
			name: "Conventional + placebo acupuncture",
			sessions: "5 over 2 weeks",
			weeks: 2,
		},
	],
	outcomes: {
		responseWeek3VsConventional: {
			measure: "RMDQ at least 35% better",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "3 weeks", weeks: 3 },
			comparator: "usual-care",
			contrast: { treatment: "acu", control: "conventional" },
			finding:
				"True, sham and placebo acupuncture all better than conventional care alone",
			read: {
				url: "https://mdsite.deno.dev/https://doi.org/10.1016%2Fj.pain.2012.05.033",
				where: "summary statement of the paper",
			},
		},
		responseWeek3VsSham: {
			measure: "RMDQ at least 35% better",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "3 weeks", weeks: 3 },
			comparator: "sham",
			contrast: { treatment: "acu", control: "sham" },
			finding:
				"No significant difference among true, sham and placebo acupuncture",
			read: {
				url: "https://www.painscience.com/biblio/true-acupuncture-for-back-pain-no-better-than-sham-or-placebo.html",
				where: "abstract with commentary",
			},
		},
	},
	facts: {
		sessions: { value: 5, unit: "sessions", label: "sessions over 2 weeks" },
		responderThreshold: {
			value: 35,
			unit: "%",
			label: "fall of RMDQ that counts as response",
		},
	},
	limitations: [
		"The three needle arms differ in attention from conventional care",
	],
	verified: "abstract",
	read: {
		url: "https://www.painscience.com/biblio/true-acupuncture-for-back-pain-no-better-than-sham-or-placebo.html",
		where: "abstract with commentary",
	},
	gaps: ["responder shares and odds ratios", "arm sizes", "harms", "funding"],
});
