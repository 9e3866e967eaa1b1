import { study } from "#evidence";

const abstract = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2364862",
	where: "abstract",
};

export const kaptchuk2008Ibs = study({
	id: "kaptchuk-2008-ibs",
	kind: "rct",
	tier: "core",
	topics: ["expectation", "blinding and sham"],
	otherTreatment: "placebo",
	citation: {
		type: "article-journal",
		title:
			"Components of placebo effect: randomised controlled trial in patients with irritable bowel syndrome",
		author: [
			{ family: "Kaptchuk", given: "Ted J." },
			{ family: "Kelley", given: "John M." },
			{ family: "Conboy", given: "Lisa A." },
			{ family: "Davis", given: "Roger B." },
			{ family: "Kerr", given: "Catherine E." },
			{ family: "Jacobson", given: "Eric E." },
			{ family: "Kirsch", given: "Irving" },
			{ family: "Schyner", given: "Rosa N." },
			{ family: "Nam", given: "Bong Hyun" },
			{ family: "Nguyen", given: "Long T." },
			{ family: "Park", given: "Min" },
			{ family: "Rivers", given: "Andrea L." },
			{ family: "McManus", given: "Claire" },
			{ family: "Kokkotou", given: "Efi" },
			{ family: "Drossman", given: "Douglas A." },
			{ family: "Goldman", given: "Peter" },
			{ family: "Lembo", given: "Anthony J." },
		],
		"container-title": "BMJ",
		issued: { "date-parts": [[2008, 5, 1]] },
		volume: "336",
		page: "999",
		DOI: "10.1136/bmj.39524.439618.25",
		URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2364862",
	},
	population:
		"Irritable bowel syndrome (Rome II), 76% women, mean age 39 (SD 14), never had acupuncture",
	setting: "United States, one academic center",
	randomized: 262,
	arms: [
		{
			id: "warm",
			name: "Sham acupuncture with a warm, attentive practitioner",
			n: 87,
			sessions: "2 a week",
			weeks: 3,
		},
		{
			id: "limited",
			name: "Sham acupuncture, little interaction",
			n: 88,
			sessions: "2 a week",
			weeks: 3,
		},
		{ id: "wait", name: "Waiting list", n: 87 },
	],
	outcomes: {
		adequateReliefWeek3: {
			measure: "Adequate relief",
			range: [0, 100],
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "3 weeks", weeks: 3 },
			comparator: "waitlist",
			contrast: { treatment: "limited", control: "wait" },
			arms: [
				{ arm: "wait", kind: "percent", value: 28 },
				{ arm: "limited", kind: "percent", value: 44 },
				{ arm: "warm", kind: "percent", value: 62 },
			],
			participants: 262,
			note: "Every needle was sham. Arm sizes come from https://ebm.bmj.com/content/13/6/180.",
			read: abstract,
		},
		improvementWeek3: {
			measure: "Global improvement",
			range: [1, 7],
			unit: "points",
			better: "higher",
			role: "primary",
			timepoint: { label: "3 weeks", weeks: 3 },
			comparator: "waitlist",
			contrast: { treatment: "limited", control: "wait" },
			arms: [
				{ arm: "wait", kind: "mean", value: 3.8, sd: 1.0 },
				{ arm: "limited", kind: "mean", value: 4.3, sd: 1.4 },
				{ arm: "warm", kind: "mean", value: 5.0, sd: 1.3 },
			],
			read: abstract,
		},
		symptomSeverityWeek3: {
			measure: "Symptom severity score, improvement",
			unit: "points",
			better: "higher",
			role: "secondary",
			timepoint: { label: "3 weeks", weeks: 3 },
			comparator: "waitlist",
			contrast: { treatment: "limited", control: "wait" },
			arms: [
				{ arm: "wait", kind: "mean", value: 30, sd: 63 },
				{ arm: "limited", kind: "mean", value: 42, sd: 67 },
				{ arm: "warm", kind: "mean", value: 82, sd: 89 },
			],
			read: abstract,
		},
	},
	facts: {
		sessionsPerWeek: {
			value: 2,
			unit: "sessions",
			label: "a week for 3 weeks",
		},
		shareFemale: { value: 76, unit: "%", label: "were women" },
		meanAge: { value: 39, unit: "years", label: "mean age" },
	},
	limitations: [
		"No real-acupuncture arm: shows what sham plus encounter can do, not what needling does",
		"Not a pain trial",
		// https://www.bmj.com/rapid-response/2011/11/02/which-are-placebo-effects-comment-kaptchuk-et-al%E2%80%99s-ibs-placebo-study
		"A published response argues that touch by the sham device is itself active",
	],
	funding:
		"NCCAM, NIDDK, Office of Behavioral and Social Science Research, Beth Israel Deaconess Medical Center (from the ebm.bmj.com abstract)",
	conclusion:
		"The clinician's manner moved relief at least as much as the sham procedure did.",
	verified: "abstract",
	read: abstract,
	gaps: ["six-week values", "CIs"],
	tries: [
		{
			sought: "PMID",
			where: "Stored web pages: PMC2364862, bmj.com",
			result: "not found",
		},
	],
});
