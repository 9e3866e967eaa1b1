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

const { womacWeek8VsSham, womacWeek8VsWaitlist } = witt.outcomes;
const { womacPainWeek8, womacPainWeek26, womacFunctionWeek26 } =
	berman.outcomes;

export default slide({
	id: "knee-waiting-list",
	title:
		"In one knee trial the gain over sham was smaller than over waiting, and did not last",
	minutes: 1,
	cuts: [],
	context: text`knee osteoarthritis, WOMAC index, ${plain("week 8", "time of the outcome")} · ${participants(witt, "analyzed")} people`,
	certainty: text`not graded`,
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
      At ${plain("week 26", "time of the outcome")} and after a year, no detectable difference from sham; the waiting list had ended
      ${cite(berman)} went on needling: ${value(womacPainWeek26, { gain: true })} less pain of ${plain("20", "range of the instrument")} than sham at ${plain("week 26", "time of the outcome")}`,
	],
	notes: md`${cite(witt)}: ${value(womacWeek8VsWaitlist, { gain: true })} lower than on the waiting list, ${value(womacWeek8VsSham, { gain: true })} lower than with superficial needling at other points. By ${plain("week 26", "time of the outcome")} the difference from sham was gone.

${cite(berman)} used another scale and kept treating for half a year, ${fact(berman.facts.sessions)}. Pain against sham was ${value(womacPainWeek8, { gain: true })} lower at ${plain("week 8", "time of the outcome")}, an interval that includes none, and ${value(womacPainWeek26, { gain: true })} at ${plain("week 26", "time of the outcome")}, under Cochrane's bar of ${fact(cochrane.facts.painImportantDifference)}. ${fact(berman.facts.missingNeedlingWeek26)} of each needle arm was missing by then.

Will be asked: "Is the waiting list a fair comparator?" It answers whether to offer the treatment now, and it flatters the treatment: those who wait know that they wait.

Transition: a trial that found nothing over sham.`,
	reading: md`In ${plain("28 German centres", "setting of the trial")}, ${participants(witt, "analyzed")} people with knee osteoarthritis were analysed after ${fact(witt.facts.sessions)} of acupuncture, superficial needling away from points, or a waiting list (${cite(witt)}). At ${plain("week 8", "time of the primary outcome")} the WOMAC index stood at ${arm(womacWeek8VsWaitlist, "acu")}, ${arm(womacWeek8VsSham, "sham")} and ${arm(womacWeek8VsWaitlist, "waitlist")}: ${value(womacWeek8VsWaitlist, { gain: true })} lower than with waiting, and ${value(womacWeek8VsSham, { gain: true })} lower than with sham. The difference from sham was no longer detectable at ${plain("week 26", "time of the outcome")} or after a year. An American trial in ${participants(berman)} people (${cite(berman)}) went on treating for ${plain("26 weeks", "length of treatment")}. There the gain in pain over sham was ${value(womacPainWeek8, { gain: true })} of ${plain("20", "range of the instrument")} at ${plain("week 8", "time of the outcome")} and ${value(womacPainWeek26, { gain: true })} at the end, and in function ${value(womacFunctionWeek26, { gain: true })} of ${plain("68", "range of the instrument")}; ${fact(berman.facts.missingNeedlingWeek26)} of each needle arm could not be analysed by then. Both differences lie below the bars that Cochrane later set. Certainty was not graded.`,
});
