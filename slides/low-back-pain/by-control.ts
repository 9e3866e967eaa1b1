import {
	cite,
	fact,
	md,
	participants,
	pValue,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { vickers2018Ipd as pooled } from "../evidence/low-back-pain/vickers-2018-ipd.ts";

const {
	painVsLowIntensityCare: low,
	painVsUsualCare: usual,
	painVsHighIntensityCare: high,
	painVsOtherShamNoOutliers: shallow,
	painVsPenetratingSham: piercing,
	painVsOtherShamWellBlinded,
	painVsPenetratingShamWellBlinded,
	controlHighVsLow,
	controlIntensityDifference,
	shamTypeDifferenceNoOutliers,
} = pooled.outcomes;

export default slide({
	id: "by-control",
	title:
		"The more the comparison group is given, the less acupuncture adds to it",
	minutes: 1,
	cuts: [60],
	comparators: ["sham"],
	pico: {
		patients: text`${participants(pooled)} with chronic pain, in ${fact(pooled.facts.trials)}`,
		outcome: text`pain`,
		time: text`primary endpoint`,
		limits: text`compared between trials, not by randomization`,
		comparedWith: text`sham, care of three intensities`,
	},
	sources: [pooled],
	body: [
		forestPlot({
			id: "by-control",
			title: "Pain with acupuncture, by what the comparison group was given",
			rows: [
				{
					outcome: low,
					label: "Low-intensity care",
					group: "No acupuncture",
				},
				{
					outcome: usual,
					label: "Usual care",
					group: "No acupuncture",
				},
				{
					outcome: high,
					label: "High-intensity care",
					group: "No acupuncture",
				},
				{
					outcome: shallow,
					label: "Not piercing skin",
					group: "Sham",
				},
				{
					outcome: piercing,
					label: "Piercing skin",
					group: "Sham",
				},
			],
			gain: true,
			message:
				"The difference shrinks from low-intensity care to usual care to high-intensity care, and again to sham.",
		}),
	],
	notes: md`This is the update of the same pooling, sorted by what the other group was given. Against low-intensity care acupuncture looks very good, but that is ${size(low, "trials")} trials. Against usual care, ${value(usual, { gain: true })}. Against high-intensity care, ${value(high, { gain: true })}. Then the shams: ${value(shallow, { gain: true, form: "estimate" })} where the sham does not pierce the skin, ${value(piercing, { gain: true, form: "estimate" })} where it does.

So whenever you read "better than no acupuncture", ask what those people received. One caution: this compares trials with trials. Nobody was randomized to a kind of comparison group, and trials differ in other ways.

Will be asked: "Is a piercing sham a treatment in itself?" It may be. Without the outlying trials, the two kinds of sham do not differ detectably, ${pValue(shamTypeDifferenceNoOutliers)}.

Transition: and how long does the effect last?`,
	reading: md`In the update of the pooled individual data (${cite(pooled)}), the difference that acupuncture makes depends on what the comparison group was given. Against care of low intensity it was ${value(low, { gain: true })} in ${size(low, "trials")} trials, against usual care ${value(usual, { gain: true })} in ${size(usual, "trials")}, and against care of high intensity ${value(high, { gain: true })} in ${size(high, "trials")}. Against a sham that does not pierce the skin it was ${value(shallow, { gain: true })} with outlying trials by one team left out, and against a sham that pierces it ${value(piercing, { gain: true })}. These are comparisons between trials, and trials differ in more than their comparison group: high-intensity and low-intensity care differ by ${value(controlHighVsLow, { gain: true, form: "estimate" })} (${pValue(controlHighVsLow)}), but high-intensity care and all the rest without acupuncture do not differ detectably (${pValue(controlIntensityDifference)}), and neither do the two kinds of sham (${pValue(shamTypeDifferenceNoOutliers)}). Weak blinding does not explain the difference from sham: where less well blinded trials were left out it was ${value(painVsPenetratingShamWellBlinded, { gain: true })} against piercing and ${value(painVsOtherShamWellBlinded, { gain: true })} against other shams, the outlying trials included.`,
});
