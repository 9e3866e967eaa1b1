import { arm, cite, fact, md, plain, points, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { chen2013KneeExercise as chen } from "../evidence/joints-and-muscles/chen-2013-knee-exercise.ts";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { giovanardi2023Addon as addon } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";

const { womacPainMonth6Acupuncture, womacPainMonth6Sham } = foster.outcomes;
const response = chen.outcomes.responseWeek12;

export default slide({
	id: "q-exercise",
	title:
		"Adding needles to exercise did not help knees at six months; small back trials say yes",
	minutes: 1,
	cuts: [],
	comparators: ["active", "no-treatment"],
	context: text`“Exercise gives ${value(exercise.outcomes.painMonth3, { form: "estimate", gain: true })}: then are both not best?”`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "q-exercise",
			title:
				"Knee pain at six months, needles added to advice and exercise against these alone",
			rows: [
				{
					outcome: womacPainMonth6Acupuncture,
					label: "Exercise + acupuncture",
				},
				{ outcome: womacPainMonth6Sham, label: "Exercise + blunt needles" },
			],
			gain: true,
			message: "Neither kind of needle added to exercise.",
		}),
		points`
      Backs: ${value(addon.outcomes.painAddedToNonDrug, { form: "estimate", gain: true })} less pain, ${fact(addon.facts.addOnParticipants, { unit: false })} people in all add-on trials, no sham
      Exercise in stricter trials: ${value(strict.outcomes.painVsNone, { form: "estimate", gain: true })}`,
	],
	notes: md`Two questions in one. Exercise gives ${value(exercise.outcomes.painMonth3, { gain: true })} of ${plain("100", "range of the scale")} against no treatment, usual care or placebo pooled; in trials of low or unclear risk of bias ${value(strict.outcomes.painVsNone, { gain: true })}. Exercise is not held to sham either.

Both together: in the knee two trials say no. Foster ${value(womacPainMonth6Acupuncture, { gain: true })}; Chen, real against blunt needles within exercise, ${arm(response, "acu")} against ${arm(response, "sham")} responders. In backs, small unblinded trials say yes, ${value(addon.outcomes.painAddedToNonDrug, { gain: true })}.

Foster's interval does not sit around its estimate as printed; say so if it is challenged. No trial read compares the pair with acupuncture alone.`,
	reading: md`Exercise lowers chronic back pain by ${value(exercise.outcomes.painMonth3, { gain: true })} of ${plain("100", "range of the scale")} against no treatment, usual care or placebo pooled (${cite(exercise)}, moderate certainty), and by ${value(strict.outcomes.painVsNone, { gain: true })} against no intervention in trials selected for less bias (${cite(strict)}). Whether needles add to it depends on the joint and on the trial. In knees, adding acupuncture to advice and exercise gained ${value(womacPainMonth6Acupuncture, { gain: true })} of ${plain("20", "range of the scale")} at six months, and blunt needles as much or more (${cite(foster)}; the interval is off centre as printed). In another trial ${arm(response, "acu")} and ${arm(response, "sham")} responded to real and blunt needles on top of exercise (${cite(chen)}). In back pain, adding acupuncture to other non-drug care gave ${value(addon.outcomes.painAddedToNonDrug, { gain: true })} less pain than that care alone (${cite(addon)}), with ${fact(addon.facts.addOnParticipants, { unit: false })} people in all add-on trials and no sham. Whether the pair beats acupuncture alone has not been tested in anything read.`,
});
