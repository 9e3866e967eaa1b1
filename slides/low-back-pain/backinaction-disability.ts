import {
	arm,
	cite,
	derived,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { scaleRuler } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ostelo2008Mic } from "../evidence/low-back-pain/ostelo-2008-mic.ts";

const {
	rmdqMonth6Standard,
	rmdqMonth6Enhanced,
	smdMonth6Standard,
	smdMonth6Enhanced,
	pegMonth6,
} = trial.outcomes;

export default slide({
	id: "backinaction-disability",
	title:
		"Added to usual care, acupuncture lowered disability a little at six months",
	minutes: 1.5,
	cuts: [20, 40, 60],
	context: text`disability (RMDQ, ${plain("0 to 24", "range of the instrument")}), ${plain("6 months", "time of the outcome")} · no sham arm · unblinded`,
	certainty: text`not graded`,
	body: [
		scaleRuler({
			id: "backinaction-ruler",
			title: "Disability in BackInAction at six months, on the whole RMDQ",
			rows: [
				{ outcome: rmdqMonth6Standard, label: "Standard course" },
				{ outcome: rmdqMonth6Enhanced, label: "With maintenance" },
			],
			threshold: {
				fact: ostelo2008Mic.facts.rmdqMic,
				label: text`One patient notices ${fact(ostelo2008Mic.facts.rmdqMic)}; no bar for a difference of means`,
			},
			baseline: {
				fact: trial.facts.baselineRmdq,
				label: text`Score at the start: ${fact(trial.facts.baselineRmdq)}`,
			},
			message:
				"Both courses lowered disability more than usual care, by a small part of the instrument.",
		}),
		points`
      In standard deviations ${value(smdMonth6Standard, { form: "estimate", gain: true })} and ${value(smdMonth6Enhanced, { form: "estimate", gain: true })}, both small; maintenance added no detectable gain
      Pain (PEG, of ${plain("10", "range of the instrument")}): ${arm(pegMonth6, "sa", { unit: false })} and ${arm(pegMonth6, "ea", { unit: false })}, usual care ${arm(pegMonth6, "umc", { unit: false })}; intervals not read`,
	],
	notes: md`The primary result. Standard course ${value(rmdqMonth6Standard)}, with maintenance ${value(rmdqMonth6Enhanced)}. Say "points of ${plain("24", "range of the instrument")}" every time. By the usual labels these are small. Baseline was ${fact(trial.facts.baselineRmdq)}. Pain was better too with both courses, by the abstract: ${arm(pegMonth6, "sa", { unit: false })} and ${arm(pegMonth6, "ea", { unit: false })} of ten, against ${arm(pegMonth6, "umc", { unit: false })}.

Will be asked: "One point is nothing." On the mean, it is small. The threshold of ${fact(ostelo2008Mic.facts.rmdqMic)} is a within-patient one and does not apply to a difference of means. Go to the responders.

Transition: how many people is that?`,
	notesFor: {
		20: md`This is the trial that the article opens with, BackInAction. People aged ${fact(trial.facts.ageMin, { unit: false })} and over, chronic low back pain, acupuncture by community practitioners added to their usual care, against usual care alone. Nobody was blinded, and there is no sham arm.

The primary result is disability on the RMDQ, a scale of ${plain("24", "range of the instrument")} points on which these people started at ${fact(trial.facts.baselineRmdq)}. After ${plain("6 months", "time of the outcome")} the standard course stood at ${value(rmdqMonth6Standard)}, and the course with maintenance at ${value(rmdqMonth6Enhanced)}. Say "points of ${plain("24", "range of the instrument")}" every time you quote it. In standard deviations both are small. Neither interval reaches zero; the first comes close.

Pain was better too with both courses, by the abstract. Maintenance lowered it further than the standard course did; in disability it added no detectable gain, although the two rows may look so. If somebody says that one point is nothing: on the mean it is small, and a mean hides people.

Transition: so how many people is that?`,
	},
	reading: md`At ${plain("6 months", "time of the outcome")}, disability had fallen further with acupuncture than with usual care alone: by ${value(rmdqMonth6Standard, { gain: true })} with the standard course and by ${value(rmdqMonth6Enhanced, { gain: true })} with maintenance (${cite(trial)}). On a scale of ${plain("24 points", "range of the instrument")}, with a baseline of ${fact(trial.facts.baselineRmdq)}, these are small average effects. Usual care improved as well, by ${derived.percentOfBaseline(rmdqMonth6Standard, "umc", trial.facts.baselineRmdq)} of baseline, against ${derived.percentOfBaseline(rmdqMonth6Standard, "sa", trial.facts.baselineRmdq)} with the standard course. Pain with its interference (PEG, ${plain("0 to 10", "range of the instrument")}) changed by ${arm(pegMonth6, "umc")} with usual care, ${arm(pegMonth6, "sa")} with the standard course and ${arm(pegMonth6, "ea")} with maintenance, values from a mirror of the registry; by the abstract both courses were better than usual care, and the longer one better than the standard one. No interval was read. The comparator was usual care, nobody was blinded, and every outcome was reported by the patients themselves.`,
});
