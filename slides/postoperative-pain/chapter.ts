import { chapter } from "#deck";
import inPlainWords from "./in-plain-words-postoperative-pain.ts";
import postopBackSurgery from "./postop-back-surgery.ts";
import postopNausea from "./postop-nausea.ts";
import postopNext from "./postop-next.ts";
import postopOpioidMilligrams from "./postop-opioid-milligrams.ts";
import postopShamTrials from "./postop-sham-trials.ts";
import postopTechnique from "./postop-technique.ts";

export default chapter({
	id: "postoperative-pain",
	title: "Postoperative pain and opioids",
	slides: [
		postopBackSurgery,
		postopOpioidMilligrams,
		postopShamTrials,
		postopTechnique,
		postopNausea,
		postopNext,
		inPlainWords,
	],
});
