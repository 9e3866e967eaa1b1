import {
	cite,
	columns,
	derived,
	fact,
	md,
	plain,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { niceCg150 as nice } from "../evidence/headache/nice-cg150.ts";
import { preprintGuidelineMap as survey } from "../evidence/headache/preprint-guideline-map.ts";

const { sessionsMax, weeksMin, weeksMax } = nice.facts;
const { responseVsNone, responseVsSham } = cochrane.outcomes;
const { guidelinesFor, guidelinesAgainst } = survey.outcomes;
const hundred = plain("100", "denominator");
const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

export default slide({
	id: "headache-guidance",
	title:
		"NICE offers acupuncture for tension-type headache, and for migraine only after drugs",
	minutes: 1,
	cuts: [],
	claims: ["measured-expectations"],
	comparators: ["no-treatment", "sham", "active"],
	certainty: text`moderate (Cochrane)`,
	sources: [nice, cochrane, giovanardi],
	body: [
		columns(
			{
				heading: text`What NICE says`,
				body: [
					points`
            Tension-type headache: up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)}
            Migraine: the same course, where topiramate and propranolol do not suit or have not helped
            For back pain the same body advises against acupuncture`,
				],
			},
			{
				heading: text`What to tell a patient with migraine`,
				body: [
					points`
            Over no acupuncture, about ${moreThanNone} more in ${hundred} halve their headaches
            Over sham, about ${moreThanSham} more: much of the gain does not depend on the points
            Compared with a daily drug, at least as many respond in open trials, and fewer stop`,
				],
			},
		),
	],
	notes: md`NICE offers up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)} for tension-type headache. For migraine, only where topiramate and propranolol do not suit or have not helped. That is the text of ${plain("2012", "year of the guideline's text")}; look up the current wording before you quote it.

Will be asked: "Why headache and not back pain?" Because of the alternatives. In migraine the other choice is a daily drug with side effects; in back pain it is exercise.

Transition: the same in a patient's words.`,
	reading: md`NICE (${cite(nice)}) advises a course of up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)} for tension-type headache. For migraine it does so only where topiramate and propranolol are unsuitable or have not helped. Of ${fact(survey.facts.guidelines)}, a preprint (${cite(survey)}) counts ${value(guidelinesFor, { form: "estimate" })} in favor and ${value(guidelinesAgainst, { form: "estimate" })} against; most headache guidelines do not mention it. A patient with episodic migraine can be told what ${cite(cochrane)} found, with moderate certainty: about ${moreThanNone} more in ${hundred} halve their headaches than without acupuncture, and about ${moreThanSham} more than with sham. Against preventive drugs, a review of open trials found more responders and fewer people who stopped, risk ratio ${value(giovanardi.outcomes.dropoutVsDrug)} (${cite(giovanardi)}). The treatment of attacks stays as it is.`,
});
