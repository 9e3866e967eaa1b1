import {
	cite,
	fact,
	md,
	participants,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { bmcmed2010Nonspecific as linde } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2018Ipd as vickers } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { hrobjartsson2010Placebo as german } from "../evidence/safety-and-practice/hrobjartsson-2010-placebo.ts";
import { lund2009ShamActive as lund } from "../evidence/trial-design/lund-2009-sham-active.ts";

const {
	painVsPenetratingSham,
	painVsBluntNeedleSham,
	painVsBluntNeedleShamNoOutliers,
	painVsNeedleFreeSham,
	shamTypeDifference,
	shamTypeDifferenceNoOutliers,
} = vickers.outcomes;
const { germanAcupunctureTrials } = german.outcomes;
const brief = { form: "estimate", gain: true } as const;

export default slide({
	id: "sham-is-not-inert",
	title:
		"Sham beats no treatment; whether a piercing sham does more is unsettled",
	minutes: 1,
	cuts: [40, 60],
	claims: ["mixed-results-delivery"],
	pico: {
		outcome: text`pain`,
		time: text`primary endpoint`,
		limits: text`kinds of sham not randomized`,
		patients: text`${participants(vickers)} with chronic pain, in ${fact(vickers.facts.trials)}`,
	},
	sources: [vickers, linde, madsen, german],
	body: [
		forestPlot({
			id: "sham-types-forest",
			title: "Pain with acupuncture against different shams",
			rows: [
				{
					outcome: painVsPenetratingSham,
					label: "Sham needle through the skin",
				},
				{ outcome: painVsBluntNeedleSham, label: "Blunt needle" },
				{
					outcome: painVsBluntNeedleShamNoOutliers,
					label: "Blunt needle, outliers excluded",
				},
				{ outcome: painVsNeedleFreeSham, label: "No needle at all" },
			],
			gain: true,
			steps: "rows",
			message:
				"The gap is smallest against a sham that pierces the skin, but with outlying trials excluded the intervals overlap.",
		}),
		points`
      Sham against no treatment, unblinded: better by ${value(linde.outcomes.shamVsNone, { gain: true })} (${cite(linde)})`,
	],
	notes: md`How much does sham do by itself? Compared with no treatment, about ${value(linde.outcomes.shamVsNone, brief)}. You will hear other figures: ${value(madsen.outcomes.shamVsNone, brief)}, or ${value(germanAcupunctureTrials, brief)}. They are the same finding in different trials; the largest comes from four German ones.

What is left for acupuncture seems to depend on the sham: ${value(painVsPenetratingSham, brief)} against one that pierces the skin, ${value(painVsBluntNeedleSham, brief)} against a blunt needle. But three outlying trials by one team carry much of that. Without them the kinds of sham no longer differ clearly. So a weak sham may flatter acupuncture, a strong one may hide it, and these trials cannot tell us which.

Will be asked: "So is the placebo test unfair?" You can argue that. But if every control is called active, the claim can no longer be tested either way.

Transition: did patients know which they were getting?`,
	transitions: { 40: "what does it take to call a change important?" },
	reading: md`Sham acupuncture brings relief of its own. Three reviews put figures on it, which are often quoted as if they disagreed. Compared with no treatment sham was better by ${value(linde.outcomes.shamVsNone, { gain: true })} in ${size(linde.outcomes.shamVsNone, "trials")} trials of many conditions (${cite(linde)}), by ${value(madsen.outcomes.shamVsNone, { gain: true })} in trials of pain (${cite(madsen)}), and by ${value(germanAcupunctureTrials, { gain: true })} in four large German trials at low risk of bias (${cite(german)}). The intervals overlap, and the differences follow from which trials each review included. Nobody can be blinded to no treatment, so part of it may be report rather than relief.

What acupuncture adds seems to depend on the kind of sham. In the individual data of ${participants(vickers)} people (${cite(vickers)}), pain was lower by ${value(painVsPenetratingSham, { gain: true })} against needles through the skin (${size(painVsPenetratingSham, "trials")} trials), by ${value(painVsBluntNeedleSham, { gain: true })} against blunt needles, or ${value(painVsBluntNeedleShamNoOutliers, { gain: true })} without the outlying trials of one team, and by ${value(painVsNeedleFreeSham, { gain: true })} against sham without needles. Compared between trials, piercing and other shams differed by ${value(shamTypeDifference)}, and without the outliers by ${value(shamTypeDifferenceNoOutliers)}. Some argue that no needle can be a placebo (${cite(lund)}, an opinion); if so, sham-controlled trials cannot settle the matter either way. Comparisons between trials are not randomized.`,
});
