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
import { cashin2025Bmjebm as placebo } from "../evidence/low-back-pain/cashin-2025-bmjebm.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { vickers2018Ipd as acupuncture } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { ehjqcco2025AfNsaid as bleeding } from "../evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { solomon2010OlderAnalgesics as opioids } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";
import { verville2023ExerciseWho as strict } from "../evidence/safety-and-practice/verville-2023-exercise-who.ts";

const bare = { form: "estimate", unit: false } as const;
const { anyBleedingRateWithNsaid, anyBleedingRateWithoutNsaid } =
	bleeding.outcomes;

export default slide({
	id: "case-first-step",
	title: "First decision: what would you start with, today, for Mrs. K.?",
	minutes: 0.75,
	cuts: [60],
	sources: [exercise, strict, bleeding, opioids, acp],
	body: [
		columns(
			{
				heading: text`Start with`,
				body: [
					points`
            A graded exercise program
            An NSAID
            An opioid, for a short time
            Acupuncture`,
				],
			},
			{
				heading: text`Bear in mind`,
				body: [
					points`
            She is ${plain("72", "fictional patient")} and takes apixaban
            She is afraid to bend
            Acetaminophen has not been enough
            She asked about acupuncture`,
				],
			},
		),
	],
	notes: md`Hands, please. I would start with exercise, and not because it passed a test that acupuncture failed: in trials people are never blind to it either. It comes first because it is good for the rest of her, costs little, and treats her fear of bending.

Not an NSAID. On top of an anticoagulant, hospital bleeds went from ${value(anyBleedingRateWithoutNsaid, bare)} to ${value(anyBleedingRateWithNsaid, bare)} per ${plain("100", "denominator")} patient-years. Not an opioid either: in people near her age it came with more fractures. Acupuncture stays open.

Will be asked: "Is exercise better than acupuncture?" I would not rank them. Against no treatment, usual care or placebo, exercise lowers pain by ${value(exercise.outcomes.painMonth3, { form: "estimate", gain: true })} on a hundred-point scale. In trials at lower risk of bias it lowers it by ${value(strict.outcomes.painVsNone, { form: "estimate", gain: true })} against nothing. Acupuncture lowers it by ${value(acupuncture.outcomes.painVsUsualCare, { form: "estimate", gain: true })} against usual care.

Will be asked: "And next, for her pain?" The usual thoughts are acetaminophen, which has helped her little, and a topical NSAID, which is absorbed far less than a tablet. Neither has good evidence in back pain.

Transition: what would acupuncture be, for her?`,
	reading: md`The first decision is what comes first. Exercise is a sound answer, but not because it has passed a test that acupuncture failed. Pooled against no treatment, usual care or placebo it lowers pain by ${value(exercise.outcomes.painMonth3, { gain: true })} on a hundred-point scale, with moderate certainty (${cite(exercise)}); in trials selected for a lower risk of bias by ${value(strict.outcomes.painVsNone, { gain: true })} compared with no treatment (${cite(strict)}); against a placebo or sham of exercise by about ${value(placebo.outcomes.exercise, { form: "estimate", gain: true })} (${cite(placebo)}). In none of these could people be blinded to exercising. Acupuncture, in pooled individual data, lowers pain by ${value(acupuncture.outcomes.painVsUsualCare, { gain: true })} compared with usual care (${cite(acupuncture)}). Exercise comes first for other reasons: general health, cost, the weight of guidelines such as ${cite(acp)}, and, in her case, a fear of bending that only movement will undo.

Drugs weigh more at her age. In people with atrial fibrillation on an anticoagulant, bleeding that led to hospital ran at ${value(anyBleedingRateWithNsaid, { form: "estimate" })} while an NSAID was used and at ${value(anyBleedingRateWithoutNsaid, { form: "estimate" })} without, hazard ratio ${value(bleeding.outcomes.anyBleedingHr)} (${cite(bleeding)}, observational). In a cohort with a mean age of ${fact(opioids.facts.meanAge)}, opioids were linked to more fractures than NSAIDs, hazard ratio ${value(opioids.outcomes.fractureOpioid)} (${cite(opioids)}, observational). So: exercise and staying active first, a topical drug if she needs one, and an honest answer about acupuncture.`,
});
