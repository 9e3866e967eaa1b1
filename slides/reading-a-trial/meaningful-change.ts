import { points, slide, table } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { cite, fact, plain } from "../../src/deck/values.ts";
import { ostelo2008Mic } from "../evidence/low-back-pain/ostelo-2008-mic.ts";

const { rmdqMic, nrsMic, vasMic, odiMic, percentMic } = ostelo2008Mic.facts;

export default slide({
	id: "meaningful-change",
	title:
		"A patient's threshold is not a threshold for a difference between groups",
	minutes: 1,
	cuts: [40, 60],
	sources: [ostelo2008Mic],
	body: [
		table({
			caption: text`Minimal important change within a patient with low back pain`,
			columns: ["Instrument", "Range", "Change a patient notices"],
			rows: [
				[
					text`Roland-Morris Disability Questionnaire (RMDQ)`,
					text`${plain("0 to 24", "range of the instrument")}`,
					text`${fact(rmdqMic)}`,
				],
				[
					text`Pain, numerical rating scale`,
					text`${plain("0 to 10", "range of the instrument")}`,
					text`${fact(nrsMic)}`,
				],
				[
					text`Pain, visual analogue scale`,
					text`${plain("0 to 100", "range of the instrument")}`,
					text`${fact(vasMic)}`,
				],
				[
					text`Oswestry Disability Index`,
					text`${plain("0 to 100", "range of the instrument")}`,
					text`${fact(odiMic)}`,
				],
			],
		}),
		points`For a group, ask instead how many more people crossed the line, usually ${fact(percentMic)} better than at baseline`,
	],
	certainty: text`expert consensus on a literature review`,
	notes: md`This slide defuses the commonest bad argument in both directions. A mean difference of one or two points is not "below the clinically important five points": those five are within one patient. Nor is it "clinically important": a mean cannot tell you that. The bridge is the responder share: how many more people got ${fact(percentMic)} better.

Transition: keep that in mind for the next trial.`,
	reading: md`An international panel (${cite(ostelo2008Mic)}) proposed how much an individual patient's score should change before the change matters: ${fact(rmdqMic)} on the RMDQ, ${fact(nrsMic)} on a numerical pain scale, or ${fact(percentMic)} from baseline. These are thresholds within a patient. A difference between the means of two groups is another kind of quantity: a mean difference well under the threshold can hide many people who improved a great deal, or none. The honest bridge is the share of each group that crossed the threshold.`,
});
