import {
	arm,
	cite,
	fact,
	md,
	plain,
	points,
	slide,
	table,
	text,
	value,
} from "#deck";
import type { Outcome } from "#evidence";
import { cashin2025Bmjebm as cashin } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cherkin2016Mbsr as mindfulness } from "../evidence/safety-and-practice/cherkin-2016-mbsr.ts";
import { enthoven2016NsaidChronic as nsaids } from "../evidence/safety-and-practice/enthoven-2016-nsaid-chronic.ts";
import { ferreira2021Snri as snri } from "../evidence/safety-and-practice/ferreira-2021-snri.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";
import { wieland2022Yoga as yoga } from "../evidence/safety-and-practice/wieland-2022-yoga.ts";

/** Points less, then the limits: the column head names both. */
function less(outcome: Outcome) {
	return text`${value(outcome, { form: "estimate", gain: true, unit: false })} (${value(outcome, { form: "interval", gain: true })})`;
}

const response = mindfulness.outcomes.rmdqResponse30Week26;

export default slide({
	id: "peers",
	title:
		"Most treatments for chronic back pain are modest too, each against its own comparator",
	minutes: 1,
	cuts: [60],
	claims: ["other-proven-therapies"],
	comparators: [],
	context: text`pain, points of ${plain("100", "range of the scale")} · opioid trials: any chronic pain · compare within a comparator, not across`,
	certainty: text`as the last column states it`,
	sources: [exercise, cochrane, opioids, snri, nsaids, cashin, madsen],
	body: [
		table({
			caption: text`Treatments for chronic pain by comparator`,
			columns: [
				"Treatment",
				"Compared with",
				"Less pain (95% CI)",
				"Certainty",
			],
			rows: [
				[
					text`Exercise ${cite(exercise)}`,
					text`none, usual, placebo`,
					less(exercise.outcomes.painMonth3),
					text`moderate`,
				],
				[
					text`Acupuncture ${cite(cochrane)}`,
					text`usual care`,
					less(cochrane.outcomes.painVsUsual),
					text`low`,
				],
				[
					text`Acupuncture ${cite(cashin)}`,
					text`sham`,
					text`inconclusive; any pain ${fact(madsen.facts.vasVsSham, { unit: false })} (${fact(madsen.facts.vasVsShamMin, { unit: false })} to ${fact(madsen.facts.vasVsShamMax, { unit: false })})`,
					text`(very) low`,
				],
				[
					text`Exercise ${cite(cashin)}`,
					text`placebo or sham`,
					text`${value(cashin.outcomes.exercise, { form: "estimate", gain: true, unit: false })} (CI not read)`,
					text`moderate`,
				],
				[
					text`Opioids ${cite(opioids)}`,
					text`placebo`,
					less(opioids.outcomes.painVsPlacebo100),
					text`not read`,
				],
				[
					text`SNRI ${cite(snri)}`,
					text`placebo`,
					less(snri.outcomes.backPainVsPlacebo),
					text`moderate`,
				],
				[
					text`NSAIDs ${cite(nsaids)}`,
					text`placebo`,
					less(nsaids.outcomes.painVsPlacebo),
					text`low`,
				],
			],
		}),
		points`Cochrane's bar for acupuncture is ${fact(cochrane.facts.vasRelevantDifference)}: no row against placebo or sham reaches it`,
	],
	notes: md`A yardstick, not a ranking. Everything against placebo is under ten points of a hundred, so nothing there would clear the bar that Cochrane set for acupuncture. Against no treatment or usual care things look larger, acupuncture included.

Mindfulness is the fair peer of BackInAction: same kind of scale, same cut-off, same comparator. Risk ratio ${value(response)} there, ${value(trial.outcomes.responseMonth6Standard)} and ${value(trial.outcomes.responseMonth6Enhanced)} here. Different ages, so do not subtract.

Will be asked: "Opioids move pain by seven points, so acupuncture is equal?" No. A placebo pill and a sham needle are different controls; the yardstick says only that all of it is modest. "Exercise gives fifteen?" In trials at lower risk of bias it is ${value(strict.outcomes.painVsNone, { gain: true })}.

Transition: and what do needles add to other care?`,
	transitions: { 60: "so which of the article's advice can you pass on?" },
	reading: md`Against no treatment, usual care or placebo, exercise lowered chronic back pain by ${value(exercise.outcomes.painMonth3, { gain: true })} of a hundred (moderate certainty; ${cite(exercise)}); trials at low or unclear risk of bias give ${value(strict.outcomes.painVsNone, { gain: true })} against no intervention (${cite(strict)}). Against usual care, acupuncture gave ${value(cochrane.outcomes.painVsUsual, { gain: true })} (low certainty; ${cite(cochrane)}). Against placebo, opioids gave ${value(opioids.outcomes.painVsPlacebo100, { gain: true })} in chronic pain of many kinds (${cite(opioids)}), SNRIs ${value(snri.outcomes.backPainVsPlacebo, { gain: true })} (moderate; ${cite(snri)}) and NSAIDs ${value(nsaids.outcomes.painVsPlacebo, { gain: true })} (low; ${cite(nsaids)}). A review of ${fact(cashin.facts.trials)} with placebo or sham, read in news summaries (${cite(cashin)}), has exercise at ${value(cashin.outcomes.exercise, { gain: true })} and calls acupuncture inconclusive on low or very low certainty; over pain of many kinds an earlier review puts it at ${fact(madsen.facts.vasVsSham)} less than with sham, ${fact(madsen.facts.vasVsShamMin, { unit: false })} to ${fact(madsen.facts.vasVsShamMax, { unit: false })}, not told apart from bias (${cite(madsen)}). None of the differences from placebo or sham reaches the ${fact(cochrane.facts.vasRelevantDifference)} that Cochrane asked of acupuncture. With mindfulness training ${arm(response, "mbsr")} responded and with usual care ${arm(response, "usual")}, risk ratio ${value(response)} (${cite(mindfulness)}). Yoga helped function a little to moderately against controls without exercise; its gain in pain fell short of the review's own threshold (${cite(yoga)}). All are modest. Sham needles, placebo pills and usual care are different controls, so the rows do not rank.`,
});
