import { arm, cite, fact, md, plain, points, slide, text, value } from "#deck";
import { iconArray } from "#figures";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { chan2017SafetyOverview as overview } from "../evidence/safety-and-practice/chan-2017-safety-overview.ts";
import { ernst2011Reviews as cases } from "../evidence/safety-and-practice/ernst-2011-reviews.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const { anyEffect, treatedEffect, pneumothorax } = witt.outcomes;
const whole = { round: 0, unit: false } as const;

export default slide({
	id: "harms-in-a-hundred",
	title: text`Of ${plain("100", "denominator")} patients about ${arm(anyEffect, "acupuncture", whole)} notice a harm and ${arm(treatedEffect, "acupuncture", whole)} need treatment for it; few come to serious harm`,
	minutes: 1.5,
	cuts: [20, 40, 60],
	claims: ["minimal-risks", "list-of-harms"],
	context: text`${fact(witt.facts.patients)} patients of German physicians, whole course · no comparator`,
	certainty: text`not graded`,
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
			message: "Filled dots are people harmed: few, and mostly by a bruise.",
		}),
		points`
      Mostly bleeding or bruising: ${fact(witt.facts.bleedingShareOfEffects)} of all effects
      Serious: ${value(pooled.outcomes.seriousPer10000Patients)} when studies are pooled`,
	],
	notes: md`Filled dots are people who were harmed. ${arm(anyEffect, "acupuncture")} noticed something, ${arm(treatedEffect, "acupuncture")} needed treatment for it, and two thirds of it was skin: ${value(witt.outcomes.bleeding, { form: "estimate" })} had bleeding or a bruise. Serious events, pooled over other studies: ${value(pooled.outcomes.seriousPer10000Patients)}, and the studies differ a great deal. Two pneumothoraces here: ${arm(pneumothorax, "acupuncture")}.

Say what the article leaves out: its list stops at soreness, bruising and lightheadedness. Lung, nerve and organ injury, infection and deaths are on record.

Will be asked: "Reviews count ${value(cases.outcomes.deaths, { form: "estimate", unit: false })} deaths. How is that minimal?" Those are case reports from the world over ten years, without a denominator. Surveys give about one serious event in ten thousand patients. Both are true: rare, and now and then fatal.

Transition: who needs more care than that?`,
	notesFor: {
		20: md`Filled dots are people who were harmed, over a whole course, as ${fact(witt.facts.patients)} patients of German physicians reported it. ${arm(anyEffect, "acupuncture")} noticed something. ${arm(treatedEffect, "acupuncture")} needed treatment for it. Mostly it was skin: bleeding or a bruise made up ${fact(witt.facts.bleedingShareOfEffects)}. Serious events, pooled over other studies: ${value(pooled.outcomes.seriousPer10000Patients)}, and those studies differ a great deal.

Say what the article leaves out. Its list stops at soreness, bruising and lightheadedness. Lung, nerve and organ injury, infection and deaths are on record, in case reports that have no denominator. Both statements are true: serious harm is rare, and it is now and then fatal. There is no comparison group here, so some of these complaints would have come anyway.

Before you refer, ask five things: blood thinners, low platelets, diseased lungs, pregnancy, implanted devices. None of them rules needles out by itself. Each changes what the acupuncturist should know and where the needle goes. And no drug is stopped because of the needles.

Transition: so what will you say tomorrow?`,
	},
	transitions: {
		40: "who needs more care than that?",
		60: "who needs more care than that?",
	},
	reading: md`The largest survey with one denominator followed ${fact(witt.facts.patients)} patients of German physicians through a course of about ${fact(witt.facts.sessionsMean)} (${cite(witt)}). ${arm(anyEffect, "acupuncture")} reported at least one harm and ${arm(treatedEffect, "acupuncture")} needed treatment for one. Bleeding or bruising made up ${fact(witt.facts.bleedingShareOfEffects)} of all effects; the longest lasted ${fact(witt.facts.longestEffectDays)}, an injury of a leg nerve, and ${arm(pneumothorax, "acupuncture")} had a pneumothorax. Pooled prospective studies (${cite(pooled)}) put any harm at ${value(pooled.outcomes.anyEventPatients)} and serious harm at ${value(pooled.outcomes.seriousPer10000Patients)}, with large differences between studies. They put harms that needed treatment far lower than the German survey, at ${value(pooled.outcomes.treatedPer1000Patients)}, so that figure depends on what counts as treatment. An overview of reviews (${cite(overview)}) warns against calling acupuncture harmless: serious events are rare, and can kill. Case reports (${cite(cases)}) list ${value(cases.outcomes.severeCases, { form: "estimate" })} and ${value(cases.outcomes.deaths, { form: "estimate" })} in ten years, without a denominator. None of these studies has a comparison group.`,
});
