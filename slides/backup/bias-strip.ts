import { cite, md, slide, text } from "#deck";
import { biasStrip } from "#figures";
import { linde2005JamaMigraine as migraine } from "../evidence/headache/linde-2005-jama-migraine.ts";
import { scharf2006GeracKnee as gerac } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { witt2005Knee as knee } from "../evidence/joints-and-muscles/witt-2005-knee.ts";
import { brinkhaus2006Art as back } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { hrobjartsson2010Placebo as review } from "../evidence/safety-and-practice/hrobjartsson-2010-placebo.ts";

export default slide({
	id: "bias-strip",
	title:
		"In four German trials one review faults the unblinded acupuncturist, and little else",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`sham compared with no acupuncture, as the review judged it`,
	certainty: text`see rows`,
	sources: [review],
	body: [
		biasStrip({
			id: "bias-strip",
			title: "Risk of bias in four three-armed trials",
			trials: [back, migraine, gerac, knee],
		}),
	],
	notes: md`For the question "Were these trials any good?" A Cochrane review on placebo judged four of them by one rule. Sequence, concealment and drop-out are at low risk. The acupuncturist knew in all four. Who measured the outcome is unclear, because patients rated themselves.

Two limits. The review compares sham with no acupuncture, so it has no column for the blinding of patients between real and sham. And four trials are not the field.

Will be asked: "Why does the acupuncturist's knowledge matter?" Because a warmer manner toward one arm can make a small difference by itself, and the difference from sham is small.`,
	reading: md`A Cochrane review on placebo (${cite(review)}) judged four three-armed German trials: ${cite(back)}, ${cite(migraine)}, ${cite(gerac)} and ${cite(knee)}. It compared sham acupuncture with no acupuncture. Random sequence, concealment, drop-out and reporting are at low risk in all four. The acupuncturist was not blinded in any, and the assessment of outcomes counts as unclear because patients rated themselves. The review has no column for the blinding of patients between real and sham, and four trials are not the field.`,
});
