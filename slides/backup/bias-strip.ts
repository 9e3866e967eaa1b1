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
		"In four German trials one review faults the unblinded needler, and little else",
	minutes: 1,
	cuts: [],
	comparators: ["sham"],
	context: text`sham against no needling, as the review read them`,
	certainty: text`see rows`,
	sources: [review],
	body: [
		biasStrip({
			id: "bias-strip",
			title: "Risk of bias in four three-armed trials",
			trials: [back, migraine, gerac, knee],
		}),
	],
	notes: md`For the question “Were these trials any good?” A Cochrane review on placebo judged them by one rule. Sequence, concealment and drop-out are at low risk; the needler knew in all four; who measured is unclear, since patients rated themselves.

Say what is missing: blinding of patients is no column of that review, and no judgement of the other trials was read. Four trials are not the field.`,
	reading: md`For four trials the judgements of a Cochrane review on placebo (${cite(review)}) were read: ${cite(back)}, ${cite(migraine)}, ${cite(gerac)} and ${cite(knee)}. It compared sham needling with no needling. Random sequence, concealment, drop-out and reporting are at low risk in all four. The needler was not blinded in any, and the assessor counts as unclear because patients rated themselves. The review has no column for the blinding of patients, and the judgements of other trials were not read.`,
});
