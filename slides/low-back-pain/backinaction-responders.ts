import { arm, cite, derived, fact, md, plain, slide, text, value } from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { responseMonth6Standard, responseMonth6Enhanced } = trial.outcomes;
const { rmdqResponderThreshold } = trial.facts;

export default slide({
	id: "backinaction-responders",
	title: text`${derived.morePer100(responseMonth6Standard, "sa", "umc")} (one course) and ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} (maintained) more of ${plain("100", "denominator")} improved by ${fact(rmdqResponderThreshold)} than with usual care`,
	minutes: 1.5,
	cuts: [20, 40, 60],
	context: text`secondary outcome: at least ${fact(rmdqResponderThreshold)} less disability (RMDQ), ${plain("6 months", "time of the outcome")} · no sham arm, unblinded`,
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
					role: "treatment",
					against: "umc",
				},
				{
					outcome: responseMonth6Enhanced,
					arm: "ea",
					label: "+ acupuncture, maintained",
					role: "treatment",
					against: "umc",
				},
			],
			message: "Most people in every group did not improve that much.",
		}),
	],
	notes: md`${arm(responseMonth6Standard, "umc")} with usual care, ${arm(responseMonth6Standard, "sa")} with the standard course, ${arm(responseMonth6Enhanced, "ea")} with maintenance. The published risk ratios are ${value(responseMonth6Standard)} and ${value(responseMonth6Enhanced)}. Derived from them, per hundred: ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more with the standard course, ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")} with maintenance. The two are two courses, not the ends of one interval.

Say the other half: most people in every arm did not get this much better.

Transition: does it last?`,
	notesFor: {
		20: md`Each dot is one person of a hundred, and a filled dot is somebody whose disability fell by at least ${fact(rmdqResponderThreshold)}. With usual care ${arm(responseMonth6Standard, "umc")} got there. With the standard course ${arm(responseMonth6Standard, "sa")}, with maintenance ${arm(responseMonth6Enhanced, "ea")}. The published risk ratios are ${value(responseMonth6Standard)} and ${value(responseMonth6Enhanced)}.

Put as people, derived here from the ratios: ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more of each hundred with the standard course, ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")} with maintenance. Read the first interval aloud: from one person in a hundred to one in five. It is a secondary outcome, and everybody knew what they had been given.

Now say the other half, because the picture shows it: most dots are empty. Most people in every group did not improve that much, with needles or without. And three in ten improved with usual care alone, which no patient will believe if you do not show it.

Transition: and what this trial cannot tell.`,
	},
	transitions: { 40: "and what this trial cannot tell." },
	reading: md`A mean hides people. Counting those whose disability fell by at least ${fact(rmdqResponderThreshold)}, ${arm(responseMonth6Standard, "umc")} did so with usual care, ${arm(responseMonth6Standard, "sa")} with the standard course (risk ratio ${value(responseMonth6Standard)}) and ${arm(responseMonth6Enhanced, "ea")} with maintenance (${value(responseMonth6Enhanced)}; ${cite(trial)}). Applied to the share with usual care, the ratios and their intervals come to ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} and ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")} more people in each hundred: two courses, not the ends of one interval. Response was a secondary outcome. More than half of every group did not reach the threshold. As in the rest of this trial, the comparator is usual care and expectation is part of the effect.`,
});
