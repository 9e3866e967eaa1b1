import {
	arm,
	cite,
	derived,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { linde2016CochraneMigraine as migraine } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { linde2016CochraneTth as tension } from "../evidence/headache/linde-2016-cochrane-tth.ts";

const { responseVsNone: none, responseVsSham: sham } = migraine.outcomes;
const hundred = plain("100", "denominator");

export default slide({
	id: "q-worth-it",
	title: text`${derived.morePer100(sham, "acu", "sham")} more per ${hundred} than with sham, ${derived.morePer100(none, "acu", "none")} more than with no acupuncture: two questions`,
	minutes: 1,
	cuts: [],
	context: text`“Is ${derived.morePer100(sham, "acu", "sham")} in ${hundred} worth it?”`,
	certainty: text`moderate (read second-hand)`,
	body: [
		iconArray({
			id: "q-worth-it",
			title: "Migraine halved in frequency, of a hundred people",
			groups: [
				{ outcome: sham, arm: "sham", label: "Sham needling", role: "sham" },
				{
					outcome: sham,
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					against: "sham",
				},
			],
			message:
				"Nine more of a hundred have their attacks halved with acupuncture than with sham.",
		}),
		points`In trials without sham: ${arm(none, "acu")} with acupuncture, ${arm(none, "none")} without it, risk ratio ${value(none)}`,
	],
	comparators: ["sham", "no-treatment"],
	notes: md`Two sets of trials: against sham, drawn, and against no acupuncture. Derived from the shares as printed: about ${derived.numberNeededToTreat(none, "acu", "none")} people treated for one more responder against no acupuncture, about ${derived.numberNeededToTreat(sham, "acu", "sham")} against sham, without an interval because the ratio was not read. The review's own figure for the first is ${fact(migraine.facts.nntVsNone, { unit: false })}.

A patient who asks whether to book buys the first. A claim that the points or the puncture matter needs the second.

Will be asked: "And tension-type headache?" ${arm(tension.outcomes.responseVsSham, "acu")} against ${arm(tension.outcomes.responseVsSham, "sham")} with sham, ${arm(tension.outcomes.responseVsUsual, "acu")} against ${arm(tension.outcomes.responseVsUsual, "usual")} with routine care. These reviews were read in summaries.`,
	reading: md`In the Cochrane review of migraine (${cite(migraine)}, read in summaries), attacks were halved in ${arm(none, "acu")} of people with acupuncture and ${arm(none, "none")} without (risk ratio ${value(none)}), and in other trials in ${arm(sham, "acu")} with acupuncture and ${arm(sham, "sham")} with sham. That is ${derived.morePer100(none, "acu", "none")} and ${derived.morePer100(sham, "acu", "sham")} more in ${hundred}, or one more responder for about ${derived.numberNeededToTreat(none, "acu", "none")} and ${derived.numberNeededToTreat(sham, "acu", "sham")} people treated; neither number has an interval here, and the ratio against sham was not read. Tension-type headache looks alike: ${derived.morePer100(tension.outcomes.responseVsUsual, "acu", "usual")} more than with routine care and ${derived.morePer100(tension.outcomes.responseVsSham, "acu", "sham")} more than with sham (${cite(tension)}). What patients get from booking a course is the first number; what the needle adds to the rest of the visit is the second. Whether either is worth the time and cost is a judgement, and for the patient to make.`,
});
