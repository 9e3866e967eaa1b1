import { study } from "#evidence";

const summary = {
	url: "https://jesse.tg/ngc-archive/summary/11288",
	where:
		"recommendations 13 and 14, as the National Guideline Clearinghouse reproduces them",
	verified: "full-text",
} as const;

export const vaDod2017Lbp = study({
	id: "va-dod-2017-lbp",
	kind: "guideline",
	tier: "core",
	topics: ["guidelines", "chronic low back pain", "acute low back pain"],
	label: "VA/DoD 2017",
	citation: {
		type: "report",
		title:
			"VA/DoD Clinical Practice Guideline for Diagnosis and Treatment of Low Back Pain, version 2.0",
		author: [
			{ literal: "Department of Veterans Affairs and Department of Defense" },
		],
		"container-title": "VA/DoD",
		issued: { "date-parts": [[2017, 9]] },
	},
	population: "US veterans and service members with low back pain",
	setting: "USA",
	arms: [],
	outcomes: {},
	facts: { recommendations: { value: 38, label: "recommendations" } },
	limitations: ["Superseded by the version of 2022"],
	recommendation: {
		position: "conditional for",
		text: "Chronic low back pain: suggests offering acupuncture. Acute low back pain: insufficient evidence.",
		strength: "Weak For (chronic)",
	},
	statements: {
		chronicBackPain: {
			whom: "Chronic low back pain",
			position: "conditional for",
			says: "suggests offering acupuncture",
			strength: "Weak For",
			ground: "Systematic review to September 2016",
		},
		acuteBackPain: {
			whom: "Acute low back pain",
			position: "neutral",
			says: "insufficient evidence to support acupuncture",
			strength: "No recommendation",
			ground: "Systematic review to September 2016",
		},
		exercise: {
			whom: "Chronic low back pain, exercise",
			position: "conditional for",
			says: "suggests offering clinician-directed exercise",
			strength: "Weak For",
		},
		cognitiveBehavioral: {
			whom: "Chronic low back pain, cognitive behavioral therapy",
			position: "for",
			says: "recommends it",
			strength: "Strong For",
		},
		nsaid: {
			whom: "Low back pain, NSAID",
			position: "for",
			says: "recommends an NSAID, minding the patient's own risks",
			strength: "Strong For",
		},
		acetaminophen: {
			whom: "Chronic low back pain, acetaminophen",
			position: "against",
			says: "recommends against chronic oral use",
			strength: "Strong Against",
		},
	},
	verified: "full-text",
	read: summary,
	gaps: ["Its publisher's address"],
});
