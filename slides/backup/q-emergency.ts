import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { cohen2017Ed as cohen } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { eucker2024Ed as eucker } from "../evidence/joints-and-muscles/eucker-2024-ed.ts";
import { eucker2025EdClinic as clinic } from "../evidence/joints-and-muscles/eucker-2025-ed-clinic.ts";

const { painHour1Auricular, painHour1Peripheral } = eucker.outcomes;
const { painMonth1 } = clinic.outcomes;

export default slide({
	id: "q-emergency",
	title:
		"In the emergency department, acupuncture added relief at one hour, not clearly at a month",
	minutes: 1,
	cuts: [],
	context: text`“Does it replace drugs in the emergency department?”`,
	pico: {
		patients: text`${participants(eucker)} with acute pain`,
		outcome: text`pain out of ${plain("10", "range of the scale")}`,
		time: text`one hour`,
	},
	body: [
		forestPlot({
			id: "q-emergency",
			title:
				"Pain at one hour, acupuncture added to usual care in an emergency department",
			rows: [
				{ outcome: painHour1Auricular, label: "Ear acupuncture" },
				{ outcome: painHour1Peripheral, label: "Body acupuncture" },
			],
			gain: true,
			message:
				"Both kinds lowered pain by one to two points at one hour, compared with usual care alone.",
		}),
		points`
      Another trial, a month later: ${arm(painMonth1, "acu")} and ${arm(painMonth1, "usual-care")}, called similar
      Compared with drugs: equivalent at an hour, with relevant relief in only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of all patients`,
	],
	notes: md`It does not replace them. Added to usual care, ear acupuncture lowered pain by ${value(painHour1Auricular, { gain: true })} at an hour. Body acupuncture lowered it by ${value(painHour1Peripheral, { gain: true })}. The trial had called ${fact(eucker.facts.minimalImportantDifference)} important. Opioid use did not clearly differ.

In a larger trial with clinic visits afterward (${cite(clinic)}), pain at a month was ${arm(painMonth1, "acu")} and ${arm(painMonth1, "usual-care")}. But ${fact(clinic.facts.neverAttendedShare)} of the acupuncture arm never came to the clinic.

Cohen compared acupuncture with drugs and called them equivalent at an hour, and neither did much.

Will be asked: "Was there a sham?" In none of the three. So what you may say is: for the first hour, a little more relief than usual care alone.`,
	reading: md`In one American emergency department, adding acupuncture to usual care for acute pain lowered it at an hour by ${value(painHour1Auricular, { gain: true })} with needles in the ear and by ${value(painHour1Peripheral, { gain: true })} with needles in the body (${cite(eucker)}, ${participants(eucker)} people); the trial had set ${fact(eucker.facts.minimalImportantDifference)} as important. Opioid use did not clearly differ. In a second trial of ${participants(clinic)} people, which offered visits to a clinic afterward, pain after a month was ${arm(painMonth1, "acu")} with and ${arm(painMonth1, "usual-care")} without acupuncture, which its authors call similar (${cite(clinic)}); ${fact(clinic.facts.neverAttendedShare)} of the acupuncture arm never attended. An Australian trial found acupuncture equivalent to drugs at one hour overall, though not in migraine, and only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of its ${participants(cohen)} patients reached relevant relief at ${plain("1 hour", "time of the outcome")} (${cite(cohen)}). None had a sham arm. Acupuncture may be an addition for the first hour; it does not replace analgesia.`,
});
