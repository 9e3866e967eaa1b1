import {
	cite,
	columns,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { cashin2025Bmjebm as cashin } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { cnt2013NsaidHarms as nsaids } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { solomon2010OlderAnalgesics as older } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";

const age = plain("72", "age of an invented patient");

export default slide({
	id: "case-first-step",
	title: text`A fictional case: Mrs K., ${age}, has a bad back, takes an anticoagulant and asks about needles`,
	minutes: 0.75,
	cuts: [60],
	context: text`the patient is invented; the figures are not`,
	certainty: text`exercise moderate; cohort not graded`,
	sources: [acp, exercise, older],
	body: [
		columns(
			{
				heading: text`Mrs K. (fictional)`,
				body: [
					points`
            Low back pain for years, no red flags
            Anticoagulant for atrial fibrillation
            Walks little for fear of harm
            “My neighbour swears by acupuncture”`,
				],
			},
			{
				heading: text`Decision: what first?`,
				body: [
					points`
            Exercise: ${value(exercise.outcomes.painMonth3, { form: "estimate", gain: true })} of ${plain("100", "range of the scale")} less pain than no treatment, usual care or placebo
            Opioid against NSAID in old age: fracture hazard ratio ${value(older.outcomes.fractureOpioid, { form: "estimate" })} (cohort)
            So: exercise now, and talk about needles`,
				],
			},
		),
	],
	notes: md`She is invented. Let the room vote: exercise, a drug, acupuncture, or all?

Exercise has the firmest figure: ${value(exercise.outcomes.painMonth3, { gain: true })}, moderate certainty. The American internists put acupuncture among the first choices, beside it. Drugs are no safe default for her: every NSAID raised complications of the stomach, bleeding among them, and opioids in a cohort of about her age went with more fractures, ${value(older.outcomes.fractureOpioid)}, than NSAIDs.

Transition: keep her in mind. First, the question that a comparator can answer.`,
	reading: md`Mrs K. is a fictional patient, invented to follow a decision through: ${age} years old, low back pain for years, an anticoagulant for atrial fibrillation, little exercise, and a question about acupuncture. First decision: what comes first? Exercise has the firmest evidence, ${value(exercise.outcomes.painMonth3, { gain: true })} less pain of a hundred than no treatment, usual care or placebo, with moderate certainty (${cite(exercise)}); the patients were not blinded either, and trials selected for less bias give ${value(strict.outcomes.painVsNone, { gain: true })} over no intervention (${cite(strict)}), while against placebo or sham alone it is ${value(cashin.outcomes.exercise, { form: "estimate", gain: true })}, by a news summary without interval (${cite(cashin)}). The American College of Physicians (${cite(acp)}) puts acupuncture among the non-drug options to try first. Drugs weigh more at her age: in Medicare patients with a mean age of ${fact(older.facts.meanAge)}, opioids went with more fractures than NSAIDs, hazard ratio ${value(older.outcomes.fractureOpioid)} (${cite(older)}, observational), and in trials every NSAID raised upper gastrointestinal complications, bleeding among them (${cite(nsaids)}), which weighs more beside an anticoagulant: that last step is judgement. Decision: begin with exercise, and take her question about acupuncture seriously.`,
});
