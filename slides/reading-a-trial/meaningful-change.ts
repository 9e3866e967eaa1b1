import {
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
import { scaleRuler } from "#figures";
import { brinkhaus2006Art as art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { ostelo2008Mic } from "../evidence/low-back-pain/ostelo-2008-mic.ts";

const { rmdqMic, nrsMic, vasMic, odiMic, percentMic } = ostelo2008Mic.facts;
const { painVsSham, painVsWaitlist } = art.outcomes;

export default slide({
	id: "meaningful-change",
	title:
		"A patient's threshold is not a threshold for a difference between groups",
	minutes: 1,
	cuts: [40, 60],
	context: text`back pain of ${participants(art)} people, ${plain("8 weeks", "time of the outcome")}`,
	sources: [ostelo2008Mic, art],
	body: [
		scaleRuler({
			id: "meaningful-change-ruler",
			title: "Two differences of one trial on the whole pain scale",
			rows: [{ outcome: painVsWaitlist }, { outcome: painVsSham }],
			threshold: {
				fact: vasMic,
				label: text`Change that one patient notices: ${fact(vasMic)}`,
			},
			baseline: {
				fact: art.facts.baselinePain,
				label: text`Mean pain at the start: ${fact(art.facts.baselinePain)}`,
			},
			message:
				"The line is about one patient's change; the bars are differences between the means of groups.",
		}),
		points`
      The line is one patient’s change; the bars are differences of means
      Ask how many more people became ${fact(percentMic)} better`,
	],
	certainty: text`threshold by consensus of experts; differences not graded`,
	notes: md`This slide defuses the commonest bad argument in both directions. A mean difference of one or two points is not "below the clinically important five points": those five are within one patient. Nor is it "clinically important": a mean cannot tell you that. The bridge is the responder share: how many more people got ${fact(percentMic)} better.

The example is a German trial, whole scale, two comparators. Against the waiting list ${value(painVsWaitlist, { gain: true })} less pain, against sham ${value(painVsSham, { gain: true })}, an interval that includes none. One bar passes the line, the other does not, and neither fact answers how many patients gained.

Transition: in a patient's words.`,
	transitions: {
		40: "with both tools in hand, to the condition that matters most.",
		60: "with both tools in hand, to the condition that matters most.",
	},
	reading: md`An international panel (${cite(ostelo2008Mic)}) proposed how much an individual patient's score should change before the change matters: ${fact(rmdqMic)} on the RMDQ, ${fact(nrsMic)} on a numerical pain scale of ${plain("0 to 10", "range of the instrument")}, ${fact(vasMic)} on a visual analogue scale of ${plain("0 to 100", "range of the instrument")}, ${fact(odiMic)} on the Oswestry index, or ${fact(percentMic)} from baseline on any of them. These are thresholds within a patient. A difference between the means of two groups is another kind of quantity: a mean difference well under the threshold can hide many people who improved a great deal, or none. A German trial of back pain shows the two side by side (${cite(art)}): pain had fallen further with acupuncture than on the waiting list by ${value(painVsWaitlist, { gain: true })}, more than one patient's threshold, and further than with sham by ${value(painVsSham, { gain: true })}, less than it. Neither comparison with the threshold is valid, because each is a difference between means. The honest bridge is the share of each group that crossed the threshold.`,
});
