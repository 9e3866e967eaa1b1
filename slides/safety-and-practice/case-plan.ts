import {
	cite,
	columns,
	fact,
	keyNumber,
	md,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { ostelo2008Mic } from "../evidence/low-back-pain/ostelo-2008-mic.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const { initialVisits, initialDays, extraVisits, annualCap } = medicare.facts;

export default slide({
	id: "case-plan",
	title:
		"Case: she and her doctor agree on a course, a review and a reason to stop",
	minutes: 0.5,
	cuts: [60],
	context: text`fictional patient · Medicare's rule as the plan`,
	sources: [medicare, trial, ostelo2008Mic, patients],
	body: [
		columns(
			{
				heading: text`The course`,
				body: [
					keyNumber(
						fact(initialVisits, { unit: false }),
						text`visits in ${fact(initialDays)}, as Medicare covers; the trial gave ${range(trial.facts.sessionsMin, trial.facts.sessionsMax, { unit: false })}`,
					),
					points`
            The acupuncturist knows of the anticoagulant
            Shallow needles, pressed afterwards`,
				],
			},
			{
				heading: text`Decision at the review`,
				body: [
					points`
            Better by ${fact(ostelo2008Mic.facts.percentMic)}: up to ${fact(extraVisits)} more, ${fact(annualCap, { unit: false })} a year at most
            No better: stop
            Exercise goes on, drugs stay as they are
            Someone else drives her home the first time`,
				],
			},
		),
	],
	notes: md`Fourth decision: the plan. ${fact(initialVisits)} in ${fact(initialDays)}, then a review with the same questionnaire as at the start. Better by ${fact(ostelo2008Mic.facts.percentMic)}: ${fact(extraVisits)} more may follow. No better: stop, and say so beforehand.

${value(patients.outcomes.drowsiness, { form: "estimate", unit: false })}% feel drowsy after a treatment. And no drug is changed because of the needles: a fall in opioid dose was not shown, and the anticoagulant is for her heart.

Will be asked: "Maintenance?" If she gained, within the cap; it is not shown to add function.

Transition: in plain words.`,
	transitions: { 60: "the article." },
	reading: md`Fourth decision: how? Medicare's rule serves as a plan: ${fact(initialVisits)} in ${fact(initialDays)}, ${fact(extraVisits)} more only if the patient improves, ${fact(annualCap)} a year at most, and an end if she does not (${cite(medicare)}). BackInAction gave ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)} (${cite(trial)}). For the fictional Mrs K. the review asks whether her disability score has fallen by about ${fact(ostelo2008Mic.facts.percentMic)} from the start, the change that a panel thought a patient notices (${cite(ostelo2008Mic)}). If so, she may go on; if not, she stops, as agreed before the first needle. Exercise goes on whatever happens. Her drugs stay as they are, for a saving of drugs has not been shown in chronic pain (${cite(zheng)}) and the anticoagulant has its own reason. Since ${value(patients.outcomes.drowsiness, { form: "estimate" })} felt tired or drowsy after a treatment (${cite(patients)}), somebody else drives her home the first time. Using ${fact(initialVisits)} as the point of review is judgement.`,
});
