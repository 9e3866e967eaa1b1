import { study } from "#evidence";

const release = {
	url: "https://www.va.gov/northern-arizona-health-care/news-releases/policy-updates-to-chiropractic-massage-therapy-and-acupuncture-care/",
	where: "press release of 5 May 2025",
};
const clinic = {
	url: "https://parkorientalmedicinecenter.com/va-community-care/",
	where: "table of standard episodes of care",
	verified: "secondary",
} as const;

const wholeHealth = {
	url: "https://va.gov/WHOLEHEALTH/professional-resources/Acupuncture.asp",
	where: "page on acupuncture",
} as const;
const standard = {
	url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6205763",
	where: "article on the qualification standard (Olson 2018)",
} as const;

export const va2025AcupunctureVisits = study({
	id: "va-2025-acupuncture-visits",
	kind: "policy",
	tier: "supporting",
	topics: ["coverage and access", "dose and delivery"],
	label: "VA 2025",
	citation: {
		type: "webpage",
		title:
			"Policy Updates to Chiropractic, Massage Therapy and Acupuncture Care",
		author: [{ literal: "VA Northern Arizona Health Care" }],
		"container-title": "US Department of Veterans Affairs",
		issued: { "date-parts": [[2025, 5, 5]] },
		URL: "https://www.va.gov/northern-arizona-health-care/news-releases/policy-updates-to-chiropractic-massage-therapy-and-acupuncture-care/",
	},
	population: "US veterans referred to acupuncture outside the VA",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: {
		initialVisits: { value: 12, unit: "visits", label: "approved at first" },
		initialDays: { value: 60, unit: "days", label: "for the first visits" },
		furtherVisits: {
			value: 8,
			unit: "visits",
			label: "more if improvement is documented",
			read: clinic,
		},
		furtherDays: {
			value: 90,
			unit: "days",
			label: "for the further visits",
			read: clinic,
		},
	},
	limitations: ["One VA system that restates national guidelines"],
	recommendation: {
		position: "coverage",
		text: "12 visits in 60 days at first for acupuncture outside the VA; more only with documented need.",
	},
	notes: [
		"The same first course, at most twelve visits in 60 days, stands in the VA's file of standard episodes of care, effective 24 January 2020 (https://myarch.com/files/seoc/seoc_1.json).",
	],
	statements: {
		benefits: {
			whom: "US veterans",
			position: "coverage",
			says: "acupuncture is in the medical benefits package when the care team finds it clinically necessary",
			strength: "VA Directive 1137, recertified December 2022",
			read: wholeHealth,
		},
		acupuncturists: {
			whom: "Licensed acupuncturists, VA",
			position: "coverage",
			says: "VA medical centers can hire them since February 2018",
			strength: "VA Handbook 5005/100",
			read: standard,
		},
	},
	verified: "full-text",
	read: release,
	gaps: [
		"Visits after the first course, in the VA's own words",
		"A cap per year",
		"national text of the policy",
	],
});
