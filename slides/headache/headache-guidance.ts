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

const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

export default slide({
	id: "headache-guidance",
	title:
		"NICE offers a course for tension-type headache, and for migraine only after drugs",
	minutes: 1,
	cuts: [],
	claims: ["measured-expectations"],
	comparators: ["no-treatment", "sham", "active"],
	certainty: text`as each source states it`,
	sources: [nice, cochrane, giovanardi],
	body: [
		columns(
			{
				heading: text`What NICE says (read second-hand)`,
				body: [
					points`
            Tension-type headache: up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)}
            Migraine: the same course, where topiramate and propranolol do not suit or have failed
            The same body advises against acupuncture for back pain`,
				],
			},
			{
				heading: text`What a patient with migraine can be told`,
				body: [
					points`
            Against no acupuncture, about ${moreThanNone} more of ${plain("100", "denominator")} halve their headaches
            Against sham needling, about ${moreThanSham} more: much of the gain is not the needle’s place
            Against drugs, at least as many respond in open trials, and fewer stop`,
				],
			},
		),
	],
	notes: md`NICE: up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)}, for tension-type headache; for migraine only where topiramate and propranolol are unsuitable or have failed. Read in a summary of the ${plain("2012", "year of the guideline's text")} text: check the current wording before quoting it.

Will be asked: "Why headache and not back pain?" A pragmatic choice of comparator and alternatives, not a different kind of evidence.

Will be asked: "What do American guidelines say?" Not read here: do not quote them. A preprint counts ${value(survey.outcomes.guidelinesFor, { form: "estimate" })} that mention acupuncture for migraine as recommending it; most guidelines do not mention it.

Transition: the rest of the body.`,
	reading: md`NICE (${cite(nice)}, read in a summary of its original text) advises a course of up to ${fact(sessionsMax)} over ${range(weeksMin, weeksMax)} for tension-type headache. For migraine it does so only where topiramate and propranolol are unsuitable or have not helped. Of the guidelines that mention acupuncture for migraine, a preprint (${cite(survey)}) counts ${value(survey.outcomes.guidelinesFor, { form: "estimate" })} in favour and ${value(survey.outcomes.guidelinesAgainst, { form: "estimate" })} against; most guidelines say nothing, and those of the American societies were not read here. A patient with episodic migraine can be told what ${cite(cochrane)} found, with moderate certainty: about ${moreThanNone} more of ${plain("100", "denominator")} halve their headaches than without acupuncture, and about ${moreThanSham} more than with sham needling. Against preventive drugs, a review of open trials found more responders and fewer people who stopped, risk ratio ${value(giovanardi.outcomes.dropoutVsDrug)} (${cite(giovanardi)}). Acute treatment stays as it is.`,
});
