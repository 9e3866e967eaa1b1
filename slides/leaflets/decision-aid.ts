import {
	arm,
	cite,
	derived,
	fact,
	leaflet,
	plain,
	range,
	text,
	value,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { mu2020Cochrane as cochrane } from "../evidence/low-back-pain/mu-2020-cochrane.ts";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { ehjqcco2025AfNsaid as bleeding } from "../evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { macpherson2004PatientReports as drowsy } from "../evidence/safety-and-practice/macpherson-2004-patient-reports.ts";
import { menezesCosta2012Prognosis as course } from "../evidence/safety-and-practice/menezes-costa-2012-prognosis.ts";
import { ottawaPersonalDecisionGuide as ottawa } from "../evidence/safety-and-practice/ottawa-personal-decision-guide.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const whole = { round: 0, unit: false } as const;
const number = { form: "estimate", round: 0 } as const;
const less = { form: "estimate", gain: true, round: 0 } as const;
const limits = { form: "interval", gain: true, round: 0 } as const;
const hundred = plain("100", "denominator");
const scale = plain("0 to 100", "range of the scale");
const emergency = plain("911", "telephone number");
const six = plain("6", "step of the plan");

const { responseMonth6Standard: response } = trial.outcomes;
const { responseVerumVsSham: sham } = gerac.outcomes;
const { anyEffect, treatedEffect } = witt.outcomes;
const { facts } = trial;

/** For a person with chronic low back pain; in the fields of the Ottawa Personal Decision Guide. */
export default leaflet({
	id: "decision-aid",
	reader: "patient",
	name: "For patients",
	about: text`For you and your doctor · low back pain that has lasted three months or more`,
	title: "Should I try acupuncture for my back?",
	lead: text`Use this page if your doctor has looked for a dangerous cause and found none. You do not have to choose today. You can change your mind at any time.`,
	parts: [
		{
			part: "people",
			heading: text`The same ${hundred} people, four times`,
			panels: [
				{
					value: arm(response, "umc", whole),
					label: "Go on as now",
					says: text`are clearly less held back after half a year.${cite(trial)}`,
					role: "usual-care",
				},
				{
					value: arm(response, "sa", whole),
					label: "Add acupuncture",
					says: text`are clearly less held back after half a year.${cite(trial)}`,
					role: "treatment",
				},
				{
					value: arm(anyEffect, "acupuncture", whole),
					label: "Any harm",
					says: text`have a harm of the visits, mostly a bruise.${cite(witt)}`,
				},
				{
					value: arm(treatedEffect, "acupuncture", whole),
					label: "Treated harm",
					says: text`need care for it.${cite(witt)}`,
				},
			],
			meaning: [
				text`**What this means.** About ${derived.morePer100FromRatio(response, "umc", "estimate")} more people in ${hundred} do better if they add acupuncture. It may be ${derived.morePer100FromRatio(response, "umc", "interval")}.${cite(trial)} Most people are not much better either way. Bad harm is rare: about ${value(pooled.outcomes.seriousPer10000Patients, number)} in ${plain("10,000", "denominator")} people.${cite(pooled)}`,
			],
		},
		{
			part: "options",
			heading: "Your options, side by side",
			columns: ["Go on as now", "Exercise", "Add acupuncture"],
			rows: [
				{
					head: "What you do",
					cells: [
						text`You stay active and do nothing new.`,
						text`You move more, week by week, alone or with a coach.`,
						text`You go for ${range(facts.sessionsMin, facts.sessionsMax, { unit: false })} visits in three months.${cite(trial)} You lie still for ${fact(gerac.facts.sessionMinutes)} with thin needles in.${cite(gerac)}`,
					],
				},
				{
					head: text`Pain, on a scale of ${scale}`,
					cells: [
						text`It may ease from ${value(course.outcomes.persistentBaseline, number)} to ${value(course.outcomes.persistentWeek26, number)} in half a year, if it is less than a year old.${cite(course)}`,
						text`It is ${value(exercise.outcomes.painMonth3, less)} lower (${value(exercise.outcomes.painMonth3, limits)}) than with usual care or none. This is fairly sure.${cite(exercise)}`,
						text`It is ${value(cochrane.outcomes.painVsUsual, less)} lower (${value(cochrane.outcomes.painVsUsual, limits)}) than with usual care. This is not very sure.${cite(cochrane)}`,
					],
				},
				{
					head: "What may go wrong",
					cells: [
						text`On a blood thinner, ${value(bleeding.outcomes.anyBleedingRateWithoutNsaid, number)} in ${hundred} go to the hospital with a bleed in a year, and ${value(bleeding.outcomes.anyBleedingRateWithNsaid, number)} with pills like ibuprofen.${cite(bleeding)}`,
						text`Start slowly. We do not know how often it does harm.`,
						text`You may bruise or feel faint. About ${value(drowsy.outcomes.drowsiness, number)} in ${hundred} feel tired, so do not drive home the first time.${cite(drowsy)}`,
					],
				},
				{
					head: "Effort and cost",
					cells: [
						text`No new trips, and no new bills.`,
						text`Your time each week. Walking is free. A class may not be.`,
						text`Many trips. Medicare may pay for ${fact(medicare.facts.initialVisits)}, and ${fact(medicare.facts.extraVisits, { unit: false })} more if you are better.${cite(medicare)}`,
					],
				},
			],
		},
		{
			part: "sentences",
			heading: "What nobody knows",
			beside: true,
			sentences: [
				text`How much is due to the needle? In one study ${arm(sham, "verum", whole)} in ${hundred} did well with acupuncture, ${arm(sham, "sham", whole)} with a fake kind and ${arm(sham, "conv", whole)} with standard care.${cite(gerac)}`,
				text`Will it help you? No test can tell.`,
				text`Is it better than exercise? We do not know. You can do both.`,
			],
		},
		{
			part: "scales",
			heading: "What matters to you?",
			beside: true,
			ends: ["not to me", "a lot"],
			statements: [
				text`To do more is worth many trips.`,
				text`I want to do my own part.`,
				text`I do not like needles.`,
				text`I need to keep the cost down.`,
			],
		},
		{
			part: "sentences",
			heading: "Call at once",
			alarm: true,
			beside: true,
			sentences: [
				text`Call your doctor or ${emergency} if, after a visit, you are **short of breath**, your chest hurts, you turn **weak or numb**, your neck or back hurts **badly**, or you have a **fever** or a hot red spot.`,
			],
		},
		{
			part: "boxes",
			heading: "How sure are you?",
			beside: true,
			questions: [
				{
					asks: text`Are the pros and cons clear?`,
					answers: ["yes", "no"],
				},
				{
					asks: text`Do I know what I want most?`,
					answers: ["yes", "no"],
				},
				{
					asks: text`Am I helped, not pushed?`,
					answers: ["yes", "no"],
				},
				{ asks: text`Do I feel sure?`, answers: ["yes", "no"] },
			],
		},
		{
			part: "sentences",
			heading: "Tell the acupuncturist first",
			beside: true,
			sentences: [
				text`Say if you take a blood thinner, bleed or faint easily, are pregnant, or have a pacemaker, bad lungs, seizures, weak defenses or a swollen arm after cancer care. Do not stop a drug on your own.`,
			],
		},
		{
			part: "sentences",
			heading: "Questions to ask",
			beside: true,
			sentences: [
				text`What can I do at home? What will each visit cost me? Do you have a license? Is each needle used once? If nothing changes in ${six} visits, do we stop?`,
			],
		},
		{
			part: "boxes",
			heading: "Where I lean, and what is next",
			beside: true,
			questions: [
				{
					asks: text`I lean toward`,
					answers: ["as now", "exercise", "acupuncture", "unsure"],
				},
				{ asks: text`Who decides with me?`, answers: [], line: true },
				{ asks: text`We look again on:`, answers: [], line: true },
			],
		},
	],
	foot: text`The first two pictures are people aged ${fact(facts.ageMin, { unit: false })} and over who knew what they were given; “clearly” means at least ${fact(facts.rmdqResponderThreshold)} less disability; “more people” is that study’s ratio, put on those who went on as now. The last two are German patients of all ages, with no group to compare. The rows rest on different studies, so they do not rank the options. How many people in ${hundred} exercise helps is not known. Numbers are rounded; those of the first two pictures come from a summary of the study. The page follows the questions of the Ottawa Personal Decision Guide${cite(ottawa)} and is not that guide, nor does it take the place of your doctor’s advice. The makers of the deck wrote it; no company planned, paid for or reviewed it, and no patient has tested it yet.`,
});
