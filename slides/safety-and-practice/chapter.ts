import { chapter, md } from "#deck";
import adviceChecked from "./advice-checked.ts";
import beforeReferral from "./before-referral.ts";
import casePlan from "./case-plan.ts";
import cost from "./cost.ts";
import coverage from "./coverage.ts";
import dose from "./dose.ts";
import harmsForHer from "./harms-for-her.ts";
import harmsInAHundred from "./harms-in-a-hundred.ts";
import harmsOfDrugs from "./harms-of-drugs.ts";
import inPlainWords from "./in-plain-words-safety-and-practice.ts";
import maintenance from "./maintenance.ts";
import opioidUse from "./opioid-use.ts";
import peers from "./peers.ts";
import rareHarms from "./rare-harms.ts";
import takeCare from "./take-care.ts";
import whatToSay from "./what-to-say.ts";
import withExercise from "./with-exercise.ts";

export default chapter({
	id: "safety-and-practice",
	title: "Safety and practice",
	opener: {
		question: "What can go wrong, who pays, and what do we say to her?",
		answers: [
			{
				slide: harmsForHer,
				words: "Bruises are common, serious harm is rare; hers is bleeding",
			},
			{
				slide: coverage,
				words:
					"Medicare pays for chronic low back pain, and only while it helps",
			},
			{
				slide: whatToSay,
				words: "Two minutes are enough to ask, to tell and to hear it back",
			},
		],
		drawing: { of: "body", seen: "front", at: ["chest"] },
		notes: md`Suppose she wants it. What can go wrong, who pays, and what do we say to her?`,
	},
	slides: [
		harmsInAHundred,
		rareHarms,
		harmsForHer,
		takeCare,
		harmsOfDrugs,
		opioidUse,
		peers,
		withExercise,
		dose,
		maintenance,
		cost,
		coverage,
		whatToSay,
		casePlan,
		beforeReferral,
		adviceChecked,
		inPlainWords,
	],
});
