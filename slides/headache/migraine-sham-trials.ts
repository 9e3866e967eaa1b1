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

const bare = { unit: false } as const;
const { daysWeek12VsSham, responseWeek12VsSham, responseWeek12VsWaitlist } =
	linde.outcomes;
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
		"Against sham, single migraine trials run from no difference to two days fewer in four weeks",
	minutes: 0.75,
	cuts: [],
	claims: ["migraine-sham"],
	pico: {
		patients: text`${participants(linde)} and ${participants(xu)} with migraine`,
		treatment: text`acupuncture`,
		outcome: text`headache or migraine days in four weeks`,
	},
	sources: [linde, xu, li, zhao, sun],
	body: [
		forestPlot({
			id: "migraine-sham-trials-forest",
			title: "Migraine days in single trials against sham",
			rows: [
				{
					outcome: daysWeek12VsSham,
					label: text`Linde ${year(linde)}, ${timepoint(daysWeek12VsSham)}`,
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
				"The German trial shows no difference from sham; the Chinese one favors acupuncture at both times.",
		}),
		points`On other scales: ${cite(zhao)} beat sham in attacks; ${cite(li)} and ${cite(sun)} missed their primary outcome`,
	],
	notes: md`Two trials that you may have read, with opposite answers. In Germany, with a sham that pierced the skin, there was no difference at all. Yet real and sham both had more than three times as many responders as the waiting list. In China, with more sessions and a sham that did not pierce the skin, acupuncture took away one to two days in four weeks. Two further Chinese trials missed their primary outcome, and one beat sham.

Will be asked: "So the dose matters, or the sham?" Number of sessions, kind of sham and country change together here, so you cannot tell which one matters. ${cite(li)} gave ${fact(li.facts.sessions)} and missed its primary outcome all the same.

Transition: a German trial put sham and drugs beside acupuncture.`,
	transitions: {
		60: "patients choose between acupuncture and a drug, not between acupuncture and sham.",
	},
	reading: md`Single sham-controlled trials of migraine disagree. In Germany ${cite(linde)} gave ${fact(linde.facts.sessions)} to ${participants(linde)} people in three arms. Real minus sham, where the sham needles pierced the skin, was ${value(daysWeek12VsSham)}; ${arm(responseWeek12VsSham, "acu")}, ${arm(responseWeek12VsSham, "sham")} and, on the waiting list, ${arm(responseWeek12VsWaitlist, "wait")} responded. In China ${cite(xu)} gave ${fact(xu.facts.sessions)} and found ${value(migraineDaysWeek16VsSham, { gain: true })} and later ${value(migraineDaysWeek20VsSham, { gain: true })} less than with a sham that does not pierce the skin; ${arm(feltPenetration, "acu")} and ${arm(feltPenetration, "sham")} felt a needle enter, so blinding held. ${cite(zhao)} reports that attacks a month changed by ${arm(attacksWeek16VsSham, "acu", bare)}, against ${arm(attacksWeek16VsSham, "sham", bare)} with sham and ${arm(attacksWeek16VsSham, "wait", bare)} on the waiting list; here sham and waiting came out alike.

${cite(li)} missed its primary outcome with ${fact(li.facts.sessions)}: ${arm(migraineDaysWeek8VsSham, "nonspecific", bare)} to ${arm(migraineDaysWeek8VsSham, "yangming", bare)} migraine days against ${arm(migraineDaysWeek8VsSham, "sham", bare)} with sham. Differences of ${value(migraineDaysWeek16Specific, { form: "estimate", gain: true })} with the points thought right and ${value(migraineDaysWeek16Nonspecific, { form: "estimate", gain: true })} with those thought less specific appeared later, as secondary outcomes. ${cite(sun)} missed its primary outcome as well, ${value(sun.outcomes.attacksWeek16VsSham)}. Number of sessions, kind of sham and country change together across these trials, so none of them can be named as the cause.`,
});
