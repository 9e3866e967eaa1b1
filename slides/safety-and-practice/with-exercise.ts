import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
import type { Outcome } from "#evidence";
import { chen2013KneeExercise as chen } from "../evidence/joints-and-muscles/chen-2013-knee-exercise.ts";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { giovanardi2023Addon as addOn } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";

const gain = { gain: true } as const;
const { painAddedToNonDrug, disabilityAddedToNonDrug } = addOn.outcomes;

/** Less pain, then the limits: the column head names the interval. */
function painLess(outcome: Outcome) {
	return text`${value(outcome, { form: "estimate", gain: true })} less pain (${value(outcome, { form: "interval", gain: true })})`;
}

export default slide({
	id: "with-exercise",
	title:
		"Added to exercise or other care, acupuncture helped backs in small trials, but not knees",
	minutes: 1,
	cuts: [],
	claims: ["paired-with-exercise", "multimodal-plan", "cornerstones"],
	comparators: ["active", "sham"],
	context: text`what it adds · knee pain out of ${plain("20", "range of the scale")}`,
	certainty: text`back very low to moderate; exercise moderate`,
	sources: [addOn, foster, chen, exercise],
	body: [
		table({
			caption: text`Acupuncture added to exercise or other care`,
			columns: ["Condition", "Added to", "Compared with", "Result (95% CI)"],
			rows: [
				[
					text`Chronic back pain ${cite(addOn)}`,
					text`non-drug care`,
					text`that care alone`,
					painLess(painAddedToNonDrug),
				],
				[
					text`Knee, six months ${cite(foster)}`,
					text`advice and exercise`,
					text`that alone`,
					painLess(foster.outcomes.womacPainMonth6Acupuncture),
				],
				[
					text`Knee, three months ${cite(chen)}`,
					text`exercise therapy`,
					text`the same with sham (blunt needles)`,
					text`${arm(chen.outcomes.responseWeek12, "acu")} against ${arm(chen.outcomes.responseWeek12, "sham")} responded`,
				],
				[
					text`Exercise itself, back ${cite(exercise)}`,
					text`(alone)`,
					text`no treatment, usual care or placebo`,
					painLess(exercise.outcomes.painMonth3),
				],
			],
		}),
	],
	notes: md`Two questions get mixed up. First, does acupuncture add to exercise? In back pain perhaps: ${value(painAddedToNonDrug, gain)} less pain, in trials without sham, with ${fact(addOn.facts.addOnParticipants)} people in all the add-on trials together. In the knee no: ${value(foster.outcomes.womacPainMonth6Acupuncture, gain)} on a twenty-point scale.

Second, does acupuncture do best within a plan? That has not been tested against acupuncture alone.

Will be asked: "So what comes first?" Exercise, for her general health, its cost and nearly every guideline, and because nobody has to drive her to it.

Transition: if she has a course, how long should it be?`,
	reading: md`In chronic back pain, acupuncture added to non-drug care lowered pain by ${value(painAddedToNonDrug, gain)} and disability by ${value(disabilityAddedToNonDrug, gain)} more than that care alone (${cite(addOn)}). The review's add-on trials held ${fact(addOn.facts.addOnParticipants)} people in all, none had sham, none recorded harms, and its authors rate certainty from moderate to very low. In knee osteoarthritis, ${participants(foster)} people had advice and exercise with or without acupuncture: pain at six months was less by ${value(foster.outcomes.womacPainMonth6Acupuncture, gain)} with it, an interval that includes zero, though short-term gains were seen with real and with sham acupuncture (${cite(foster)}). On top of exercise therapy, ${arm(chen.outcomes.responseWeek12, "acu")} responded with real and ${arm(chen.outcomes.responseWeek12, "sham")} with sham acupuncture (${cite(chen)}). Exercise itself lowered chronic back pain by ${value(exercise.outcomes.painMonth3, gain)} on a hundred-point scale compared with no treatment, usual care or placebo, with moderate certainty (${cite(exercise)}). That acupuncture does best as part of a plan has not been tested.`,
});
