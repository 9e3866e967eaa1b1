import { cite, fact, md, plain, range, slide, text, value } from "#deck";
import { doseLadder } from "#figures";
import { brinkhaus2006Art as art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cherkin2009Spine as cherkin } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { macpherson2013Dose as delivery } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { va2025AcupunctureVisits as va } from "../evidence/low-back-pain/va-2025-acupuncture-visits.ts";
import { witt2006Arc as arc } from "../evidence/low-back-pain/witt-2006-arc.ts";
import { schwehr2018Dose as practice } from "../evidence/safety-and-practice/schwehr-2018-dose.ts";

const { facts } = trial;
const six = practice.outcomes.sixOrMoreTreatments;

export default slide({
	id: "dose",
	title:
		"Trials of chronic back pain gave eight to fifteen sessions, within Medicare’s yearly limit",
	minutes: 0.75,
	cuts: [60],
	claims: ["six-to-twelve-sessions"],
	context: text`chronic low back pain · US users for any reason, ${plain("2012", "year of the survey")}: ${value(six, { form: "estimate", unit: false })}% had six or more in a year`,
	body: [
		doseLadder({
			id: "dose-ladder",
			title: "Sessions in trials of chronic low back pain against coverage",
			courses: [
				{ study: cherkin, arm: "ind", label: "SPINE" },
				{ study: art, arm: "acu", label: "ART" },
				{
					study: gerac,
					arm: "verum",
					label: "GERAC",
					sessions: gerac.facts.sessions,
					further: { sessions: gerac.facts.extraSessions, optional: true },
				},
				{ study: arc, arm: "acu", label: "ARC" },
				{ study: trial, arm: "sa", label: "BackInAction, standard" },
				{
					study: trial,
					arm: "ea",
					label: "BackInAction, maintained",
					sessions: [facts.sessionsMin, facts.sessionsMax],
					further: { sessions: [facts.maintenanceMin, facts.maintenanceMax] },
				},
			],
			limits: [
				{
					fact: medicare.facts.initialVisits,
					label: text`At first: Medicare ${fact(medicare.facts.initialVisits, { unit: false })} in ${fact(medicare.facts.initialDays)}, VA ${fact(va.facts.initialVisits, { unit: false })} in ${fact(va.facts.initialDays)}`,
				},
				{
					fact: medicare.facts.annualCap,
					label: text`Medicare, a year: ${fact(medicare.facts.annualCap, { unit: false })}`,
				},
			],
			message:
				"Every course fits Medicare's year but the longest maintained one, which passes it by one.",
		}),
	],
	sources: [medicare, va, trial, gerac, art, cherkin, arc, practice],
	notes: md`The article says six to twelve sessions. Trials of chronic back pain gave eight to fifteen, over about three months.

Medicare's rule is a usable protocol: ${fact(medicare.facts.initialVisits)} in ${fact(medicare.facts.initialDays)}, ${fact(medicare.facts.extraVisits)} more if it helps, ${fact(medicare.facts.annualCap)} a year, and stop if it does not. The VA approves the same number first, in fewer days. In a survey of ${plain("2012", "year of the survey")}, before Medicare paid, ${value(six, { form: "estimate" })} had six or more visits in the year. That counts people with any complaint, not only bad backs.

Will be asked: "Does more help more?" Against no acupuncture, more sessions came with better results, perhaps because those who improve come back. Against sham there was little sign that the number mattered.

Transition: what does a course cost, and what does it buy?`,
	transitions: { 60: "what does a course cost, and what does it buy?" },
	reading: md`In trials for chronic low back pain a course had ${fact(cherkin.facts.sessions)} (${cite(cherkin)}), ${fact(art.facts.sessions)} (${cite(art)}), ${fact(gerac.facts.sessions)} with ${fact(gerac.facts.extraSessions)} more for those who partly responded (${cite(gerac)}), up to ${fact(arc.facts.sessionsMax)} (${cite(arc)}), or ${range(facts.sessionsMin, facts.sessionsMax)} (${cite(trial)}). Medicare (${cite(medicare)}) pays for ${fact(medicare.facts.initialVisits)} in ${fact(medicare.facts.initialDays)}, for ${fact(medicare.facts.extraVisits)} more if the patient improves, and for ${fact(medicare.facts.annualCap)} a year at most. The VA (${cite(va)}) approves ${fact(va.facts.initialVisits)} in ${fact(va.facts.initialDays)} at first. Each standard course fits Medicare’s year. BackInAction's longest, ${fact(facts.sessionsMax)} and then ${fact(facts.maintenanceMax)} of maintenance, would pass the cap by one. In a national survey of ${plain("2012", "year of the survey")}, ${value(six, { form: "estimate" })} reached six in the year (${cite(practice)}); these were users for any reason, before Medicare paid, so the two cannot be set against each other closely. In pooled individual data (${cite(delivery)}) more sessions came with better results against no acupuncture; against sham there was little sign that any feature of delivery changed the effect.`,
});
