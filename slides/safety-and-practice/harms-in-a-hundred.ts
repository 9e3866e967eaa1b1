import { arm, cite, fact, md, plain, points, slide, text, value } from "#deck";
import { iconArray } from "#figures";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { chan2017SafetyOverview as overview } from "../evidence/safety-and-practice/chan-2017-safety-overview.ts";
import { ernst2011Reviews as cases } from "../evidence/safety-and-practice/ernst-2011-reviews.ts";
import { macpherson2004PatientReports as british } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { white2001Safa as safa } from "../evidence/safety-and-practice/white-2001-safa.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const { anyEffect, treatedEffect, pneumothorax, vegetativeSymptoms } =
	witt.outcomes;
const whole = { round: 0, unit: false } as const;
const estimate = { form: "estimate" } as const;

export default slide({
	id: "harms-in-a-hundred",
	title: text`About ${arm(anyEffect, "acupuncture", whole)} patients in ${plain("100", "denominator")} notice a harm and ${arm(treatedEffect, "acupuncture", whole)} need treatment for it; serious harm is rare`,
	minutes: 1.25,
	cuts: [40, 60],
	claims: ["minimal-risks", "list-of-harms"],
	context: text`${fact(witt.facts.patients)} patients of German physicians, whole course · no comparison group`,
	sources: [witt, pooled],
	body: [
		iconArray({
			id: "harms-icons",
			title: "Patients with a harm over a course of acupuncture",
			groups: [
				{
					outcome: anyEffect,
					arm: "acupuncture",
					label: "Noticed a harm",
					role: "treatment",
				},
				{
					outcome: treatedEffect,
					arm: "acupuncture",
					label: "Needed treatment for it",
					role: "treatment",
				},
			],
			filled: "those who were harmed",
			message: "Few patients are harmed, and most of them by a bruise.",
		}),
		points`
      Bleeding or a bruise: ${fact(witt.facts.bleedingShareOfEffects)} of all harms
      Serious harm, studies pooled: ${value(pooled.outcomes.seriousPer10000Patients)}`,
	],
	notes: md`Every filled dot is a person who was harmed in the course of about ten visits. ${arm(anyEffect, "acupuncture")} noticed something, ${arm(treatedEffect, "acupuncture")} needed treatment for it. Most of it is skin: ${value(witt.outcomes.bleeding, estimate)} had bleeding or a bruise, and ${value(vegetativeSymptoms, estimate)} felt faint, sweaty or unwell. Serious harm, pooled over ${fact(pooled.facts.studies)} prospective studies: ${value(pooled.outcomes.seriousPer10000Patients)}. Those studies differ a great deal.

The article stops at soreness, bruising and lightheadedness. Injury to a lung or a nerve, infection, and death are also on record.

Will be asked: "Reviews count ${value(cases.outcomes.deaths, { form: "estimate", unit: false })} deaths. How is that minimal?" Those are case reports from the whole world over ten years, with no count of the people treated. Surveys that do count them find about one serious event in ten thousand patients. Both are true: it is rare, and it can kill.

Will be asked: "Aren't these surveys filled in by the acupuncturists?" This one asked the patients. Where practitioners counted their own consultations, they reported fewer harms.

Transition: rare harms give themselves away, if the patient knows what to look for.`,
	transitions: { 40: "what does that mean for Mrs. K.?" },
	reading: md`The largest survey with one denominator asked ${fact(witt.facts.patients)} patients of German physicians after a course of ${fact(witt.facts.sessionsMean)} on average (${cite(witt)}). ${arm(anyEffect, "acupuncture")} reported at least one harm and ${arm(treatedEffect, "acupuncture")} needed treatment for one. Bleeding or bruising made up ${fact(witt.facts.bleedingShareOfEffects)} of all harms, pain from the treatment came to ${value(witt.outcomes.pain, estimate)} and symptoms such as faintness or sweating to ${value(vegetativeSymptoms, estimate)}. The longest-lasting harm, a nerve injury in the leg, took ${fact(witt.facts.longestEffectDays)} to heal, and ${arm(pneumothorax, "acupuncture")} had a pneumothorax.

Who counts matters. In a British survey of patients over three months (${cite(british)}), ${value(british.outcomes.anyEventPatients)} reported a harm and ${value(british.outcomes.seriousEventPatients, estimate)} a serious one. Doctors and physical therapists who counted their own consultations (${cite(safa)}) reported ${value(safa.outcomes.allEvents, estimate)}, and no serious event in ${fact(safa.facts.consultations)}, which still allows about one in ten thousand. Pooled over ${fact(pooled.facts.studies)} prospective studies (${cite(pooled)}), any harm came to ${value(pooled.outcomes.anyEventPatients)} and serious harm to ${value(pooled.outcomes.seriousPer10000Patients)}; counted by treatment instead of by patient, to ${value(pooled.outcomes.anyEventTreatments)} and ${value(pooled.outcomes.seriousPerMillionTreatments)}. The studies differ so much that these are orders of magnitude.

An overview of reviews (${cite(overview)}) warns against calling acupuncture harmless: serious events are rare, and they can kill. Case reports (${cite(cases)}) list ${value(cases.outcomes.severeCases, { form: "estimate" })} and ${value(cases.outcomes.deaths, { form: "estimate" })} in ten years, without a denominator. None of these surveys has a comparison group, so some complaints would have come anyway.`,
});
