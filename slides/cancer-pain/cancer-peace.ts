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

const gain = { gain: true } as const;
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
		"In cancer survivors, electroacupuncture and ear acupuncture lowered pain more than usual care",
	minutes: 0.75,
	cuts: [],
	claims: ["firmly-within-oncology"],
	pico: {
		patients: text`${participants(trial)} survivors without disease`,
		treatment: text`electro- or ear acupuncture`,
		outcome: text`average pain, ${plain("0 to 10", "range of the instrument")}`,
		time: text`${timepoint(electro)}`,
		limits: text`no sham, unblinded`,
	},
	sources: [trial],
	body: [
		forestPlot({
			id: "cancer-peace",
			title: "Pain in PEACE at twelve weeks",
			rows: [
				{ outcome: electro, label: "Electroacupuncture" },
				{ outcome: ear, label: "Ear acupuncture" },
			],
			gain: true,
			message:
				"Both techniques lowered pain by one and a half to two points more than usual care, on a ten-point scale.",
		}),
		points`
      The intervals are ${plain("97.5%", "level of the intervals in this trial")} intervals, for two comparisons
      Stopped because of side effects: ${fact(facts.stoppedForHarmEar)} with ear acupuncture, ${fact(facts.stoppedForHarmElectro)} with electroacupuncture`,
	],
	notes: md`Here somebody did go without. Survivors, free of cancer, in pain for five years on average. Against usual care, electroacupuncture brought pain down about two points in ten, ear acupuncture about one and a half. That is a sizable difference, in people who knew what they were given. Ear acupuncture was harder to take: one in ten stopped because of it.

Will be asked: "Is the ear as good?" The trial tested for that, and non-inferiority was not shown: ear minus electro is ${value(painWeek12EarVsElectro, { form: "estimate" })}, in favor of electro.

Will be asked: "And the advanced cancer of IMPACT?" Those are other patients; the same team ran both trials.

Transition: no sham here. The next trial had one.`,
	reading: md`PEACE (${cite(trial)}) randomized ${participants(trial)} cancer survivors without evidence of disease and with chronic musculoskeletal pain to electroacupuncture, to ear acupuncture or to usual care. At ${timepoint(electro)} average pain was lower than with usual care by ${value(electro, gain)} with electroacupuncture and by ${value(ear, gain)} with ear acupuncture, from a baseline of ${fact(facts.baselinePain)}. Interference with daily life fell further by ${value(interferenceWeek12ElectroVsUsual, gain)} and ${value(interferenceWeek12EarVsUsual, gain)}, and a score of all pain medication by ${value(medicationWeek12ElectroVsUsual, gain)} with electroacupuncture. The trial then tested whether ear acupuncture is non-inferior to electroacupuncture, against a margin set beforehand: this was not shown, and the estimate, ear minus electro, is ${value(painWeek12EarVsElectro, { form: "estimate" })}. More people stopped ear acupuncture because of side effects (${fact(facts.stoppedForHarmEar)} against ${fact(facts.stoppedForHarmElectro)}). Patients were not blinded and there was no sham, so expectation and attention are part of the differences from usual care. After ${timepoint(electro)} the usual-care arm could start acupuncture, so nothing later can be compared with it.`,
});
