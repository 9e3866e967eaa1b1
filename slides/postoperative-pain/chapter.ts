import { chapter, md } from "#deck";
import inPlainWords from "./in-plain-words-postoperative-pain.ts";
import postopBackSurgery from "./postop-back-surgery.ts";
import postopNausea from "./postop-nausea.ts";
import postopOpioidMilligrams from "./postop-opioid-milligrams.ts";
import postopShamTrials from "./postop-sham-trials.ts";

export default chapter({
	id: "postoperative-pain",
	title: "Postoperative pain and opioids",
	opener: {
		question: "After surgery: does acupuncture spare pain, or opioids?",
		answers: [
			{
				slide: postopShamTrials,
				words: "The two larger trials found no difference from sham",
			},
			{
				slide: postopOpioidMilligrams,
				words: "A few milligrams of opioid less, before modern pain regimens",
			},
			{
				slide: postopNausea,
				words: "For nausea, one point at the wrist beat sham",
			},
		],
		drawing: { of: "body", seen: "front", at: ["abdomen", "wrist", "knee"] },
		notes: md`After an operation the question changes: does it spare pain, or the drugs against it?`,
	},
	slides: [
		postopShamTrials,
		postopBackSurgery,
		postopOpioidMilligrams,
		postopNausea,
		inPlainWords,
	],
});
