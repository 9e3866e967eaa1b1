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
import { scaleRuler } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ostelo2008Mic as panel } from "../evidence/low-back-pain/ostelo-2008-mic.ts";
import { verville2023ExerciseWho as exercise } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";
import { karlsson2020EffectSizes as sizes } from "../evidence/trial-design/karlsson-2020-effect-sizes.ts";

const {
	rmdqMonth6Standard,
	rmdqMonth6Enhanced,
	smdMonth6Standard,
	smdMonth6Enhanced,
	pegMonth6,
} = trial.outcomes;
const scale = plain("24", "range of the instrument");
const month6 = plain("6 months", "time of the outcome");

export default slide({
	id: "backinaction-disability",
	title:
		"Added to usual care, acupuncture lowered disability a little at six months",
	minutes: 1.25,
	cuts: [],
	pico: {
		patients: text`${participants(trial)} older adults with back pain`,
		treatment: text`acupuncture, added`,
		outcome: text`disability (RMDQ, ${plain("0 to 24", "range of the instrument")})`,
		time: text`${month6}`,
		limits: text`no sham arm, unblinded`,
	},
	sources: [trial, sizes],
	body: [
		scaleRuler({
			id: "backinaction-ruler",
			title: "Disability in BackInAction at six months, on the whole RMDQ",
			rows: [
				{ outcome: rmdqMonth6Standard, label: "Standard course" },
				{ outcome: rmdqMonth6Enhanced, label: "With maintenance" },
			],
			baseline: {
				fact: trial.facts.baselineRmdq,
				label: text`Score at the start: ${fact(trial.facts.baselineRmdq)}`,
			},
			message:
				"Both courses lowered disability more than usual care, by a small part of the instrument.",
		}),
		points`
      In standard deviations ${value(smdMonth6Standard, { form: "estimate", gain: true, unit: false })} and ${value(smdMonth6Enhanced, { form: "estimate", gain: true, unit: false })}: small, by a common rule (under ${fact(sizes.facts.smallBelowSd, { unit: false })})
      Change in pain and interference (PEG, ${plain("0 to 10", "range of the instrument")}): ${arm(pegMonth6, "sa", { unit: false })} and ${arm(pegMonth6, "ea", { unit: false })}; usual care ${arm(pegMonth6, "umc", { unit: false })}`,
	],
	notes: md`This is the primary result. Compared with usual care, disability ended lower by ${value(rmdqMonth6Standard, { gain: true })} with the standard course, and by ${value(rmdqMonth6Enhanced, { gain: true })} with maintenance. Say "on a ${scale}-point scale" every time you quote it; these people started at ${fact(trial.facts.baselineRmdq)}. Usual care improved as well, by about two points.

Pain and its interference moved the same way. Both courses did better than usual care, and here the longer course did better than the shorter one. In disability the difference between the two courses was not detectable, although the rows may look apart.

Will be asked: "One point is nothing." As an average it is small, and say so. But hold other treatments to the same rule. In trials of exercise at lower risk of bias the gain over no intervention is ${value(exercise.outcomes.functionVsNone, { gain: true })}. The ${fact(panel.facts.rmdqMic)} that people quote are the smallest change that a panel calls important within one person; they are not the bar for a difference between groups.

Transition: how many people is that?`,
	reading: md`At ${month6}, disability had fallen further with acupuncture than with usual care alone: by ${value(rmdqMonth6Standard, { gain: true })} with the standard course and by ${value(rmdqMonth6Enhanced, { gain: true })} with maintenance (${cite(trial)}). On a ${scale}-point scale, with a baseline of ${fact(trial.facts.baselineRmdq)}, these are small average effects: one published rule calls a difference between groups small below ${fact(sizes.facts.smallBelowSd)} (${cite(sizes)}), and these are ${value(smdMonth6Standard, { form: "estimate", gain: true })} and ${value(smdMonth6Enhanced, { form: "estimate", gain: true })}. Usual care improved as well, by ${derived.percentOfBaseline(rmdqMonth6Standard, "umc", trial.facts.baselineRmdq)} of baseline, against ${derived.percentOfBaseline(rmdqMonth6Standard, "sa", trial.facts.baselineRmdq)} with the standard course.

Exercise passes the same test no better: in trials at low or unclear risk of bias it lowered functional limitation by ${value(exercise.outcomes.functionVsNone, { gain: true })} compared with no intervention (${cite(exercise)}). The ${fact(panel.facts.rmdqMic)} that a panel calls the smallest important change (${cite(panel)}) apply within one person and are not the bar for a difference between group means.

Pain with its interference (PEG, ${plain("0 to 10", "range of the instrument")}) changed by ${arm(pegMonth6, "umc")} with usual care, ${arm(pegMonth6, "sa")} with the standard course and ${arm(pegMonth6, "ea")} with maintenance; both courses were better than usual care, and the longer one better than the standard one. The comparator was usual care, nobody was blinded, and every outcome was reported by the patients themselves.`,
});
