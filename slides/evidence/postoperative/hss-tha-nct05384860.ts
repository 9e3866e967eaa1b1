import { study } from "#evidence";

const pressRelease = {
	url: "https://www.finanznachrichten.de/nachrichten-2025-09/66426795-hospital-for-special-surgery-three-hss-studies-presented-at-esra-annual-meeting-show-that-ear-acupuncture-during-hip-replacement-surgery-reduces-opio-004.htm",
	where: "hospital press release on three studies together",
	verified: "secondary",
} as const;

export const hssThaNct05384860 = study({
	id: "hss-tha-nct05384860",
	kind: "rct",
	tier: "core",
	topics: ["postoperative pain", "opioid use"],
	label: "HSS hip trial (NCT05384860)",
	registration: "NCT05384860",
	citation: {
		type: "webpage",
		title:
			"Incorporating Acupuncture Into ERAS for Ambulatory Total Hip Replacement (THR) Surgery (registry entry)",
		author: [{ literal: "Hospital for Special Surgery (New York)" }],
		issued: { "date-parts": [[2025, 12, 11]] },
		URL: "https://clinicaltrials.gov/study/NCT05384860",
	},
	population: "ASA 1 or 2, age 18 to 80, total hip replacement",
	setting: "USA, Hospital for Special Surgery, 6 July 2022 to 4 April 2025",
	randomized: 484,
	arms: [
		{
			id: "ear",
			name: "Electrical ear acupuncture",
			description: "During surgery, under sedation",
		},
		{ id: "none", name: "Same pathway without acupuncture" },
	],
	outcomes: {
		lowOpioidDay30: {
			measure: "Low opioid use",
			unit: "%",
			better: "higher",
			role: "primary",
			timepoint: { label: "30 days", weeks: 4 },
			comparator: "no-treatment",
			comparatorDetail: "the same pathway without acupuncture",
			contrast: { treatment: "ear", control: "none" },
			finding:
				"No registry results by 11 December 2025; the press release reports only a trend at 30 days, the primary time point",
			read: pressRelease,
		},
		earlyOpioidAndPain: {
			measure: "Early opioid use and pain",
			unit: "various",
			better: "lower",
			role: "secondary",
			timepoint: { label: "recovery room and day 1" },
			comparator: "no-treatment",
			comparatorDetail: "the same pathway without acupuncture",
			contrast: { treatment: "ear", control: "none" },
			finding:
				"Significantly less opioid in recovery, less pain immediately and on day 1",
			read: pressRelease,
		},
	},
	facts: {
		retrospectiveInpatients: {
			value: 2193,
			label:
				"inpatient hips in the retrospective work of the same press release",
			read: pressRelease,
		},
		retrospectiveOutpatients: {
			value: 1075,
			label:
				"outpatient hips in the retrospective work of the same press release",
			read: pressRelease,
		},
	},
	limitations: [
		"No sham; patients sedated, so partly self-blinding",
		"The press release pools this trial with retrospective work and comes from the technique's inventor",
	],
	verified: "secondary",
	read: {
		url: "https://curemydisease.com/studies/acupuncture-for-hip-replacement-recovery-nct05384860-37283",
		where: "registry entry",
	},
	gaps: [
		"Published results: an April 2026 trade-news headline suggests they exist, not readable",
		"blinding of assessors and wards",
	],
});
