import { cite, fact, md, participants, slide, table, text, value } from "#deck";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { niceCg150 as nice } from "../evidence/headache/nice-cg150.ts";
import { yang2024DoseMigraine as yang } from "../evidence/headache/yang-2024-dose-migraine.ts";
import { macpherson2013Dose as macpherson } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { chen2019Schedule as chen } from "../evidence/trial-design/chen-2019-schedule.ts";
import { liu2015NegativeTrials as liu } from "../evidence/trial-design/liu-2015-negative-trials.ts";
import { zhang2010AcupointSr as zhang } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

const {
	migraineDaysWeek16Specific: right,
	migraineDaysWeek16Nonspecific: lessSpecific,
} = li.outcomes;
const { lowRiskTrialsNoDifference } = zhang.outcomes;

/** In both cuts mechanisms follow, not the country of the trials. */
const shortNotes = md`This is the article's own explanation: number of sessions, and points. Half of it has something behind it. Against no acupuncture, more sessions and more needles went with more gain; but more sessions are also more attention. Against sham, in the same ${participants(macpherson)} people, little sign that any feature of delivery mattered. Points: ${value(lowRiskTrialsNoDifference, { form: "estimate" })} sound trials saw no difference between right and irrelevant points.

Will be asked: "How many sessions should I prescribe?" Nobody has randomised that against sham in anything read here.

Transition: is there a mechanism that would tell needle from sham?`;

export default slide({
	id: "dose-and-points",
	title:
		"More sessions went with more gain over no acupuncture, but not clearly over sham",
	minutes: 1.5,
	cuts: [40, 60],
	claims: ["sessions-and-points"],
	comparators: ["no-treatment", "sham", "within-group"],
	context: text`chronic pain`,
	certainty: text`not graded`,
	sources: [macpherson, yang, chen, zhang, li],
	body: [
		table({
			caption: text`Dose and points, by what they were compared with`,
			columns: [
				"What varies",
				"Against no acupuncture, or before and after",
				"Against sham",
			],
			rows: [
				[
					text`Sessions, needles`,
					text`More of either, more gain (${cite(macpherson)})`,
					text`Little evidence that either changed the effect (${cite(macpherson)})`,
				],
				[
					text`Sessions in migraine`,
					text`${fact(yang.facts.sessionsBest)} fit best: ${value(yang.outcomes.fallAt16Sessions)} fewer (${cite(yang)})`,
					text`${fact(li.facts.sessions)}, primary outcome missed (${cite(li)})`,
				],
				[
					text`Sessions a week`,
					text`Beyond ${fact(chen.facts.sessionsPerWeekEnough, { unit: false })}, no more relief (${cite(chen)})`,
					text`No trial read`,
				],
				[
					text`Points`,
					text`No trial read`,
					text`No difference in ${value(lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias (${cite(zhang)})`,
				],
			],
		}),
	],
	notes: md`This is the article's own explanation: number of sessions, and points. Half of it has something behind it. Against no acupuncture, more sessions and more needles went with more gain; but more sessions are also more attention. Against sham, in the same ${participants(macpherson)} people, little sign that any feature of delivery mattered.

Points: ${value(lowRiskTrialsNoDifference, { form: "estimate" })} sound trials saw no difference between right and irrelevant points. In ${cite(li)} the right points gave ${value(right, { form: "estimate", gain: true })} fewer migraine days than sham, the less specific ones ${value(lessSpecific, { form: "estimate", gain: true })}, both as secondary outcomes.

Will be asked: "How many sessions should I prescribe?" Nobody has randomised that against sham in anything read here. NICE offers up to ${fact(nice.facts.sessionsMax)} for headache.

Transition: what else moves with the dose? The country.`,
	notesFor: { 40: shortNotes, 60: shortNotes },
	reading: md`The article blames the number of sessions and the choice of points; proponents do so too, after seeing results (${cite(liu)}). For sessions the evidence splits by comparator. In individual data of ${participants(macpherson)} people (${cite(macpherson)}), more sessions and more needles went with a better outcome against no acupuncture, but there was little evidence that they, or style or experience, changed the effect against sham. In migraine, a model over trials (${cite(yang)}) fits best at ${fact(yang.facts.sessionsBest)}, with ${value(yang.outcomes.fallAt16Sessions)} fewer; that is change within arms, without control. In chronic pain, more than ${fact(chen.facts.sessionsPerWeekEnough)} a week brought no more relief (${cite(chen)}), again within arms. For points, ${value(lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias found no difference between right and irrelevant points at the same depth (${cite(zhang)}), and in a large trial with ${fact(li.facts.sessions)} in every arm (${cite(li)}) the primary outcome was missed and the set meant as less specific did no worse later. Comparing trials is not randomising dose: no trial read here randomised the number of sessions against sham. No certainty was stated.`,
});
