import { arm, cite, fact, md, plain, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { chen2013KneeExercise as chen } from "../evidence/joints-and-muscles/chen-2013-knee-exercise.ts";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { cashin2025Bmjebm as placebo } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { cfpTfp290LowBackPain as synopsis } from "../evidence/low-back-pain/cfp-tfp290-low-back-pain.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { giovanardi2023Addon as addon } from "../evidence/safety-and-practice/giovanardi-2023-addon.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";

const less = { form: "estimate", gain: true } as const;
const { womacPainMonth6Acupuncture } = foster.outcomes;
const response = chen.outcomes.responseWeek12;

export default slide({
	id: "q-exercise",
	title:
		"Held to the same two tests, exercise and acupuncture come out in the same range",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care"],
	context: text`“One rule for acupuncture, another for exercise?”`,
	pico: {
		patients: text`people with back pain`,
		treatment: text`acupuncture or exercise`,
		outcome: text`pain`,
	},
	certainty: text`upper rows: moderate, low`,
	body: [
		forestPlot({
			id: "q-exercise",
			title: "Chronic low back pain with exercise and with acupuncture",
			rows: [
				{
					outcome: exercise.outcomes.painMonth3,
					label: "Exercise",
					group: "Usual care or mixed",
				},
				{
					outcome: cochrane.outcomes.painVsUsual,
					label: "Acupuncture",
					group: "Usual care or mixed",
				},
				{
					outcome: placebo.outcomes.exercise,
					label: "Exercise",
					group: "Placebo or sham",
				},
				{
					outcome: synopsis.outcomes.painShortTermVsSham,
					label: "Acupuncture, early",
					group: "Placebo or sham",
				},
				{
					outcome: synopsis.outcomes.painLongTermVsSham,
					label: "Acupuncture, later",
					group: "Placebo or sham",
				},
			],
			gain: true,
			ends: { left: "comparison better", right: "treatment better" },
			message:
				"On either test the two lie in the same range; the rows come from different trials and do not rank them.",
		}),
	],
	notes: md`A fair charge, and half of it sticks. Exercise is seldom asked to beat a sham. So hold both to both tests. Against a mixture of no treatment, usual care and placebo, exercise takes ${value(exercise.outcomes.painMonth3, less)} off a hundred-point scale; acupuncture, over usual care, ${value(cochrane.outcomes.painVsUsual, less)}. Against placebo or sham, exercise ${value(placebo.outcomes.exercise, less)}; acupuncture ${value(synopsis.outcomes.painShortTermVsSham, less)} in the first months and ${value(synopsis.outcomes.painLongTermVsSham, less)} later. The rows come from different trials, so they do not rank the two.

Why, then, exercise first for Mrs. K.? Because it is good for the rest of her, costs little, and treats her fear of bending. Not because it passed a test that acupuncture failed.

Will be asked: "Are both together better?" In the knee, acupuncture added ${value(womacPainMonth6Acupuncture, { gain: true })} on a twenty-point scale to advice and exercise (${cite(foster)}). Real did no better than sham on top of exercise (${cite(chen)}). In back pain, small trials without sham say yes, ${value(addon.outcomes.painAddedToNonDrug, { gain: true })} (${cite(addon)}).`,
	reading: md`Exercise lowers chronic low back pain by ${value(exercise.outcomes.painMonth3, { gain: true })} on a ${plain("100", "range of the scale")}-point scale against no treatment, usual care or placebo pooled (${cite(exercise)}, moderate certainty), by ${value(strict.outcomes.painVsNone, { gain: true })} against no intervention in trials selected for a lower risk of bias (${cite(strict)}), and by ${value(placebo.outcomes.exercise, less)} against placebo or sham (${cite(placebo)}). Acupuncture lowers it by ${value(cochrane.outcomes.painVsUsual, { gain: true })} against usual care (${cite(cochrane)}, low certainty), and against sham by ${value(synopsis.outcomes.painShortTermVsSham, less)} up to three months and ${value(synopsis.outcomes.painLongTermVsSham, less)} up to a year (${cite(synopsis)}). Neither can be given blind, patients rate themselves, and the comparisons come from different trials, so no ranking follows. Exercise comes first for other reasons: general health, cost and reach.

Whether acupuncture adds to exercise depends on the joint and on the trial. In knees, adding it to advice and exercise gained ${value(womacPainMonth6Acupuncture, { gain: true })} on a ${plain("20", "range of the scale")}-point scale at six months (${cite(foster)}; the interval sits off center as printed), and ${arm(response, "acu")} and ${arm(response, "sham")} responded to real and sham acupuncture on top of exercise (${cite(chen)}). In back pain, adding it to other non-drug care gave ${value(addon.outcomes.painAddedToNonDrug, { gain: true })} less pain than that care alone (${cite(addon)}), with ${fact(addon.facts.addOnParticipants, { unit: false })} people in all add-on trials and no sham.`,
});
