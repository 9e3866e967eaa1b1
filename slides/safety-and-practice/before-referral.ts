import {
	cite,
	columns,
	fact,
	md,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";

const { facts } = patients;

export default slide({
	id: "before-referral",
	title:
		"Before a referral, ask about training and needles, and agree on a review and a stop",
	minutes: 1,
	cuts: [],
	claims: ["seek-licensed", "experienced-practitioners", "ask-about-hygiene"],
	context: text`a checklist; the wording is judgement, the figures are sourced`,
	sources: [workforce, needles, patients, medicare],
	body: [
		columns(
			{
				heading: text`Ask the practitioner`,
				body: [
					points`
            Training: at least ${fact(workforce.facts.acupuncturistHours)} for a licence, ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)} for some dry needling
            Sterile needles, used once?
            Needles over the chest?`,
				],
			},
			{
				heading: text`Tell the practitioner`,
				body: [
					points`
            Anticoagulant, platelets
            Lung disease, chest surgery
            Pregnancy, pacemaker
            Diagnosis, and red flags ruled out`,
				],
			},
			{
				heading: text`Agree with the patient`,
				body: [
					points`
            Goal, and review after ${fact(medicare.facts.initialVisits)} at most
            Stop if no better
            No change of drugs without you
            ${value(patients.outcomes.drowsiness, { form: "estimate", unit: false })}% get drowsy: driving?`,
				],
			},
		),
	],
	notes: md`Three conversations. With the practitioner: training is not one standard, ${fact(workforce.facts.acupuncturistHours)} at least for a licensed acupuncturist, ${fact(workforce.facts.physicianHours)} for physicians' certification, ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)} for some physical therapists, by a text from the acupuncturists' side.

With the patient: in the British survey ${fact(facts.medicineAdvice)} were given advice on their medicines and ${fact(facts.medicineAdviceConsequences)} reported consequences. So: no change of drugs without you.

Will be asked: "Does training change harm?" Plausible, and not shown by a comparison that was read.

Transition: back to Mrs K., and to a plan.`,
	reading: md`Before a referral three things are worth asking the practitioner. Training: a licensed acupuncturist in the United States has at least ${fact(workforce.facts.acupuncturistHours)}, a physician's certification takes ${fact(workforce.facts.physicianHours)}, and some physical therapists start dry needling after ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)} (${cite(workforce)}; the hours come from the acupuncturists' side). Needles: by regulation sterile and labelled for single use (${cite(needles)}). And whether the chest is needled, in whom. The practitioner should hear of blood thinners, low platelets, lung disease, chest surgery, pregnancy and implanted devices. With the patient agree on a goal, a review after no more than the ${fact(medicare.facts.initialVisits)} that Medicare covers at first, and a stop if nothing changed (${cite(medicare)} makes the same rule). In a British survey (${cite(patients)}) ${value(patients.outcomes.drowsiness, { form: "estimate" })} felt tired or drowsy after a treatment, so ask about the drive home; and of ${fact(facts.medicineAdvice)} patients given advice on medicines ${fact(facts.medicineAdviceConsequences)} reported consequences. Whether any of this lowers the rate of harm has not been tested.`,
});
