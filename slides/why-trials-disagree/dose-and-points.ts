import { cite, fact, md, participants, slide, table, text, value } from "#deck";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { niceCg150 as nice } from "../evidence/headache/nice-cg150.ts";
import { yang2024DoseMigraine as yang } from "../evidence/headache/yang-2024-dose-migraine.ts";
import { macpherson2013Dose as macpherson } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { chen2019Schedule as chen } from "../evidence/trial-design/chen-2019-schedule.ts";
import { liu2015NegativeTrials as liu } from "../evidence/trial-design/liu-2015-negative-trials.ts";
import { zhang2010AcupointSr as zhang } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

const {
	migraineDaysWeek16Specific: right,
	migraineDaysWeek16Nonspecific: lessSpecific,
} = li.outcomes;
const { lowRiskTrialsNoDifference } = zhang.outcomes;

export default slide({
	id: "dose-and-points",
	title:
		"More sessions came with more gain over no acupuncture, but not clearly over sham",
	minutes: 1,
	cuts: [],
	claims: ["sessions-and-points"],
	comparators: ["no-treatment", "sham", "within-group"],
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
					text`Little evidence that either mattered (${cite(macpherson)})`,
				],
				[
					text`Sessions in migraine`,
					text`${fact(yang.facts.sessionsBest)} fit best, within arms (${cite(yang)})`,
					text`${fact(li.facts.sessions)}, and the primary outcome was missed (${cite(li)})`,
				],
				[
					text`Sessions a week`,
					text`Beyond ${fact(chen.facts.sessionsPerWeekEnough, { unit: false })}, no more relief, within arms (${cite(chen)})`,
					text`—`,
				],
				[
					text`Points`,
					text`—`,
					text`No difference in ${value(lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias (${cite(zhang)})`,
				],
			],
		}),
	],
	notes: md`The article blames the number of sessions and the choice of points. Half of that has something behind it. Against no acupuncture, more sessions and more needles came with more gain. But more sessions are also more attention. Against sham, in the same individual data, there was little sign that any feature of the treatment mattered.

And points? Of six sound trials that compared right with irrelevant points at the same depth, five saw no difference.

Will be asked: "How many sessions should I prescribe?" None of these trials randomized that against sham. Most trials gave ten or so, and NICE offers up to ${fact(nice.facts.sessionsMax)} for headache.

Transition: if not the dose, is it the patient?`,
	reading: md`The article blames the number of sessions and the choice of points, as proponents have done after seeing results (${cite(liu)}). For sessions the evidence splits by comparator. In individual data of ${participants(macpherson)} people (${cite(macpherson)}), more sessions and more needles came with a better outcome against no acupuncture, but there was little evidence that they, or style or experience, changed the effect against sham; the later analysis of more trials (${cite(pooled)}) found no clear link either. In migraine, a model over trials (${cite(yang)}) fits best at ${fact(yang.facts.sessionsBest)}, with ${value(yang.outcomes.fallAt16Sessions)} fewer, which is change within arms, without a control. In chronic pain, more than ${fact(chen.facts.sessionsPerWeekEnough)} a week brought no more relief (${cite(chen)}), again within arms. For points, ${value(lowRiskTrialsNoDifference, { form: "estimate" })} at low risk of bias found no difference between right and irrelevant points at the same depth (${cite(zhang)}). In a large trial with ${fact(li.facts.sessions)} in every arm (${cite(li)}) the primary outcome was missed; later, as secondary outcomes, the right points gave ${value(right, { gain: true })} fewer migraine days than sham and the less specific ones ${value(lessSpecific, { gain: true })}. Comparing trials is not the same as randomizing the dose.`,
});
