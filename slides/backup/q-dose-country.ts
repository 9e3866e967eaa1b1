import { arm, cite, fact, md, pValue, slide, table, text, value } from "#deck";
import { diener2006GeracMigraine as gerac } from "../evidence/headache/diener-2006-gerac-migraine.ts";
import { li2012CmajPoints as li } from "../evidence/headache/li-2012-cmaj-points.ts";
import { linde2005JamaMigraine as linde } from "../evidence/headache/linde-2005-jama-migraine.ts";
import { sun2025JebmPenetration as sun } from "../evidence/headache/sun-2025-jebm-penetration.ts";
import { xu2020BmjMigraine as xu } from "../evidence/headache/xu-2020-bmj-migraine.ts";
import { zhao2024Neck as neck } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";
import { macpherson2013Dose as dose } from "../evidence/low-back-pain/macpherson-2013-dose.ts";
import { chen2019Schedule as schedule } from "../evidence/trial-design/chen-2019-schedule.ts";
import { vickers1998Countries as countries } from "../evidence/trial-design/vickers-1998-countries.ts";
import { wu2009Randomised as wu } from "../evidence/trial-design/wu-2009-randomised.ts";

const response = gerac.outcomes.responseWeek26VsSham;
const randomized = wu.outcomes.properlyRandomised;

export default slide({
	id: "q-dose-country",
	title:
		"Dose, sham and country go together, so none of them alone explains the null trials",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“Were they underdosed? And can Chinese trials be trusted?”`,
	body: [
		table({
			caption: text`Trials against sham, by country and dose`,
			columns: ["Trial", "Where, dose", "Against sham"],
			rows: [
				[
					text`${cite(gerac)}`,
					text`Germany, ${fact(gerac.facts.sessions)}`,
					text`Responders ${arm(response, "acu")} and ${arm(response, "sham")}: no clear difference`,
				],
				[
					text`${cite(linde)}`,
					text`Germany, ${fact(linde.facts.sessions)}`,
					text`${value(linde.outcomes.daysWeek12VsSham)}`,
				],
				[
					text`${cite(sun)}`,
					text`China, ${fact(sun.facts.sessions)}`,
					text`Primary outcome missed: ${value(sun.outcomes.attacksWeek16VsSham)}`,
				],
				[
					text`${cite(li)}`,
					text`China, ${fact(li.facts.sessions)}`,
					text`Primary outcome missed`,
				],
				[
					text`${cite(xu)}`,
					text`China, ${fact(xu.facts.sessions)}`,
					text`${value(xu.outcomes.migraineDaysWeek16VsSham)}`,
				],
				[
					text`${cite(neck)}, neck`,
					text`China, ${fact(neck.facts.sessions)}`,
					text`${value(neck.outcomes.painWeek4VsSham)}, short of the ${fact(neck.facts.minimalImportantDifference, { unit: false })} it had set`,
				],
			],
		}),
	],
	notes: md`Underdosed? Some may have been. But Li gave ${fact(li.facts.sessions)} and missed the primary outcome. And in pooled individual data, more sessions go with a larger gain over no acupuncture, not over sham (${cite(dose)}).

Can Chinese data be trusted? Put that way, it is too sweeping. The history is bad: in an old survey every acupuncture trial from East Asia was positive (${cite(countries)}). But look at the table. Two of these four Chinese trials report a primary outcome that they missed, and a third a difference short of what it had set beforehand.

So ask the same of any trial, from anywhere: registered, randomized how, and was blinding checked?

Will be asked: "How many of the old trials were randomized at all?" In an audit of Chinese reports that called themselves randomized, interviews confirmed ${value(randomized)} (${cite(wu)}). The denominator of that percentage is unclear.`,
	reading: md`Two explanations are offered, and the table resists both. If dose were the reason, Li's ${fact(li.facts.sessions)} should have shown it, and the primary outcome was missed, although later weeks favored acupuncture (${cite(li)}). In pooled individual data more sessions came with better results against no acupuncture, not against sham (${cite(dose)}); beyond ${fact(schedule.facts.sessionsPerWeekEnough, { unit: false })} sessions a week no more relief was seen (${cite(schedule)}). If country were the reason, Chinese trials would all be positive: Sun's missed its primary outcome (${pValue(sun.outcomes.attacksWeek16VsSham)}; ${cite(sun)}), and the neck trial called its own ${value(neck.outcomes.painWeek4VsSham, { gain: true })} less pain too small to matter (${cite(neck)}). The old record does deserve distrust: all trials from four East Asian places were positive until the mid-nineties (${cite(countries)}), and an audit confirmed ${value(randomized)} of reports as properly randomized (${cite(wu)}). Xu's positive trial (${cite(xu)}) had many sessions, a sham that does not pierce the skin and Chinese clinics all at once, so it cannot single out a cause.`,
});
