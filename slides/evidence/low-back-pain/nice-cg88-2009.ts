import { study } from "#evidence";

const priorities = {
	url: "http://publications.nice.org.uk/low-back-pain-cg88/key-priorities-for-implementation",
	where: "key priorities for implementation",
} as const;
const centre = {
	url: "https://www.centreformedicinesoptimisation.co.uk/nice-guidance-for-low-back-pain-acupuncture-is-an-option-but-should-this-be-real-or-simulated/",
	where: "summary by the National Prescribing Centre, July 2009",
	verified: "secondary",
} as const;
const press = {
	url: "https://managementinpractice.com/news/practice-development/back-to-basics-nice-rules-acupuncture-ok/",
	where: "article in a practice magazine, September 2009",
	verified: "secondary",
} as const;

export const niceCg882009 = study({
	id: "nice-cg88-2009",
	kind: "guideline",
	tier: "core",
	topics: ["guidelines", "chronic low back pain"],
	label: "NICE CG88",
	citation: {
		type: "report",
		title:
			"Low back pain: early management of persistent non-specific low back pain (CG88)",
		author: [
			{ literal: "National Institute for Health and Clinical Excellence" },
		],
		"container-title": "NICE clinical guideline",
		issued: { "date-parts": [[2009, 5]] },
		URL: "http://publications.nice.org.uk/low-back-pain-cg88/key-priorities-for-implementation",
	},
	population:
		"People with non-specific low back pain for more than 6 weeks and less than 12 months",
	setting: "England and Wales",
	arms: [],
	outcomes: {},
	facts: {
		sessionsMax: {
			value: 10,
			unit: "sessions",
			label: "of acupuncture at most",
		},
		weeksMax: { value: 12, unit: "weeks", label: "for them at most" },
		painWeeksMin: {
			value: 6,
			unit: "weeks",
			label: "shortest duration of pain",
			read: centre,
		},
		painMonthsMax: {
			value: 12,
			unit: "months",
			label: "longest duration of pain",
			read: centre,
		},
		costAcupuncture: {
			value: 460,
			unit: "pounds",
			label:
				"a patient over two years with acupuncture, in the economic analysis it weighed",
			read: press,
		},
		costUsualCare: {
			value: 345,
			unit: "pounds",
			label:
				"a patient over two years with usual care, in the economic analysis it weighed",
			read: press,
		},
		costPerQaly: {
			value: 4241,
			unit: "pounds per QALY",
			label: "gained, in the economic analysis it weighed",
			read: press,
		},
	},
	limitations: ["Replaced by NG59 in 2016"],
	recommendation: {
		position: "for",
		text: "Offer one of three, by the patient's preference: an exercise program, a course of manual therapy or a course of acupuncture. If it falls short, consider another of the three.",
	},
	statements: {
		firstChoice: {
			whom: "Low back pain for 6 weeks to 12 months",
			position: "for",
			says: "offer exercise, manual therapy or acupuncture, by the patient's preference",
			strength: "Offer",
			ground: "Patient preference; trials and a cost analysis",
			weighed: ["usual-care"],
		},
		course: {
			whom: "Low back pain for 6 weeks to 12 months",
			position: "conditional for",
			says: "consider up to 10 sessions of acupuncture over up to 12 weeks",
			strength: "Consider offering",
			ground: "Patient preference; trials and a cost analysis",
		},
	},
	notes: ["Recommendation 1.6.1."],
	verified: "full-text",
	read: priorities,
	gaps: ["The guideline's own account of evidence and cost"],
});
