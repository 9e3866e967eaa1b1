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
const randomised = wu.outcomes.properlyRandomised;

export default slide({
	id: "q-dose-country",
	title:
		"Dose, sham and country move together, so no one of them explains the null trials",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`“Were they underdosed? And can Chinese trials be trusted?”`,
	certainty: text`not graded`,
	body: [
		table({
			caption: text`Trials against sham, by country and dose`,
			columns: ["Trial", "Where, dose", "Against sham"],
			rows: [
				[
					text`${cite(gerac)}`,
					text`Germany, ${fact(gerac.facts.sessions)}`,
					text`Responders ${arm(response, "acu")} and ${arm(response, "sham")}; no clear difference`,
				],
				[
					text`${cite(linde)}`,
					text`Germany, ${fact(linde.facts.sessions)}`,
					text`${value(linde.outcomes.daysWeek12VsSham)}`,
				],
				[
					text`${cite(sun)}`,
					text`China, ${fact(sun.facts.sessions)}`,
					text`Primary missed: ${value(sun.outcomes.attacksWeek16VsSham)}`,
				],
				[
					text`${cite(li)}`,
					text`China, ${fact(li.facts.sessions)}`,
					text`Primary missed`,
				],
				[
					text`${cite(xu)}`,
					text`China, ${fact(xu.facts.sessions)}`,
					text`${value(xu.outcomes.migraineDaysWeek16VsSham)}`,
				],
				[
					text`${cite(neck)}, neck`,
					text`China, ${fact(neck.facts.sessions)}`,
					text`${value(neck.outcomes.painWeek4VsSham)}, under its own bar of ${fact(neck.facts.minimalImportantDifference, { unit: false })}`,
				],
			],
		}),
	],
	notes: md`Underdosed? Some may have been. But Li gave ${fact(li.facts.sessions)} and missed its primary outcome, and pooled individual data find a link with sessions only against no acupuncture, not against sham (${cite(dose)}). ${cite(schedule)} saw no gain beyond ${fact(schedule.facts.sessionsPerWeekEnough, { unit: false })} sessions a week.

Chinese data? Too sweeping. The history is bad: every acupuncture trial from four East Asian places was positive to the mid-nineties (${cite(countries)}), and ${value(randomised)} of audited reports that called themselves randomised were (${cite(wu)}; the denominator wants checking). Recent Chinese trials report missed primaries and effects below their own bar.

Ask of any trial: registered, randomised how, and was blinding checked?`,
	reading: md`Two explanations are offered, and the table resists both. If dose were the reason, Li's ${fact(li.facts.sessions)} should have shown it, and the primary outcome was missed, although later weeks favoured needling (${cite(li)}). In pooled individual data more sessions went with better results against no acupuncture, not against sham (${cite(dose)}). If country were the reason, Chinese trials would all be positive: Sun's missed its primary outcome (${pValue(sun.outcomes.attacksWeek16VsSham)}; ${cite(sun)}), and the neck trial called its own ${value(neck.outcomes.painWeek4VsSham, { gain: true })} less pain too small to matter (${cite(neck)}). The old record does deserve distrust: all trials from four East Asian places were positive until the mid-nineties (${cite(countries)}), and an audit found ${value(randomised)} of reports properly randomised (${cite(wu)}). Xu's positive trial (${cite(xu)}) had many sessions, a sham that does not pierce the skin and Chinese clinics all at once, so no single cause can be read off.`,
});
