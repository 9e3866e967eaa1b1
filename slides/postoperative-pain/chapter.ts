import { chapter } from "#deck";
import inPlainWords from "./in-plain-words-postoperative-pain.ts";
import postopBackSurgery from "./postop-back-surgery.ts";
import postopNausea from "./postop-nausea.ts";
import postopOpioidMilligrams from "./postop-opioid-milligrams.ts";
import postopShamTrials from "./postop-sham-trials.ts";

export default chapter({
	id: "postoperative-pain",
	title: "Postoperative pain and opioids",
	slides: [
		postopShamTrials,
		postopBackSurgery,
		postopOpioidMilligrams,
		postopNausea,
		inPlainWords,
	],
});
