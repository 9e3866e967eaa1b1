import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { berman2004Knee as berman } from "../evidence/joints-and-muscles/berman-2004-knee.ts";
import { manheimer2010CochraneOa as cochrane } from "../evidence/joints-and-muscles/manheimer-2010-cochrane-oa.ts";
import { witt2005Knee as witt } from "../evidence/joints-and-muscles/witt-2005-knee.ts";

const gain = { gain: true } as const;
const week8 = plain("week 8", "time of the outcome");
const week26 = plain("week 26", "time of the outcome");
const painRange = plain("20", "range of the instrument");
const { womacWeek8VsSham, womacWeek8VsWaitlist } = witt.outcomes;
const { womacPainWeek8, womacPainWeek26, womacFunctionWeek26 } =
	berman.outcomes;

export default slide({
	id: "knee-waiting-list",
	title:
		"In one knee trial the gain over sham was smaller than over waiting, and did not last",
	minutes: 1,
	cuts: [],
	pico: {
		patients: text`${participants(witt, "analyzed")} with knee osteoarthritis`,
		outcome: text`WOMAC index`,
		time: text`${week8}`,
	},
	sources: [witt, berman],
	body: [
		forestPlot({
			id: "knee-waiting-list",
			title: "Knee osteoarthritis: one trial, two comparators",
			rows: [{ outcome: womacWeek8VsWaitlist }, { outcome: womacWeek8VsSham }],
			gain: true,
			message:
				"The gain over a waiting list is more than twice the gain over superficial sham needling.",
		}),
		points`
      At ${week26} and after a year: no detectable difference from sham; the waiting list had ended
      ${cite(berman)} went on treating: ${value(womacPainWeek26, gain)} of ${painRange} less pain than with sham at ${week26}`,
	],
	notes: md`${cite(witt)}: ${value(womacWeek8VsWaitlist, gain)} lower than on the waiting list, and ${value(womacWeek8VsSham, gain)} lower than with superficial needling at other points. By ${week26} the difference from sham was no longer detectable.

${cite(berman)} used another scale and kept treating for half a year, ${fact(berman.facts.sessions)}. Pain was ${value(womacPainWeek8, gain)} lower than with sham at ${week8}, an interval that includes no difference. At ${week26} it was ${value(womacPainWeek26, gain)} lower. ${fact(berman.facts.missingNeedlingWeek26)} of the real and of the sham arm were missing by then.

Will be asked: "Is the waiting list a fair comparator?" It answers whether to offer the treatment now. And it flatters the treatment, because those who wait know that they wait.

Transition: a trial that found nothing detectable over sham.`,
	reading: md`In ${plain("28 German centers", "setting of the trial")}, ${participants(witt, "analyzed")} people with knee osteoarthritis were analyzed after ${fact(witt.facts.sessions)} of acupuncture, superficial needling away from points, or a waiting list (${cite(witt)}). At ${week8} the WOMAC index stood at ${arm(womacWeek8VsWaitlist, "acu")}, ${arm(womacWeek8VsSham, "sham")} and ${arm(womacWeek8VsWaitlist, "waitlist")}: ${value(womacWeek8VsWaitlist, gain)} lower than with waiting, and ${value(womacWeek8VsSham, gain)} lower than with sham. The difference from sham was no longer detectable at ${week26} or after a year. An American trial in ${participants(berman)} people (${cite(berman)}) went on treating for ${plain("26 weeks", "length of treatment")}. There the gain in pain over sham was ${value(womacPainWeek8, gain)} of ${painRange} at ${week8} and ${value(womacPainWeek26, gain)} at the end, and in function ${value(womacFunctionWeek26, gain)} of ${plain("68", "range of the instrument")}; ${fact(berman.facts.missingNeedlingWeek26)} of the real and of the sham arm could not be analyzed by then. Both differences at the end lie below what Cochrane later set as relevant between groups, ${fact(cochrane.facts.painImportantDifference)} and ${fact(cochrane.facts.functionImportantDifference)}.`,
});
