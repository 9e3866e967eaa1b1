import { cite, md, presenterLine, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
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
	notes: md`Welcome. The two lines here are the whole talk: two comparators, with partly different trials behind them. Against no acupuncture, back and neck pain was lower by ${value(backNeckVsNone, { gain: true })}; against sham needling by ${value(backNeckVsSham, { gain: true })}. Both are true, and most quarrels about acupuncture are quarrels about which of the two to quote.

Will be asked: "Does it beat placebo?" A little, on average. Hold the rest until the pooled evidence.

Transition: first, my interests.`,
	reading: md`Whether acupuncture relieves pain depends on what it is compared with. In individual data pooled by ${cite(vickers2012Ipd)}, people with back or neck pain who had acupuncture ended with less pain than people who had none: a difference of ${value(backNeckVsNone, { gain: true })}. In trials that set it beside sham needling, the difference was ${value(backNeckVsSham, { gain: true })}. The first number is what patients report who were offered the treatment and knew it. The second is the most that the needle, in its place and at its depth, seems to add to the visit, and bias may be part of it, for no acupuncturist was blinded. This deck keeps the two apart throughout.`,
});
