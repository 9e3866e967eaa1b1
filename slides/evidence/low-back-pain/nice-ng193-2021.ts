import { study } from "#evidence";

export const niceNg1932021 = study({
	id: "nice-ng193-2021",
	kind: "guideline",
	tier: "supporting",
	topics: [
		"guidelines",
		"chronic pain",
		"fibromyalgia",
		"musculoskeletal pain",
	],
	label: "NICE NG193",
	citation: {
		type: "report",
		title:
			"Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic primary pain (NG193)",
		author: [{ literal: "National Institute for Health and Care Excellence" }],
		"container-title": "NICE guideline",
		issued: { "date-parts": [[2021, 4, 7]] },
		URL: "https://www.nice.org.uk/guidance/ng193",
	},
	population:
		"People of 16 and over with chronic primary pain, such as fibromyalgia and chronic primary musculoskeletal pain. Low back pain stays under NG59, so this is not a reversal",
	setting: "England",
	arms: [],
	outcomes: {},
	facts: {
		studies: {
			value: 27,
			unit: "studies",
			label: "cited by the committee",
			read: {
				url: "https://www.acupuncture-exeter.co.uk/nice-recommends-acupuncture-for-chronic-pain/",
				where: "account of the committee’s reasons",
			},
		},
		benefitMonths: {
			value: 3,
			unit: "months",
			label: "of benefit against usual care or sham",
			approximate: true,
			read: {
				url: "https://www.acupuncture-exeter.co.uk/nice-recommends-acupuncture-for-chronic-pain/",
				where: "account of the committee’s reasons",
			},
		},
	},
	limitations: [],
	recommendation: {
		position: "conditional for",
		text: "Consider a single course of acupuncture or dry needling, in the Chinese or the Western tradition (recommendation 1.2.5), with conditions on delivery. The committee cited 27 studies with benefit to about 3 months against usual care or sham.",
	},
	statements: {
		chronicPrimaryPain: {
			whom: "Chronic primary pain, back pain excepted",
			position: "conditional for",
			says: "consider a single course",
			ground: "27 studies, benefit to about 3 months",
		},
	},
	notes: [
		"That low back pain is excluded was read at the draft stage (https://www.southwellacupuncture.co.uk/blog/2020/08/12/nice-guideline-for-chronic-pain-painkillers-out-acupuncture-in/).",
	],
	verified: "secondary",
	read: {
		url: "https://www.chinesemedicalcentrebarnet.co.uk/nice-recommends-acupuncture-in-preference-to-drugs-for-chronic-pain-management/",
		where: "account of the recommendation",
	},
	gaps: [
		"Text on the NICE page",
		"Conditions on delivery: setting, staff band, time cap",
	],
	tries: [
		{
			sought: "Number, population and sense of the recommendation",
			where: "Stored web pages: clinic page that quotes the guideline",
			result: "found",
			note: "Secondary only.",
		},
		{
			sought:
				"Conditions on delivery (setting, staff band, hours) on the NICE page",
			where: "Two searches of stored web pages, nice.org.uk among them",
			result: "not found",
		},
	],
});
