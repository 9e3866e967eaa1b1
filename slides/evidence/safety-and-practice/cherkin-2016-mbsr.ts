import { study } from "#evidence";

const synopsis = {
	url: "https://www.hkiim.cuhk.edu.hk/ceim/en/synopsis/detail/musculoskeletal-disease/141",
	where: "synopsis page",
};
const reprint = {
	url: "https://www.medznat.ru/en/content/assessment-mindfulness-based-stress-reduction-cognitive-behavioral-therapy-or-usual-care",
	where: "abstract",
};

export const cherkin2016Mbsr = study({
	id: "cherkin-2016-mbsr",
	kind: "rct",
	tier: "core",
	topics: ["comparator treatments", "chronic low back pain"],
	otherTreatment: "psychological",
	citation: {
		type: "article-journal",
		title:
			"Effect of Mindfulness-Based Stress Reduction vs Cognitive Behavioral Therapy or Usual Care on Back Pain and Functional Limitations in Adults With Chronic Low Back Pain: A Randomized Clinical Trial",
		author: [
			{ family: "Cherkin", given: "Daniel C" },
			{ family: "Sherman", given: "Karen J" },
			{ family: "Balderson", given: "Benjamin H" },
			{ family: "Cook", given: "Andrea J" },
			{ family: "Anderson", given: "Melissa L" },
			{ family: "Hawkes", given: "Rene J" },
			{ family: "Hansen", given: "Kelly E" },
			{ family: "Turner", given: "Judith A" },
		],
		"container-title": "JAMA",
		issued: { "date-parts": [[2016, 3, 22]] },
		volume: "315",
		issue: "12",
		page: "1240-1249",
		DOI: "10.1001/jama.2016.2323",
		PMID: "27002445",
		URL: "https://pubmed.ncbi.nlm.nih.gov/27002445/",
	},
	registration: "NCT01467843",
	population: "342 adults aged 20-70 with chronic low back pain",
	setting: "USA, Group Health, Washington State",
	randomized: 342,
	arms: [
		{
			id: "mbsr",
			name: "Mindfulness-based stress reduction",
			n: 116,
			sessions: "8 weekly 2-hour groups",
			weeks: 8,
		},
		{
			id: "cbt",
			name: "Cognitive behavioral therapy",
			n: 113,
			sessions: "8 weekly 2-hour groups",
			weeks: 8,
		},
		{ id: "usual", name: "Usual care", n: 113 },
	],
	outcomes: {
		rmdqResponse30Week26: {
			measure: "At least 30% better on the modified RMDQ",
			fullName: "Modified Roland-Morris Disability Questionnaire",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "usual-care",
			contrast: { treatment: "mbsr", control: "usual" },
			effect: { type: "risk ratio", value: 1.37, ci95: [1.06, 1.77] },
			arms: [
				{ arm: "mbsr", kind: "percent", value: 60.5, read: reprint },
				{ arm: "cbt", kind: "percent", value: 57.7, read: reprint },
				{ arm: "usual", kind: "percent", value: 44.1, read: reprint },
			],
			read: synopsis,
		},
		painResponse30Week26: {
			measure: "At least 30% less bothersome pain",
			unit: "ratio",
			better: "higher",
			role: "primary",
			timepoint: { label: "26 weeks", weeks: 26 },
			comparator: "usual-care",
			contrast: { treatment: "mbsr", control: "usual" },
			effect: { type: "risk ratio", value: 1.64, ci95: [1.15, 2.34] },
			read: synopsis,
		},
		attendedSixSessions: {
			measure: "Attended six or more of eight sessions",
			unit: "% of MBSR and CBT participants",
			better: "higher",
			role: "secondary",
			timepoint: { label: "8 weeks", weeks: 8 },
			comparator: "none",
			effect: { type: "proportion", value: 53.7, ci95: "not available" },
			note: "123 people",
			read: reprint,
		},
	},
	facts: {
		meanAge: { value: 49.3, unit: "years", label: "mean age" },
		femaleShare: { value: 65.7, unit: "%", label: "women" },
		sessions: { value: 8, unit: "sessions", label: "offered, of 2 hours each" },
	},
	limitations: [
		"Unblinded, usual-care control: same design limits as BackInAction",
		"Attendance about half",
	],
	notes: [
		"The fair peer of BackInAction: same scale family, same cut-off, same control. Responders 60.5, 57.7 and 44.1% here, 43.8, 39.1 and 29.4% there; the ages differ, so do not subtract across the trials.",
	],
	verified: "abstract",
	read: reprint,
	gaps: ["Risk ratios for CBT"],
});
