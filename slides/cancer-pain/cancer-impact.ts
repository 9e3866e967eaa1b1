import {
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	pValue,
	slide,
	text,
	timepoint,
	value,
	year,
} from "#deck";
import { timeCourse } from "#figures";
import { epstein2023Impact as trial } from "../evidence/cancer/epstein-2023-impact.ts";

const {
	worstPainChangeAcupuncture,
	worstPainChangeMassage,
	worstPainMassageVsAcupuncture: contrast,
} = trial.outcomes;
const { facts } = trial;

export default slide({
	id: "cancer-impact",
	title:
		"In IMPACT worst pain fell with acupuncture and with massage; no arm went untreated",
	minutes: 1,
	cuts: [20, 40, 60],
	claims: [
		"cancer-trial-year",
		"cancer-trial-size",
		"advanced-cancer",
		"both-sustained-pain",
	],
	comparators: ["active"],
	context: text`worst pain of ten, ${plain("95% CI", "level of the intervals")} · ${participants(trial)} with advanced cancer · no untreated or sham arm`,
	certainty: text`not graded`,
	body: [
		timeCourse({
			id: "cancer-impact-change",
			title: "Change of worst pain in the two arms of IMPACT",
			start: "start",
			lines: [
				{
					label: "acupuncture",
					role: "treatment",
					arm: "acupuncture",
					outcomes: [contrast],
				},
				{
					label: "massage",
					role: "active",
					arm: "massage",
					outcomes: [contrast],
				},
			],
			axisTitle: text`Change within each arm. Massage minus acupuncture: ${value(contrast)}`,
			gap: "No arm without treatment; values between start and end were not read.",
			message:
				"Worst pain fell in both arms, further with massage; nothing shows what it would have done without treatment.",
		}),
	],
	notes: md`The trial that the article dates to ${plain("2025", "year in the article")} was published in ${year(trial)}. ${participants(trial)} people with advanced cancer and musculoskeletal pain, two American centres, ${fact(facts.weeklySessions)} weekly sessions and then a booster each month to the end. Worst pain changed by ${value(worstPainChangeAcupuncture)} with acupuncture and ${value(worstPainChangeMassage)} with massage. These are changes, not effects: the line of the untreated is missing. The lines are straight because no value in between was read. The contrast was the primary outcome: massage minus acupuncture ${value(contrast)}, ${pValue(contrast)}; it leans to massage.

Will be asked: "So are they equal?" No: a superiority trial that misses its mark does not show equality, and no margin was read. "Did it last?" Treatment ran to the last measurement, so this trial cannot say.

Transition: a fall in both arms is not yet an effect; look for the comparison.`,
	transitions: {
		20: "so look for a trial with a comparison to sham.",
		40: "a fall in both arms is not yet an effect.",
		60: "a fall in both arms is not yet an effect.",
	},
	reading: md`IMPACT (${cite(trial)}) randomised ${participants(trial)} people with advanced cancer and moderate to severe musculoskeletal pain to acupuncture or to massage, weekly and then with monthly boosters up to ${timepoint(contrast)}; ${fact(facts.primaryEndpointPatients)} gave the primary outcome. From a baseline of ${fact(facts.baselineWorstPain)}, worst pain changed by ${value(worstPainChangeAcupuncture)} with acupuncture, ${derived.percentOfBaseline(contrast, "acupuncture", facts.baselineWorstPain)} of the baseline, and by ${value(worstPainChangeMassage)} with massage. Massage minus acupuncture was ${value(contrast)} (${pValue(contrast)}): the estimate leans to massage, and the interval just includes no difference. Neither change is an effect. Everybody was enrolled because pain was bad, so some of it would have eased anyway, and no arm went untreated or had sham needling. Fatigue and sleep also improved in both arms without a difference; those figures could not be read. The certainty was not graded.`,
});
