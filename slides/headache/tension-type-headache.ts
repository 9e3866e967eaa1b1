import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
import { endres2007GeracTth as endres } from "../evidence/headache/endres-2007-gerac-tth.ts";
import { kang2023TthSr as kang } from "../evidence/headache/kang-2023-tth-sr.ts";
import { linde2016CochraneTth as cochrane } from "../evidence/headache/linde-2016-cochrane-tth.ts";
import { melchart2005BmjTth as melchart } from "../evidence/headache/melchart-2005-bmj-tth.ts";
import { zheng2022NeurologyCtth as zheng } from "../evidence/headache/zheng-2022-neurology-ctth.ts";

const { responseVsUsual, responseVsSham } = cochrane.outcomes;
const { headacheDaysWeek12VsSham, headacheDaysWeek12VsWaitlist } =
	melchart.outcomes;
const { responseMonth6, headacheDaysMonth6 } = endres.outcomes;
const { responseWeek16, headacheDaysWeek16 } = zheng.outcomes;

export default slide({
	id: "tension-type-headache",
	title:
		"Tension-type headache repeats the pattern: more over routine care than over sham",
	minutes: 1,
	cuts: [60],
	comparators: ["usual-care", "waitlist", "sham"],
	context: text`headache days a month (${plain("95% CI", "kind of interval")})`,
	certainty: text`moderate (Cochrane)`,
	sources: [cochrane, melchart, endres, zheng],
	body: [
		table({
			caption: text`Acupuncture for tension-type headache`,
			columns: [
				"Source",
				"Sessions",
				"Against no acupuncture",
				"Against sham needling",
			],
			rows: [
				[
					text`${cite(cochrane)}`,
					text`at least ${fact(cochrane.facts.sessionsMin, { unit: false })}`,
					text`Halved: ${arm(responseVsUsual, "acu")} against ${arm(responseVsUsual, "usual")}`,
					text`Halved: ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}`,
				],
				[
					text`${cite(melchart)}`,
					text`${fact(melchart.facts.sessions, { unit: false })}`,
					text`${value(headacheDaysWeek12VsWaitlist, { form: "estimate", gain: true, unit: false })} fewer days (${value(headacheDaysWeek12VsWaitlist, { form: "interval", gain: true })})`,
					text`${value(headacheDaysWeek12VsSham, { form: "estimate", gain: true, unit: false })} fewer days (${value(headacheDaysWeek12VsSham, { form: "interval", gain: true })})`,
				],
				[
					text`${cite(endres)}`,
					text`${fact(endres.facts.sessions, { unit: false })}`,
					text`no such arm`,
					text`Halved (primary, missed): ${arm(responseMonth6, "acu")} against ${arm(responseMonth6, "sham")}; ${value(headacheDaysMonth6, { form: "estimate", gain: true, unit: false })} fewer days (${value(headacheDaysMonth6, { form: "interval", gain: true })})`,
				],
				[
					text`${cite(zheng)}`,
					text`${fact(zheng.facts.sessions, { unit: false })}`,
					text`no such arm`,
					text`Halved: ${arm(responseWeek16, "acu")} against ${arm(responseWeek16, "superficial")}; ${value(headacheDaysWeek16, { form: "estimate", gain: true, unit: false })} fewer days (${value(headacheDaysWeek16, { form: "interval", gain: true })})`,
				],
			],
		}),
	],
	notes: md`The article does not mention it. Cochrane: ${arm(responseVsUsual, "acu")} against ${arm(responseVsUsual, "usual")} with routine care, ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham. Melchart: clear against the waiting list, not against superficial needling. Endres: the primary outcome missed, a secondary one in favour. Zheng: clear difference, chronic headache, deep against superficial needling at the same points.

Will be asked: "Why is Zheng so positive?" More sessions, more severe headache, a needler who knew, and needle sensation that patients may have recognised. Do not pick one.

Transition: so how do guidelines put it?`,
	notesFor: {
		60: md`The article does not mention it. Cochrane: ${arm(responseVsUsual, "acu")} against ${arm(responseVsUsual, "usual")} with routine care, ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham. Melchart: clear against the waiting list, not against superficial needling. Endres: the primary outcome missed, a secondary one in favour. Zheng: clear difference, chronic headache, deep against superficial needling at the same points.

Transition: from the head to joints and muscles.`,
	},
	reading: md`In the Cochrane review of tension-type headache (${cite(cochrane)}, read in summaries; ${participants(cochrane)} people), headache frequency at least halved in ${arm(responseVsUsual, "acu")} against ${arm(responseVsUsual, "usual")} with routine care, and in ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham; the certainty is called moderate, the ratios were not read. Single trials scatter around that. ${cite(melchart)}: ${value(headacheDaysWeek12VsWaitlist, { gain: true })} fewer than on the waiting list, but ${value(headacheDaysWeek12VsSham, { gain: true })} fewer than with superficial needling. ${cite(endres)}: primary outcome missed (${arm(responseMonth6, "acu")} against ${arm(responseMonth6, "sham")}), a secondary outcome in favour. ${cite(zheng)}, chronic headache and ${fact(zheng.facts.sessions)}: ${arm(responseWeek16, "acu")} against ${arm(responseWeek16, "superficial")}, odds ratio ${value(responseWeek16)}; its control was superficial needling at the same points and its needlers were not blinded. A newer review (${cite(kang)}) gives a risk ratio of ${value(kang.outcomes.responseVsSham)} against sham, moderate certainty, with ${fact(kang.facts.trialsLowRisk)} of ${fact(kang.facts.trials)} at low risk of bias.`,
});
