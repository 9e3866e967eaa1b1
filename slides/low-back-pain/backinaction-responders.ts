import { derived } from "../../src/deck/derived.ts";
import { slide } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { arm, cite, fact, plain, value } from "../../src/deck/values.ts";
import { iconArray } from "../../src/figures/icon-array.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { responseMonth6Standard, responseMonth6Enhanced } = trial.outcomes;
const { rmdqResponderThreshold } = trial.facts;

export default slide({
	id: "backinaction-responders",
	title: text`${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more of ${plain("100", "denominator")} older adults improved by ${fact(rmdqResponderThreshold)} when acupuncture was added`,
	minutes: 1.5,
	cuts: [20, 40, 60],
	context: text`at least ${fact(rmdqResponderThreshold)} less disability (RMDQ), ${plain("6 months", "time of the outcome")} · no sham arm`,
	certainty: text`not graded`,
	body: [
		iconArray({
			id: "backinaction-icons",
			title: "Responders in BackInAction at six months",
			groups: [
				{
					outcome: responseMonth6Standard,
					arm: "umc",
					label: "Usual care",
					role: "usual-care",
				},
				{
					outcome: responseMonth6Standard,
					arm: "sa",
					label: "+ acupuncture",
					role: "acupuncture",
					against: "umc",
				},
				{
					outcome: responseMonth6Enhanced,
					arm: "ea",
					label: "+ acupuncture, maintained",
					role: "acupuncture",
					against: "umc",
				},
			],
			message: "Most people in every group did not improve that much.",
		}),
	],
	notes: md`${arm(responseMonth6Standard, "umc")} with usual care, ${arm(responseMonth6Standard, "sa")} with the standard course, ${arm(responseMonth6Enhanced, "ea")} with maintenance. The published risk ratios are ${value(responseMonth6Standard)} and ${value(responseMonth6Enhanced)}. Derived here: about ${derived.numberNeededToTreat(responseMonth6Standard, "sa", "umc")} or ${derived.numberNeededToTreat(responseMonth6Enhanced, "ea", "umc")} people offered the course for one more responder.

Say the other half: most people in every arm did not get this much better.

Transition: does it last?`,
	notesFor: {
		20: md`Each dot is one person of a hundred, and a filled dot is somebody whose disability fell by at least ${fact(rmdqResponderThreshold)}. With usual care ${arm(responseMonth6Standard, "umc")} got there. With the standard course ${arm(responseMonth6Standard, "sa")}, with maintenance ${arm(responseMonth6Enhanced, "ea")}. The published risk ratios are ${value(responseMonth6Standard)} and ${value(responseMonth6Enhanced)}.

Put as people: ${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more of each hundred. Or the other way round, which is derived here from the shares: about ${derived.numberNeededToTreat(responseMonth6Standard, "sa", "umc")} or ${derived.numberNeededToTreat(responseMonth6Enhanced, "ea", "umc")} people are offered a course for one more to get clearly better.

Now say the other half, because the picture shows it: most dots are empty. Most people in every group did not improve that much, with needles or without. And three in ten improved with usual care alone, which no patient will believe if you do not show it.

Transition: and what this trial cannot tell.`,
	},
	transitions: { 40: "and what this trial cannot tell." },
	reading: md`A mean hides people. Counting those whose disability fell by at least ${fact(rmdqResponderThreshold)}, ${arm(responseMonth6Standard, "umc")} did so with usual care, ${arm(responseMonth6Standard, "sa")} with the standard course (risk ratio ${value(responseMonth6Standard)}) and ${arm(responseMonth6Enhanced, "ea")} with maintenance (${value(responseMonth6Enhanced)}; ${cite(trial)}). That is ${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more people in each hundred, or one more responder for about ${derived.numberNeededToTreat(responseMonth6Standard, "sa", "umc")} and ${derived.numberNeededToTreat(responseMonth6Enhanced, "ea", "umc")} people offered the course. More than half of every group did not reach the threshold. As in the rest of this trial, the comparator is usual care and expectation is part of the effect.`,
});
