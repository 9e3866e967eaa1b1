import { presenterLine, slide } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { cite, value } from "../../src/deck/values.ts";
import { forestPlot } from "../../src/figures/forest-plot.ts";
import { vickers2012Ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const { backNeckVsNone, backNeckVsSham } = vickers2012Ipd.outcomes;

export default slide({
	id: "title",
	layout: "title",
	title: "Acupuncture for pain: what the trials show, and what they leave open",
	minutes: 0.5,
	cuts: [20, 40, 60],
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "two-contrasts",
			title: "Pain with acupuncture, against no acupuncture and against sham",
			rows: [
				{ outcome: backNeckVsNone, label: "no acupuncture" },
				{ outcome: backNeckVsSham, label: "sham needling" },
			],
			gain: true,
			motif: true,
			message:
				"Back and neck pain, pooled individual data: the gap to no acupuncture is more than twice the gap to sham.",
		}),
		presenterLine(),
	],
	notes: md`Welcome. The two lines on this slide are the whole talk in one picture: the same needles, the same patients, two comparators. Against no acupuncture, back and neck pain was lower by ${value(backNeckVsNone, { gain: true })}; against sham needling by ${value(backNeckVsSham, { gain: true })}. Both are true, and most quarrels about acupuncture are quarrels about which of the two to quote.

Will be asked: "Does it beat placebo?" A little, on average. Hold the rest until the pooled evidence.

Transition: first, my interests.`,
	reading: md`Whether acupuncture relieves pain depends on what it is compared with. In individual data pooled by ${cite(vickers2012Ipd)}, people with back or neck pain who had acupuncture ended with less pain than people who had none: a difference of ${value(backNeckVsNone, { gain: true })}. Set beside sham needling, the difference shrank to ${value(backNeckVsSham, { gain: true })}. The first number is what a clinic adds by offering the treatment. The second is what the needle, in its place and at its depth, adds to the visit. This deck keeps the two apart throughout.`,
});
