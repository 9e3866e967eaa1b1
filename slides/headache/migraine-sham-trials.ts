import {
	arm,
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	timepoint,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { linde2005JamaMigraine as linde } from "../evidence/headache/linde-2005-jama-migraine.ts";
import { sun2025JebmPenetration as sun } from "../evidence/headache/sun-2025-jebm-penetration.ts";
import { xu2020BmjMigraine as xu } from "../evidence/headache/xu-2020-bmj-migraine.ts";
import { zhao2017JamaimMigraine as zhao } from "../evidence/headache/zhao-2017-jamaim-migraine.ts";

const { migraineDaysWeek16VsSham, migraineDaysWeek20VsSham, feltPenetration } =
	xu.outcomes;
const {
	migraineDaysWeek8VsSham,
	migraineDaysWeek16Specific,
	migraineDaysWeek16Nonspecific,
} = li.outcomes;
const { attacksWeek16VsSham } = zhao.outcomes;

export default slide({
	id: "migraine-sham-trials",
	title:
		"Single trials against sham run from no difference to two migraine days fewer a month",
	minutes: 1.5,
	cuts: [40, 60],
	claims: ["migraine-sham"],
	context: text`primary outcomes: headache or migraine days`,
	certainty: text`not graded`,
	sources: [linde, xu, li, zhao, sun],
	body: [
		forestPlot({
			id: "migraine-sham-trials-forest",
			title: "Migraine days in single trials against sham needling",
			rows: [
				{
					outcome: linde.outcomes.daysWeek12VsSham,
					label: text`Linde ${year(linde)}, ${timepoint(linde.outcomes.daysWeek12VsSham)}`,
				},
				{
					outcome: migraineDaysWeek16VsSham,
					label: text`Xu ${year(xu)}, ${timepoint(migraineDaysWeek16VsSham)}`,
				},
				{
					outcome: migraineDaysWeek20VsSham,
					label: text`Xu ${year(xu)}, ${timepoint(migraineDaysWeek20VsSham)}`,
				},
			],
			gain: true,
			steps: "rows",
			message:
				"The German trial shows no difference from sham; the Chinese one favours real needling at both times.",
		}),
		points`Not drawn: ${cite(li)} and ${cite(sun)} missed their primary outcome; ${cite(zhao)} beat sham in attacks`,
	],
	notes: md`Read from the top. ${cite(linde)}, German, ${fact(linde.facts.sessions)}: no difference, ${value(linde.outcomes.daysWeek12VsSham)}; yet both needle groups had far more responders (${arm(linde.outcomes.responseWeek12VsSham, "acu")} and ${arm(linde.outcomes.responseWeek12VsSham, "sham")}) than the waiting list (${arm(linde.outcomes.responseWeek12VsWaitlist, "wait")}). ${cite(xu)}, ${fact(xu.facts.sessions)}, a sham that does not pierce: clear difference. ${cite(li)}, also ${fact(li.facts.sessions)}: the primary outcome was missed, ${arm(migraineDaysWeek8VsSham, "nonspecific", { unit: false })} to ${arm(migraineDaysWeek8VsSham, "yangming", { unit: false })} days against ${arm(migraineDaysWeek8VsSham, "sham", { unit: false })}; later the points meant as less specific did no worse than the right ones. ${cite(zhao)}: attacks a month changed by ${arm(attacksWeek16VsSham, "acu", { unit: false })} against ${arm(attacksWeek16VsSham, "sham", { unit: false })}, no interval read. ${cite(sun)}: ${value(sun.outcomes.attacksWeek16VsSham)}, missed.

Will be asked: "So the dose matters?" ${fact(li.facts.sessions)} did not save the primary outcome in ${cite(li)}. Dose, sham and country move together here; no single cause can be read off.

Transition: one German trial had a third arm, drugs.`,
	notesFor: {
		40: md`Read from the top. ${cite(linde)}, German, ${fact(linde.facts.sessions)}: no difference from sham, ${value(linde.outcomes.daysWeek12VsSham)}, yet both needle groups had far more responders than the waiting list. ${cite(xu)}, ${fact(xu.facts.sessions)}, a sham that does not pierce: clear difference. ${cite(li)}, also ${fact(li.facts.sessions)}, and ${cite(sun)}: primary outcome missed.

Will be asked: "So the dose matters?" Dose, sham and country move together here; no single cause can be read off.

Transition: we come back to why trials disagree; first, joints and muscles.`,
		60: md`Read from the top. ${cite(linde)}, German, ${fact(linde.facts.sessions)}: no difference from sham, ${value(linde.outcomes.daysWeek12VsSham)}, yet both needle groups had far more responders than the waiting list. ${cite(xu)}, ${fact(xu.facts.sessions)}, a sham that does not pierce: clear difference. ${cite(li)}, also ${fact(li.facts.sessions)}, and ${cite(sun)}: primary outcome missed.

Will be asked: "So the dose matters?" Dose, sham and country move together here; no single cause can be read off.

Transition: patients do not choose between needle and sham, but between needle and drug.`,
	},
	reading: md`Single sham-controlled trials of migraine disagree. In Germany ${cite(linde)} gave ${fact(linde.facts.sessions)} to ${participants(linde)} people in three arms: real minus needled sham was ${value(linde.outcomes.daysWeek12VsSham)}, while ${arm(linde.outcomes.responseWeek12VsSham, "acu")}, ${arm(linde.outcomes.responseWeek12VsSham, "sham")} and, on the waiting list, ${arm(linde.outcomes.responseWeek12VsWaitlist, "wait")} responded. In China ${cite(xu)} gave ${fact(xu.facts.sessions)} and found ${value(migraineDaysWeek16VsSham, { gain: true })} and later ${value(migraineDaysWeek20VsSham, { gain: true })} less than with a sham that does not pierce; ${arm(feltPenetration, "acu")} and ${arm(feltPenetration, "sham")} felt a needle enter. ${cite(zhao)} reports a larger fall in attacks than with sham, ${arm(attacksWeek16VsSham, "acu", { unit: false })} against ${arm(attacksWeek16VsSham, "sham", { unit: false })} a month, without an interval that could be read here. ${cite(li)} missed its primary outcome with ${fact(li.facts.sessions)}, ${arm(migraineDaysWeek8VsSham, "nonspecific", { unit: false })} to ${arm(migraineDaysWeek8VsSham, "yangming", { unit: false })} migraine days against ${arm(migraineDaysWeek8VsSham, "sham", { unit: false })} with sham; differences of ${value(migraineDaysWeek16Specific, { form: "estimate", gain: true })} with the right points and ${value(migraineDaysWeek16Nonspecific, { form: "estimate", gain: true })} with the less specific ones appeared later, as secondary outcomes. ${cite(sun)} missed its primary outcome as well, ${value(sun.outcomes.attacksWeek16VsSham)}. Number of sessions, kind of sham and country change together across these trials, so none of them can be named as the cause. No certainty was stated.`,
});
