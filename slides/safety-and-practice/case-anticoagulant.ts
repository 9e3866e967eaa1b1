import { arm, cite, fact, md, points, slide, table, text, value } from "#deck";
import { hsieh2023Bleeding as hsieh } from "../evidence/safety-and-practice/hsieh-2023-bleeding.ts";
import { mcculloch2015Anticoagulant as review } from "../evidence/safety-and-practice/mcculloch-2015-anticoagulant.ts";

const {
	minorBleedingAnticoagulant,
	majorBleedingAnticoagulant,
	bleedingDirectOral,
} = hsieh.outcomes;

export default slide({
	id: "case-anticoagulant",
	title:
		"Case: her anticoagulant calls for care, and does not by itself rule needles out",
	minutes: 0.75,
	cuts: [60],
	context: text`fictional patient · odds ratios against acupuncture patients without the drug`,
	certainty: text`not graded`,
	sources: [hsieh, review],
	body: [
		table({
			caption: text`Bleeding after acupuncture on an anticoagulant`,
			columns: ["What was counted", "Result"],
			rows: [
				[
					text`Minor bleeding, any anticoagulant ${cite(hsieh)}`,
					text`odds ratio ${value(minorBleedingAnticoagulant)}`,
				],
				[
					text`Major bleeding, any anticoagulant ${cite(hsieh)}`,
					text`odds ratio ${value(majorBleedingAnticoagulant)}`,
				],
				[
					text`Bleeding, direct oral drug, as printed ${cite(hsieh)}`,
					text`odds ratio ${value(bleedingDirectOral)}`,
				],
				[
					text`Moderate bleeding in a review ${cite(review)}`,
					text`${arm(review.outcomes.moderateBleeding, "acupuncture", { unit: false })} in ${fact(review.facts.treatments)} treatments`,
				],
			],
		}),
		points`Decision: possible, if the acupuncturist knows, needles stay shallow and sites are pressed`,
	],
	notes: md`Third decision: does the drug rule it out? Not in what was read. Two of the figures reassure, ${value(minorBleedingAnticoagulant)} and ${value(majorBleedingAnticoagulant)}; the third, ${value(bleedingDirectOral)}, comes from the same abstract and does not fit with them. Plan for the larger one.

How one needles, shallow and with pressure afterwards, is judgement. Do not stop the anticoagulant for it.

Transition: back to the evidence, and to her later.`,
	transitions: { 60: "would it spare her drugs?" },
	reading: md`The fictional Mrs K. takes an anticoagulant. Third decision: does that rule acupuncture out? In Taiwanese claims, minor bleeding was a little likelier on an anticoagulant than without, odds ratio ${value(minorBleedingAnticoagulant)}, and major bleeding not clearly so, ${value(majorBleedingAnticoagulant)} (${cite(hsieh)}). The same abstract prints ${value(bleedingDirectOral)} for direct oral drugs, which does not fit with the class figures and is not explained there. A review of ${fact(review.facts.patients)} patients (${cite(review)}) counted ${arm(review.outcomes.moderateBleeding, "acupuncture", { unit: false })} larger bleed in ${fact(review.facts.treatments)} treatments, most of them from the time of warfarin. Bleeding from the drug itself is included in the claims figures. Decision: acupuncture is possible, provided that the acupuncturist knows, keeps needles shallow and presses afterwards, and that nobody stops the anticoagulant for it. Those precautions are judgement; no trial read tested them.`,
});
