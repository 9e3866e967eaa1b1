import {
	arm,
	cite,
	fact,
	md,
	participants,
	size,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { endres2007GeracTth as endres } from "../evidence/headache/endres-2007-gerac-tth.ts";
import { kang2023TthSr as kang } from "../evidence/headache/kang-2023-tth-sr.ts";
import { linde2016CochraneTth as cochrane } from "../evidence/headache/linde-2016-cochrane-tth.ts";
import { melchart2005BmjTth as melchart } from "../evidence/headache/melchart-2005-bmj-tth.ts";
import { zheng2022NeurologyCtth as zheng } from "../evidence/headache/zheng-2022-neurology-ctth.ts";

const bare = { unit: false } as const;
const gain = { gain: true } as const;
const {
	responseVsUsual,
	responseVsUsualLargeTrial,
	responseVsUsualSmallTrial,
	responseVsSham,
	responseRatioVsSham,
	vsOtherTherapies,
} = cochrane.outcomes;
const { headacheDaysWeek12VsSham, headacheDaysWeek12VsWaitlist } =
	melchart.outcomes;
const { responseMonth6, headacheDaysMonth6 } = endres.outcomes;
const { responseWeek16, headacheDaysWeek16 } = zheng.outcomes;

export default slide({
	id: "tension-type-headache",
	title:
		"Tension-type headache shows the same pattern: more over routine care than over sham",
	minutes: 0.5,
	cuts: [],
	pico: {
		patients: text`${participants(cochrane)} with tension-type headache, in ${fact(cochrane.facts.trials)}`,
		treatment: text`acupuncture`,
		outcome: text`headaches at least halved`,
		time: text`three to four months`,
	},
	certainty: text`moderate (Cochrane)`,
	sources: [cochrane, melchart, zheng],
	body: [
		iconArray({
			id: "tension-type-icons",
			title:
				"People with tension-type headache whose headaches at least halved",
			groups: [
				{
					outcome: responseVsUsual,
					arm: "usual",
					label: "Routine care",
					role: "usual-care",
					panel: "Against routine care",
				},
				{
					outcome: responseVsUsual,
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					panel: "Against routine care",
					against: "usual",
				},
				{
					outcome: responseVsSham,
					arm: "sham",
					label: "Sham",
					role: "sham",
					panel: "Against sham, in other trials",
				},
				{
					outcome: responseVsSham,
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					panel: "Against sham, in other trials",
					against: "sham",
				},
			],
			filled: "people whose headaches at least halved",
			message:
				"Acupuncture is far ahead of routine care in unblinded trials, and a little ahead of sham.",
		}),
	],
	notes: md`The article leaves out the most common headache of all. Same picture: a wide gap to routine care, where everybody knew, and a narrow one to sham. Against sham the risk ratio is ${value(responseRatioVsSham)}. Single trials scatter around it, from ${value(headacheDaysWeek12VsSham, { form: "estimate", gain: true })}, not detectable, to ${value(headacheDaysWeek16, { form: "estimate", gain: true })} less.

Will be asked: "Better than physical therapy or relaxation?" ${size(vsOtherTherapies, "trials")} trials compared them, and none found acupuncture superior.

Transition: so how do guidelines put it?`,
	transitions: { 60: "from the head to the joints, and the same question." },
	reading: md`In the Cochrane review of tension-type headache (${cite(cochrane)}, ${participants(cochrane)} people), headache frequency at least halved in ${arm(responseVsUsual, "acu")} against ${arm(responseVsUsual, "usual")} with routine care. The two trials behind this were not blinded and differ: a risk ratio of ${value(responseVsUsualLargeTrial, bare)} in the large one and ${value(responseVsUsualSmallTrial, bare)} in the small one. Against sham it was ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}; the ratio, pooled over ${size(responseRatioVsSham, "trials")} trials, is ${value(responseRatioVsSham)}, moderate certainty. Against physical therapy, massage or exercise no trial found acupuncture superior.

Single trials scatter. ${cite(melchart)}: ${value(headacheDaysWeek12VsWaitlist, gain)} fewer than on the waiting list, but ${value(headacheDaysWeek12VsSham, gain)} fewer than with superficial needling, an interval that includes no difference. ${cite(endres)}: the primary outcome was missed (${arm(responseMonth6, "acu")} against ${arm(responseMonth6, "sham")}), a secondary one favored acupuncture, ${value(headacheDaysMonth6, gain)} fewer. ${cite(zheng)}, in chronic headache with ${fact(zheng.facts.sessions)}: ${arm(responseWeek16, "acu")} against ${arm(responseWeek16, "superficial")}, odds ratio ${value(responseWeek16)}. Its control was superficial needling at the same points, its acupuncturists were not blinded, and the sensation of deep needling may have told patients what they had. A newer review (${cite(kang)}) gives a risk ratio of ${value(kang.outcomes.responseVsSham)} against sham, moderate certainty, with ${fact(kang.facts.trialsLowRisk)} of ${fact(kang.facts.trials)} at low risk of bias.`,
});
