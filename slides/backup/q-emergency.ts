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
		"In emergency departments pain eased more at one hour than with usual care, not at a month",
	minutes: 1,
	cuts: [],
	context: text`“Does it replace drugs in the emergency department?”`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "q-emergency",
			title:
				"Pain at one hour, acupuncture added to usual care in an emergency department",
			rows: [
				{ outcome: painHour1Auricular, label: "Ear needles" },
				{ outcome: painHour1Peripheral, label: "Body needles" },
			],
			gain: true,
			message: "Both kinds eased pain by one to two points of ten for an hour.",
		}),
		points`
      A month later, in another trial: ${arm(painMonth1, "acu")} against ${arm(painMonth1, "usual-care")}, called similar
      Against drugs equivalent at an hour, but only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of all patients had relevant relief`,
	],
	notes: md`No. Added to usual care, ear needles gained ${value(painHour1Auricular, { gain: true })} at an hour and body needles ${value(painHour1Peripheral, { gain: true })}; the bar for a change that matters was ${fact(eucker.facts.minimalImportantDifference)}. No difference in opioid use was clear.

In the larger follow-up trial (${cite(clinic)}) pain at a month was ${arm(painMonth1, "acu")} and ${arm(painMonth1, "usual-care")}; ${fact(clinic.facts.neverAttendedShare)} of the acupuncture arm never came to the clinic.

Cohen compared with drugs: equivalent, but neither did much, since ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} had relevant relief.

Will be asked: "Sham?" None of the three had one.`,
	reading: md`In one American emergency department, adding needles to usual care for acute pain lowered it at an hour by ${value(painHour1Auricular, { gain: true })} with ear needles and ${value(painHour1Peripheral, { gain: true })} with body needles (${cite(eucker)}, ${participants(eucker)} people); the trial's bar was ${fact(eucker.facts.minimalImportantDifference)}. Opioid use did not clearly differ. In a second trial of ${participants(clinic)} people, which offered visits to a clinic afterwards, pain after a month was ${arm(painMonth1, "acu")} with and ${arm(painMonth1, "usual-care")} without acupuncture, which its authors call similar (${cite(clinic)}); ${fact(clinic.facts.neverAttendedShare)} of the acupuncture arm never attended. An Australian trial found acupuncture equivalent to drugs at one hour overall, but only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of its ${participants(cohen)} patients reached relevant relief at ${plain("1 hour", "time of the outcome")} (${cite(cohen)}). None had a sham arm. It may be an addition for the first hour; it does not replace analgesia.`,
});
