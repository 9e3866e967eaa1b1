import { cite, fact, md, points, size, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { lee2023ShamLocationNma as lee } from "../evidence/cancer/lee-2023-sham-location-nma.ts";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { lund2009ShamActive as lund } from "../evidence/trial-design/lund-2009-sham-active.ts";

const {
	painVsPenetratingSham,
	painVsBluntNeedleSham,
	painVsBluntNeedleShamNoOutliers,
	painVsNeedleFreeSham,
	shamTypeDifference,
	shamTypeDifferenceNoOutliers,
} = pooled.outcomes;

export default slide({
	id: "q-sham-active",
	title:
		"The gap looks smaller where sham pierces the skin, mostly because of outlying trials",
	minutes: 1,
	cuts: [],
	context: text`“Sham is not inert, so is the small gap unfair?”`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "q-sham-active",
			title: "Pain with acupuncture against each kind of sham",
			rows: [
				{ outcome: painVsPenetratingSham, label: "Sham pierces the skin" },
				{ outcome: painVsBluntNeedleSham, label: "Blunt needle" },
				{
					outcome: painVsBluntNeedleShamNoOutliers,
					label: "Blunt, outliers out",
				},
				{ outcome: painVsNeedleFreeSham, label: "No needle" },
			],
			gain: true,
			message:
				"The gap is smallest against shams that pierce the skin, but with the outlying trials left out the kinds hardly differ.",
		}),
		points`
      Without the outlying trials the kinds of sham differ by ${value(shamTypeDifferenceNoOutliers, { gain: true })}
      ${cite(madsen)} found no link between the kind of sham and its effect`,
	],
	notes: md`Grant the point: touch, a puncture and strong stimulation can inhibit pain anywhere. Against shams that pierce the skin (${size(painVsPenetratingSham, "trials")} trials) the gap is ${value(painVsPenetratingSham, { form: "estimate", gain: true })}; against blunt needles (${size(painVsBluntNeedleSham, "trials")} trials) ${value(painVsBluntNeedleSham, { form: "estimate", gain: true })}. But the contrast between kinds, ${value(shamTypeDifference, { gain: true })}, leans on outlying trials by one team.

Then the cost of the argument: if no sham is allowed to be a control, no test of the needle is left. The fair reply is a control without touch, not a pass.

Will be asked: "And in cancer pain?" A network review saw a gap only where sham used other points (${cite(lee)}); its few trials can be read either way.`,
	reading: md`Critics on both sides use the same fact. Advocates say that sham needling is a weak treatment, so the gap understates the needle (${cite(lund)}, opinion). In individual data (${cite(pooled)}) the gap was ${value(painVsPenetratingSham, { gain: true })} against shams that pierce the skin, ${value(painVsBluntNeedleSham, { gain: true })} against blunt needles and ${value(painVsNeedleFreeSham, { gain: true })} against shams without needles. That fits. But with outlying trials of one team left out, the blunt-needle row falls to ${value(painVsBluntNeedleShamNoOutliers, { gain: true })} and the kinds of sham no longer differ clearly, ${value(shamTypeDifferenceNoOutliers, { gain: true })}. An earlier review (${cite(madsen)}) found no link at all. In cancer pain, ${fact(lee.facts.trialsInNetwork)} trials show a gap only against sham at other points (${cite(lee)}). The question is open.`,
});
