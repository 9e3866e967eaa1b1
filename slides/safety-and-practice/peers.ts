import { arm, cite, fact, md, plain, points, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { cashin2025Bmjebm as cashin } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { cfpTfp290LowBackPain as synopsis } from "../evidence/low-back-pain/cfp-tfp290-low-back-pain.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { xiang2020Nslbp as xiang } from "../evidence/low-back-pain/xiang-2020-nslbp.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cherkin2016Mbsr as mindfulness } from "../evidence/safety-and-practice/cherkin-2016-mbsr.ts";
import { enthoven2016NsaidChronic as nsaids } from "../evidence/safety-and-practice/enthoven-2016-nsaid-chronic.ts";
import { ferreira2021Snri as snri } from "../evidence/safety-and-practice/ferreira-2021-snri.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";
import { wieland2022Yoga as yoga } from "../evidence/safety-and-practice/wieland-2022-yoga.ts";

const response = mindfulness.outcomes.rmdqResponse30Week26;
const less = { gain: true } as const;

export default slide({
	id: "peers",
	title:
		"Against placebo or sham, the treatments for chronic back pain all help by ten points or fewer",
	minutes: 1,
	cuts: [60],
	claims: ["other-proven-therapies"],
	comparators: ["sham"],
	pico: {
		patients: text`chronic back pain`,
		treatment: text`acupuncture, exercise or a drug`,
		comparedWith: text`or placebo`,
		outcome: text`pain, points out of ${plain("100", "range of the scale")}`,
	},
	certainty: text`exercise, SNRI moderate; NSAID, acupuncture over usual care low`,
	sources: [exercise, cochrane, synopsis, opioids, snri, nsaids, cashin],
	body: [
		forestPlot({
			id: "peers-forest",
			title:
				"Less pain than with placebo or sham, treatments for chronic back pain",
			rows: [
				{
					outcome: synopsis.outcomes.painShortTermVsSham,
					label: "Acupuncture, to three months",
				},
				{
					outcome: synopsis.outcomes.painLongTermVsSham,
					label: "Acupuncture, to a year",
				},
				{ outcome: cashin.outcomes.exercise, label: "Exercise" },
				{
					outcome: opioids.outcomes.painVsPlacebo100,
					label: "Opioids, any chronic pain",
				},
				{ outcome: snri.outcomes.backPainVsPlacebo, label: "SNRI" },
				{ outcome: nsaids.outcomes.painVsPlacebo, label: "NSAID" },
			],
			gain: true,
			ends: { left: "placebo or sham better", right: "treatment better" },
			message:
				"Against placebo or sham all lie between about three and ten points on a hundred-point scale.",
		}),
		points`Without a placebo, pain is lower by ${value(exercise.outcomes.painMonth3, { form: "estimate", gain: true, unit: false })} with exercise and ${value(cochrane.outcomes.painVsUsual, { form: "estimate", gain: true, unit: false })} with acupuncture over usual care`,
	],
	notes: md`A yardstick, not a ranking. Look at exercise twice: ${value(exercise.outcomes.painMonth3, { form: "estimate", ...less })} when the control may be nothing at all, ${value(cashin.outcomes.exercise, { form: "estimate", ...less })} against placebo or sham. Against sham, acupuncture goes from ${value(synopsis.outcomes.painShortTermVsSham, { form: "estimate", ...less })} in the first months to ${value(synopsis.outcomes.painLongTermVsSham, { form: "estimate", ...less })} later in the year. Against placebo or sham everything sits between about three and ten points, and these are differences between group averages. The change that matters to one patient is the wrong yardstick for them.

Exercise comes first for her for other reasons: general health, cost, and nearly every guideline.

Will be asked: "So acupuncture equals opioids?" A placebo pill and a sham needle are different controls. All that follows is that both are modest, and that one of them does not cause overdoses.

Will be asked: "And mindfulness?" Same scale and comparator as BackInAction. The risk ratio of response is ${value(response)}, and ${value(trial.outcomes.responseMonth6Standard)} for the standard course of acupuncture, over usual care in both.

Transition: if she has a course, how long should it be?`,
	transitions: { 60: "if she has a course, how long should it be?" },
	reading: md`The yardstick has two halves. Where the control was no treatment, usual care or a mixture, exercise lowered chronic back pain by ${value(exercise.outcomes.painMonth3, less)} on a hundred-point scale (moderate certainty; ${cite(exercise)}) and acupuncture by ${value(cochrane.outcomes.painVsUsual, less)} compared with usual care (low certainty; ${cite(cochrane)}). Exercise trials at lower risk of bias give ${value(strict.outcomes.painVsNone, less)} against no intervention (${cite(strict)}).

Where the control was placebo or sham, a synopsis for family physicians (${cite(synopsis)}) puts acupuncture at ${value(synopsis.outcomes.painShortTermVsSham, { form: "estimate", ...less })} less pain up to three months and ${value(synopsis.outcomes.painLongTermVsSham, { form: "estimate", ...less })} up to a year. An independent meta-analysis in standard deviations gives ${value(xiang.outcomes.painShortTermVsSham, less)} in the short and ${value(xiang.outcomes.painIntermediateVsSham, less)} in the intermediate term (${cite(xiang)}). Cochrane's reviewers judge that acupuncture may not relieve pain more than sham in a clinically meaningful way (${cite(cochrane)}), and a review of ${fact(cashin.facts.trials)} with placebo or sham (${cite(cashin)}) calls acupuncture inconclusive, on low or very low certainty, and puts exercise at ${value(cashin.outcomes.exercise, { form: "estimate", ...less })}. Opioids gave ${value(opioids.outcomes.painVsPlacebo100, less)} in chronic pain of many kinds (${cite(opioids)}), SNRIs ${value(snri.outcomes.backPainVsPlacebo, less)} (moderate certainty; ${cite(snri)}) and NSAIDs ${value(nsaids.outcomes.painVsPlacebo, less)} (low; ${cite(nsaids)}).

With mindfulness training ${arm(response, "mbsr")} responded and with usual care ${arm(response, "usual")}, risk ratio ${value(response)} (${cite(mindfulness)}). Yoga helped function a little to moderately against controls without exercise (${cite(yoga)}). All of these are modest averages. Sham acupuncture, a placebo pill and usual care are different controls, so the rows do not rank.`,
});
