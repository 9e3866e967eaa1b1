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
import { responderBars } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ostelo2008Mic } from "../evidence/low-back-pain/ostelo-2008-mic.ts";

const {
	rmdqMonth6Standard,
	smdMonth6Standard,
	smdMonth6Enhanced,
	responseMonth6Standard: standard,
	responseMonth6Enhanced: enhanced,
} = trial.outcomes;

export default slide({
	id: "q-one-point",
	title: text`One point of ${plain("24", "range of the instrument")} is a small mean; ${derived.morePer100(standard, "sa", "umc")} or ${derived.morePer100(enhanced, "ea", "umc")} more per ${plain("100", "denominator")} responded than with usual care`,
	minutes: 1,
	cuts: [],
	comparators: ["usual-care"],
	context: text`“One point on the RMDQ is nothing, is it?”`,
	certainty: text`not graded`,
	body: [
		responderBars({
			id: "q-one-point",
			title: "Responders in BackInAction at six months",
			outcome: standard,
			arms: [
				{ arm: "umc", label: "Usual care", role: "usual-care" },
				{ arm: "sa", label: "+ acupuncture", role: "treatment" },
				{ arm: "ea", label: "+ acupuncture, maintained", role: "treatment" },
			],
			differences: [],
			axisTitle: text`Percent with at least ${fact(trial.facts.rmdqResponderThreshold)} less disability at ${plain("6 months", "time of the outcome")}`,
			message: "More responded with acupuncture; most in every arm did not.",
		}),
		points`
      Risk ratios ${value(standard)} and ${value(enhanced)}`,
	],
	notes: md`The mean effect is small: ${value(rmdqMonth6Standard, { gain: true })} less disability with the standard course, ${value(smdMonth6Standard, { form: "estimate", gain: true, unit: false })} to ${value(smdMonth6Enhanced, { form: "estimate", gain: true })} for the two courses. Do not call it clinically meaningful, and do not call it nothing: a mean hides who moved.

Responders: ${arm(standard, "umc")}, ${arm(standard, "sa")} and ${arm(enhanced, "ea")}. Derived, per hundred: ${derived.morePer100FromRatio(standard, "umc")} more with the standard course, ${derived.morePer100FromRatio(enhanced, "umc")} with maintenance.

Will be asked: "Against sham?" This trial had none.`,
	reading: md`The mean difference from usual care in BackInAction (${cite(trial)}) was ${value(rmdqMonth6Standard, { gain: true })} of ${plain("24 points", "range of the instrument")} with the standard course: small by any label. The threshold often held against it, ${fact(ostelo2008Mic.facts.rmdqMic)} (${cite(ostelo2008Mic)}), says how much one patient must change to notice; it is no bar for the difference between two means. The better question is how many more people crossed a line. At least ${fact(trial.facts.rmdqResponderThreshold)} less disability was reached by ${arm(standard, "umc")} with usual care, ${arm(standard, "sa")} with the standard course (risk ratio ${value(standard)}) and ${arm(enhanced, "ea")} with maintenance (${value(enhanced)}). The comparator is usual care, nobody was blinded, and most people in every arm did not respond.`,
});
