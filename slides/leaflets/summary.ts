import {
	arm,
	cite,
	derived,
	fact,
	leaflet,
	participants,
	plain,
	range,
	text,
	value,
} from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { ostelo2008Mic as panel } from "../evidence/low-back-pain/ostelo-2008-mic.ts";
import { qaseem2017Acp as acp } from "../evidence/low-back-pain/qaseem-2017-acp.ts";
import { va2025AcupunctureVisits as va } from "../evidence/low-back-pain/va-2025-acupuncture-visits.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { baumler2021Safety as harms } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { ehjqcco2025AfNsaid as bleeding } from "../evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { hayden2021Exercise as exercise } from "../evidence/safety-and-practice/hayden-2021-exercise.ts";
import { lin2019Pneumothorax as lung } from "../evidence/safety-and-practice/lin-2019-pneumothorax.ts";
import { mcculloch2015Anticoagulant as anticoagulant } from "../evidence/safety-and-practice/mcculloch-2015-anticoagulant.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";
import { zheng2019EaOpioid as opioids } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const whole = { round: 0, unit: false } as const;
const number = { form: "estimate", unit: false } as const;
const bare = { unit: false } as const;
const gain = { gain: true } as const;
const hundred = plain("100", "denominator");
const code = "billing code";
const step = "step of the plan";

const { responseMonth6Standard: response } = trial.outcomes;
const { responseVerumVsSham: sham, responseVerumVsConventional } =
	gerac.outcomes;

/** What a clinician needs at the desk: one condition, one page. */
export default leaflet({
	id: "summary",
	reader: "clinician",
	name: "For the clinic",
	about: text`For the clinic · adults with nonspecific low back pain of ${fact(medicare.facts.painWeeksMin)} or longer`,
	title: "Acupuncture for chronic low back pain on one page",
	lead: text`A little better than usual care, about like sham: beside exercise, one course, with a date to stop.`,
	parts: [
		{
			part: "people",
			heading: text`In ${hundred} people, responders at six months`,
			panels: [
				{
					value: arm(response, "umc", whole),
					label: "Usual care",
					says: text`BackInAction${cite(trial)}`,
					role: "usual-care",
				},
				{
					value: arm(response, "sa", whole),
					label: "+ acupuncture",
					says: text`risk ratio ${value(response, bare)}`,
					role: "treatment",
				},
				{
					value: arm(sham, "conv", whole),
					label: "Guideline care",
					says: text`GERAC${cite(gerac)}`,
					role: "active",
				},
				{
					value: arm(sham, "sham", whole),
					label: "Sham",
					says: text`superficial, off the points`,
					role: "sham",
				},
				{
					value: arm(sham, "verum", whole),
					label: "Acupuncture",
					says: text`not detectably more than sham`,
					role: "treatment",
				},
			],
			meaning: [
				text`**Left:** ${participants(trial)} people aged ${fact(trial.facts.ageMin, bare)} and over, at least ${fact(trial.facts.rmdqResponderThreshold)} less disability, unblinded, no sham; applied to usual care, ${derived.morePer100FromRatio(response, "umc")} more in ${hundred}. **Right:** ${participants(gerac)} people, another rule for response; real minus sham ${value(sham)}, minus guideline care ${value(responseVerumVsConventional)}. Pooled, back and neck pain is lower than with sham by ${value(pooled.outcomes.backNeckVsSham, gain)}.${cite(pooled)} Certainty for back pain: low, our judgment.`,
			],
		},
		{
			part: "sentences",
			heading: "For whom",
			beside: true,
			sentences: [
				text`No red flags, no surgery or pregnancy; wants it, and can make the trips.`,
				text`Exercise first or beside it: ${value(exercise.outcomes.painMonth3, gain)} out of ${hundred} over no, usual or placebo care.${cite(exercise)}`,
				text`Guidelines differ: the ACP puts it among the first choices,${cite(acp)} NICE says not to offer it.${cite(nice)}`,
			],
		},
		{
			part: "sentences",
			heading: "Dose, and when to stop",
			beside: true,
			sentences: [
				text`${range(trial.facts.sessionsMin, trial.facts.sessionsMax)} in ${fact(trial.facts.treatmentWeeks)};${cite(trial)} RMDQ and a goal first.`,
				text`No change at visit ${plain("6", step)}: stop or change (our judgment).`,
				text`About visit ${plain("12", step)}: go on only if disability fell by ${fact(panel.facts.percentMic)}${cite(panel)} or the goal is nearer.`,
			],
		},
		{
			part: "sentences",
			heading: "Harms to name",
			beside: true,
			sentences: [
				text`${arm(witt.outcomes.anyEffect, "acupuncture")} notice one, ${arm(witt.outcomes.treatedEffect, "acupuncture")} need care; mostly bruises.${cite(witt)}`,
				text`Serious: ${value(harms.outcomes.seriousPer10000Patients, number)} in ${plain("10,000", "denominator")} (${value(harms.outcomes.seriousPer10000Patients, { form: "interval" })}).${cite(harms)}`,
				text`On an anticoagulant: spots of blood in ${arm(anticoagulant.outcomes.spotBleeding, "acupuncture")}.${cite(anticoagulant)}`,
				text`**Same day:** breathless, weak or numb, severe spinal pain, fever.`,
			],
		},
		{
			part: "sentences",
			heading: "Ask before you refer",
			beside: true,
			sentences: [
				text`Anticoagulant, antiplatelet, platelets, neutrophils. Pacemaker, defibrillator: no current on the chest.`,
				text`Lungs: with emphysema, odds ratio of a pneumothorax ${value(lung.outcomes.emphysema)}.${cite(lung)}`,
				text`Lymphedema, skin, implants, valves, pregnancy, epilepsy, fainting. License; sterile needles.`,
			],
		},
		{
			part: "sentences",
			heading: "Coverage and codes",
			beside: true,
			sentences: [
				text`Medicare: ${fact(medicare.facts.initialVisits)} in ${fact(medicare.facts.initialDays)} (VA: ${fact(va.facts.initialDays)}${cite(va)}), ${fact(medicare.facts.extraVisits, bare)} more if better, ${fact(medicare.facts.annualCap, bare)} a year; not for osteoarthritis or fibromyalgia.${cite(medicare)}`,
				text`Codes ${plain("97810, 97811", code)}; with current ${plain("97813, 97814", code)}; from visit ${plain("13", code)} modifier KX.${cite(medicare)}`,
			],
		},
		{
			part: "sentences",
			heading: "What not to do",
			beside: true,
			sentences: [
				text`Do not pause an anticoagulant, nor add an NSAID: ${value(bleeding.outcomes.anyBleedingRateWithNsaid, number)} against ${value(bleeding.outcomes.anyBleedingRateWithoutNsaid, number)} bleeds per ${hundred} a year.${cite(bleeding)}`,
				text`Do not promise fewer drugs: opioid use did not differ detectably from that with sham.${cite(opioids)}`,
				text`Do not go on without a gain, nor in place of exercise.`,
			],
		},
		{
			part: "sentences",
			heading: "Say it in three sentences",
			alarm: true,
			sentences: [
				text`“Of ten people like you, three are noticeably less limited after six months of usual care, and four if acupuncture is added; it may be fewer, or five. Nobody knows how much of that is the needle. We look after six visits, and stop if nothing has changed.”`,
			],
		},
	],
	foot: text`Responses are rounded to whole people. This page does not take the place of judgment about one patient.`,
});
