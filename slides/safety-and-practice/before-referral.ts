import { cite, fact, md, plain, range, slide, table, text, value } from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { ccaom2015CntManual as manual } from "../evidence/safety-and-practice/ccaom-2015-cnt-manual.ts";
import { fan2024Workforce as workforce } from "../evidence/safety-and-practice/fan-2024-workforce.ts";
import { fda21cfr8805580 as needles } from "../evidence/safety-and-practice/fda-21cfr880-5580.ts";
import { macpherson2004PatientReports as patients } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { tbOutbreak2014China as outbreak } from "../evidence/safety-and-practice/tb-outbreak-2014-china.ts";

const { facts } = patients;

export default slide({
	id: "before-referral",
	title:
		"Before a referral, check the license, write one letter and agree on when to stop",
	minutes: 0.75,
	cuts: [],
	claims: ["seek-licensed", "experienced-practitioners", "ask-about-hygiene"],
	context: text`a checklist: the wording is our judgment, the figures are sourced`,
	sources: [workforce, needles, patients, medicare],
	body: [
		table({
			caption: text`A checklist before a referral`,
			columns: [
				"Subject",
				"Look for",
				"Write to the acupuncturist",
				"Agree with the patient",
			],
			rows: [
				[
					text`Training`,
					text`A state license, looked up; NCCAOM or physician certification`,
					text`Diagnosis; red flags asked and absent`,
					text`Whom she will see`,
				],
				[
					text`Safety`,
					text`Clean-needle training; sterile needles, used once`,
					text`Lungs, platelets, devices, pregnancy, allergies`,
					text`What to call about, and whom`,
				],
				[
					text`Drugs`,
					text`No advice to stop drugs`,
					text`Apixaban goes on; nothing deep beside the spine`,
					text`No change without you`,
				],
				[
					text`Review`,
					text`Writes back to you`,
					text`Both scores, her goal, the date`,
					text`Visit ${plain("6", "step of the plan")}, and by visit ${fact(medicare.facts.initialVisits, { unit: false })}; then stop or go on`,
				],
				[
					text`Money`,
					text`No prepaid packages`,
					text`Duration and cause, as the payer asks`,
					text`Cost of a visit, and her share`,
				],
			],
		}),
	],
	notes: md`A checklist to take home. Training is not one standard: at least ${fact(workforce.facts.acupuncturistHours)} for a licensed acupuncturist, ${fact(workforce.facts.physicianHours)} for a physician's certificate, and ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)} for some who dry-needle. Those figures come from acupuncturists.

The letter takes five lines. Its most important sentence is the last: when to call you.

Will be asked: "Does more training mean fewer harms?" It is plausible, and it has not been shown. "Do acupuncturists change drugs?" Some give advice: of ${fact(facts.medicineAdvice)} British patients who were given it, ${fact(facts.medicineAdviceConsequences)} reported consequences.

Transition: back to the article that she brought.`,
	transitions: { 60: "back to the article that she brought." },
	reading: md`**Look for** a current license, which every state board lets you look up; certification (${fact(workforce.facts.statesUsingNccaom)} states use that of the NCCAOM for licensing) or, for a physician, a certificate in acupuncture; and clean-needle training (${cite(manual)}). A licensed acupuncturist in the United States has at least ${fact(workforce.facts.acupuncturistHours)} of training, a physician's certification takes ${fact(workforce.facts.physicianHours)}, and some physical therapists start dry needling after ${range(workforce.facts.dryNeedlingHoursMin, workforce.facts.dryNeedlingHoursMax)} (${cite(workforce)}; the hours come from the acupuncturists' side). Needles must be sterile and labeled for single use (${cite(needles)}); sharing them at one clinic was linked to ${fact(outbreak.facts.cases)} cases of tuberculosis (${cite(outbreak)}). Whether experience changes results has not been settled. Avoid prepaid packages and anyone who tells patients to stop a drug: of ${fact(facts.medicineAdvice)} patients given advice on medicines in a British survey, ${fact(facts.medicineAdviceConsequences)} reported consequences (${cite(patients)}).

**A letter**, for example: “Mrs. K., ${plain("72", "fictional patient")}, has had nonspecific low back pain for ${plain("14 months", "fictional patient")}; red flags were asked about and are absent. She takes apixaban for atrial fibrillation, which must not be stopped. Please needle superficially, nothing deep beside the spine or in the neck, press after each needle, and treat her lying down the first time. RMDQ ${plain("13", "fictional patient")}, PEG ${plain("6", "fictional patient")}; she wants to kneel in her garden again. I will see her after six visits and by visit ${fact(medicare.facts.initialVisits, { unit: false })}, and we stop if she is no better. Please call me at once about weakness, numbness, severe spinal pain, breathlessness or fever, and send me a short note at the end.”

**Agree with the patient** on the cost of a visit, on the review and the stop (${cite(medicare)} asks for the same), on no change of drugs without you, and on whom to call. ${value(patients.outcomes.drowsiness, { form: "estimate" })} felt tired or drowsy after a treatment (${cite(patients)}), so somebody else drives at first.`,
});
