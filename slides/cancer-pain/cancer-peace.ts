import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { mao2021Peace as trial } from "../evidence/cancer/mao-2021-peace.ts";

const {
	painWeek12ElectroVsUsual: electro,
	painWeek12EarVsUsual: ear,
	painWeek12EarVsElectro,
	interferenceWeek12ElectroVsUsual,
	interferenceWeek12EarVsUsual,
	medicationWeek12ElectroVsUsual,
} = trial.outcomes;
const { facts } = trial;

export default slide({
	id: "cancer-peace",
	title:
		"In cancer survivors, electro and ear needles lowered pain more than usual care did",
	minutes: 1,
	cuts: [40, 60],
	claims: ["firmly-within-oncology"],
	context: text`average pain, ${timepoint(electro)} · ${participants(trial)} survivors free of cancer · no sham, unblinded`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "cancer-peace",
			title: "Pain in PEACE at twelve weeks",
			rows: [
				{ outcome: electro, label: "Electroacupuncture" },
				{ outcome: ear, label: "Ear needles" },
			],
			gain: true,
			message:
				"Both techniques lowered pain by one and a half to two points of ten more than usual care.",
		}),
		points`
      The intervals are ${plain("97.5%", "level of the intervals in this trial")} intervals, for two comparisons
      Stopped for side effects: ${fact(facts.stoppedForHarmEar)} with ear needles, ${fact(facts.stoppedForHarmElectro)} with electroacupuncture`,
	],
	notes: md`The best controlled trial in cancer pain that was read here. ${participants(trial)} survivors, no sign of disease, pain for ${fact(facts.painDurationYears)} on average. Electroacupuncture ${value(electro, { gain: true })} less pain than usual care, ear needles ${value(ear, { gain: true })} less. Note the level of the intervals. Pain drugs fell too, on a score of all drugs and not of opioids.

Will be asked: "So ear needles are as good?" The paper says that this was not shown: ear minus electro ${value(painWeek12EarVsElectro, { form: "estimate" })}, one-sided upper bound ${fact(facts.nonInferiorityUpperBound)}. The meeting abstract had said the opposite.

"And the advanced cancer of IMPACT?" Not these patients; and the same team ran both.

Transition: no sham here. The next trial had one.`,
	reading: md`PEACE (${cite(trial)}) randomised ${participants(trial)} cancer survivors without evidence of disease and with chronic musculoskeletal pain to electroacupuncture, to ear needles or to usual care. At ${timepoint(electro)} average pain was lower than with usual care by ${value(electro, { gain: true })} with electroacupuncture and by ${value(ear, { gain: true })} with ear needles, from a baseline of ${fact(facts.baselinePain)}. Interference with daily life fell further by ${value(interferenceWeek12ElectroVsUsual, { gain: true })} and ${value(interferenceWeek12EarVsUsual, { gain: true })}, and a score of pain medication by ${value(medicationWeek12ElectroVsUsual, { gain: true })} with electroacupuncture. Ear needles were not shown to be as good as electroacupuncture, and more people stopped them for side effects (${fact(facts.stoppedForHarmEar)} against ${fact(facts.stoppedForHarmElectro)}, by a review of the paper). Patients were not blinded and there was no sham, so expectation and attention are part of these differences. After ${timepoint(electro)} the usual-care arm could start acupuncture. Certainty was not graded.`,
});
