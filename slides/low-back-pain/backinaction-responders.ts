import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { responseMonth6Standard, responseMonth6Enhanced, pegResponseMonth6 } =
	trial.outcomes;
const { rmdqResponderThreshold: threshold } = trial.facts;
const hundred = plain("100", "denominator");
const month6 = plain("6 months", "time of the outcome");

export default slide({
	id: "backinaction-responders",
	title: text`With acupuncture added, about ${derived.morePer100(responseMonth6Standard, "sa", "umc")} more in ${hundred} older adults improved by at least ${fact(threshold)}`,
	minutes: 1.5,
	cuts: [20, 40, 60],
	pico: {
		patients: text`${participants(trial)} older adults with back pain`,
		treatment: text`acupuncture, added`,
		outcome: text`at least ${fact(threshold)} less disability`,
		time: text`${month6}`,
		limits: text`secondary outcome; no sham arm, unblinded`,
	},
	sources: [trial],
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
			steps: true,
			message: "Most people in every group did not improve that much.",
		}),
		points`
      Maintenance visits added no detectable gain in disability
      Pain by the same rule (PEG): usual care ${arm(pegResponseMonth6, "umc")}, then ${arm(pegResponseMonth6, "sa")} and ${arm(pegResponseMonth6, "ea")}`,
	],
	notes: md`Each dot is one person in a hundred. A filled dot is somebody whose disability fell by at least ${fact(threshold)}, the smallest change that panels call important. With usual care, ${arm(responseMonth6Standard, "umc")} got there; with the standard course, ${arm(responseMonth6Standard, "sa")}.

That is ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more in a hundred. Read the interval aloud: from one more to one in five. With maintenance it was ${arm(responseMonth6Enhanced, "ea")}, but the two courses did not differ detectably in disability, so the picture shows no dose effect.

Three things to say before anybody asks. Most dots are empty: in every group, most people did not improve that much. Three in ten got there on usual care alone. And this is the same small effect as the average, made easier to picture; it does not show that some people gain a lot. Everybody knew what they were given.

Will be asked: "And pain?" By the same rule ${arm(pegResponseMonth6, "umc")}, ${arm(pegResponseMonth6, "sa")} and ${arm(pegResponseMonth6, "ea")}, as posted in the trial registry: a narrower gap for the standard course.

Transition: does it last?`,
	transitions: {
		20: "now a trial with a sham, and a show of hands first. What share do you think responded to the sham: one in four, one in three, or nearly half?",
		40: "and what this trial can and cannot tell us.",
		60: "and what about harm?",
	},
	reading: md`Counting people makes the average easier to picture. Disability fell by at least ${fact(threshold)} in ${arm(responseMonth6Standard, "umc")} with usual care, in ${arm(responseMonth6Standard, "sa")} with the standard course (risk ratio ${value(responseMonth6Standard)}) and in ${arm(responseMonth6Enhanced, "ea")} with maintenance (${value(responseMonth6Enhanced)}; ${cite(trial)}). Applied to the share with usual care, the ratios and their intervals come to ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} and ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")} more people in each hundred. The two courses did not differ detectably in disability, so this is not evidence that more visits do more.

A gap between shares of responders is what a small shift of everybody produces too. It is the same effect in another form and does not show that some people gain a lot and others nothing. Response was a secondary outcome, and more than half of every group did not reach the threshold. For pain (PEG), the same rule gives ${arm(pegResponseMonth6, "umc")}, ${arm(pegResponseMonth6, "sa")} and ${arm(pegResponseMonth6, "ea")}, as posted in the trial registry, a smaller gap for the standard course. As in the rest of this trial, the comparator is usual care, and expectation is part of the effect.`,
});
