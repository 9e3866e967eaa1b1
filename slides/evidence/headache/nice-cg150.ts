import { study } from "#evidence";

const summary = {
	url: "https://www.physiospot.com/2012/09/22/acupuncture-recommended-for-headache-management-in-nice-guideline/",
	where: "professional summary of the guideline",
};

export const niceCg150 = study({
	id: "nice-cg150",
	kind: "guideline",
	tier: "core",
	topics: ["migraine", "tension-type headache", "guidelines"],
	label: "NICE CG150",
	citation: {
		type: "report",
		title: "Headaches in over 12s: diagnosis and management (CG150)",
		author: [{ literal: "National Institute for Health and Care Excellence" }],
		issued: { "date-parts": [[2012, 9, 19]] },
		URL: "https://www.nice.org.uk/guidance/cg150",
	},
	population: "People over 12 with headache",
	setting:
		"England; published 19 September 2012, last updated 17 December 2021 (title page)",
	arms: [],
	outcomes: {},
	facts: {
		sessionsMax: {
			value: 10,
			unit: "sessions",
			label: "at most in a course of preventive acupuncture",
		},
		weeksMin: { value: 5, unit: "weeks", label: "shortest span of the course" },
		weeksMax: { value: 8, unit: "weeks", label: "longest span of the course" },
	},
	recommendation: {
		position: "conditional for",
		text: "Preventive acupuncture, up to 10 sessions over 5 to 8 weeks, for tension-type headache; for migraine only where topiramate and propranolol are unsuitable or ineffective.",
	},
	statements: {
		tensionType: {
			whom: "Tension-type headache, prevention",
			position: "for",
			says: "up to 10 sessions over 5 to 8 weeks",
		},
		migraine: {
			whom: "Migraine, prevention",
			position: "conditional for",
			says: "up to 10 sessions, only if topiramate and propranolol do not suit or help",
		},
	},
	limitations: [
		"Summary of the 2012 text; later updates may word it otherwise",
		// https://bmas.blog/2019/09/04/acupuncture-vs-propranolol-in-migraine/
		"A practitioner association says that topiramate was ranked above acupuncture by a small network analysis which equated sham needling with placebo topiramate and was not revisited in 2015",
	],
	notes: [
		"The same body advises against acupuncture for back pain (nice-ng59-2016).",
		"A clinic page lists acupuncture among migraine preventives and leaves out that topiramate and propranolol come first (https://dryneedling-acupuncture.ie/blog/acupuncture-for-tension-type-headache-and-migraine-according-to-nice.html).",
	],
	verified: "secondary",
	read: summary,
	gaps: ["verbatim recommendation and current wording", "evidence tables"],
});
