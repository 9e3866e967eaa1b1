import {
	cite,
	heterogeneity,
	md,
	participants,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { lee2023ShamLocationNma as lee } from "../evidence/cancer/lee-2023-sham-location-nma.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2018Ipd as vickers } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { lund2009ShamActive as lund } from "../evidence/trial-design/lund-2009-sham-active.ts";

const {
	painVsPenetratingSham,
	painVsBluntNeedleSham,
	painVsBluntNeedleShamNoOutliers,
	painVsNeedleFreeSham,
	shamTypeDifference,
	shamTypeDifferenceNoOutliers,
} = vickers.outcomes;
const { shamVsNone } = madsen.outcomes;

export default slide({
	id: "sham-is-not-inert",
	title:
		"Sham beats no treatment; that sham through the skin leaves a smaller gap is not settled",
	minutes: 1,
	cuts: [20, 40, 60],
	claims: ["mixed-results-delivery"],
	context: text`chronic pain, trial end point, by kind of sham`,
	certainty: text`not graded`,
	sources: [vickers, madsen],
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
					label: "Blunt needle, outliers left out",
				},
				{ outcome: painVsNeedleFreeSham, label: "No needle at all" },
			],
			gain: true,
			steps: "rows",
			message:
				"The gap is smallest against penetrating sham, but without outlying trials the intervals overlap.",
		}),
		points`
      Sham itself against no treatment, unblinded (${cite(madsen)}): ${value(shamVsNone, { gain: true })} less pain
      Penetrating minus other shams, outliers left out: ${value(shamTypeDifferenceNoOutliers)}, no difference shown`,
	],
	notes: md`The article blames sessions and points. Start with what it leaves out: the sham. Sham itself beat no treatment by ${value(shamVsNone, { gain: true })}, though the untreated knew it. And the gap that is left seems to depend on the sham: ${value(painVsPenetratingSham, { form: "estimate", gain: true })} against a needle through the skin, ${value(painVsBluntNeedleSham, { form: "estimate", gain: true })} against a blunt one.

Say the other half: three outlying trials by one team make much of that. With them the shams differ by ${value(shamTypeDifference)}, without them by ${value(shamTypeDifferenceNoOutliers)}. ${cite(madsen)} saw no link with the kind of sham at all.

Will be asked: "So the placebo test is unfair?" Arguable (${cite(lund)}, an opinion). But if every control is active, there is no placebo test of needling left, and the claim cannot be tested either way.

Transition: did patients know which they had, and what did they hope for?`,
	notesFor: {
		20: md`The article blames sessions and points. It leaves out the sham. In trials with a third, untreated arm, sham beat no treatment by ${value(shamVsNone, { gain: true })}, though the untreated knew it. And the gap that remains seems to depend on the sham: ${value(painVsPenetratingSham, { form: "estimate", gain: true })} against a needle through the skin, ${value(painVsBluntNeedleSham, { form: "estimate", gain: true })} against a blunt one.

Say the other half as well. Outlying trials by one team make much of that contrast. Without them the kinds of sham differ by ${value(shamTypeDifferenceNoOutliers)}, which shows no difference. So a weak sham may flatter acupuncture and a strong one may hide it, and the trials cannot tell us which happened. Dose and points have been looked for, and explain little against sham.

Transition: is there a mechanism that would tell needle from sham?`,
		40: md`The article blames sessions and points. Start with what it leaves out: the sham. Sham itself beat no treatment by ${value(shamVsNone, { gain: true })}, though the untreated knew it; the gap that is left is ${value(painVsPenetratingSham, { form: "estimate", gain: true })} against a sham that pierces the skin, ${value(painVsBluntNeedleSham, { form: "estimate", gain: true })} against a blunt needle. Without outlying trials by one team the shams no longer differ clearly: ${value(shamTypeDifferenceNoOutliers)}.

Will be asked: "So the placebo test is unfair?" Arguable. But if every control is active, the claim cannot be tested either way.

Transition: and the article's own explanation, sessions and points?`,
	},
	transitions: { 60: "and does it matter what patients hoped for?" },
	reading: md`Sham needling comes with relief. In trials that also had an untreated arm (${cite(madsen)}), sham beat no treatment by ${value(shamVsNone, { gain: true })}, with trials that disagree (${heterogeneity(shamVsNone)}). Nobody can be blinded to no treatment, so part of this may be report rather than relief. What acupuncture adds seems to depend on the kind of sham. In the individual data of ${participants(vickers)} people (${cite(vickers)}), pain was lower by ${value(painVsPenetratingSham, { gain: true })} against needles through the skin (${size(painVsPenetratingSham, "trials")} trials), by ${value(painVsBluntNeedleSham, { gain: true })} against blunt needles, or ${value(painVsBluntNeedleShamNoOutliers, { gain: true })} without outlying trials of one team, and by ${value(painVsNeedleFreeSham, { gain: true })} against sham without needles. Compared between trials, the kinds of sham differed by ${value(shamTypeDifference)}, and without the outliers by ${value(shamTypeDifferenceNoOutliers)}. In cancer pain a network of few trials (${cite(lee)}) found a difference from sham at other points, but none from sham at the same points; sizes were not read. Some argue that no needle can be a placebo (${cite(lund)}, an opinion); if so, these trials cannot settle the matter either way. No certainty was stated, comparisons between trials are not randomised, and acupuncturists were unblinded.`,
});
