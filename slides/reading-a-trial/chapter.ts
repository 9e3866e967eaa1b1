import { chapter, md } from "#deck";
import blinding from "./blinding.ts";
import comparators from "./comparators.ts";
import improvementParts from "./improvement-parts.ts";
import inPlainWords from "./in-plain-words-reading-a-trial.ts";
import meaningfulChange from "./meaningful-change.ts";
import shamIsNotInert from "./sham-is-not-inert.ts";
import whatAcupunctureIs from "./what-acupuncture-is.ts";

export default chapter({
	id: "reading-a-trial",
	title: "Compared with what?",
	opener: {
		question: "“Acupuncture works,” says a trial: but compared with what?",
		answers: [
			{
				slide: comparators,
				words: "The comparator decides which question a trial answers",
			},
			{
				slide: shamIsNotInert,
				words: "Sham is no empty control: it does more than no treatment",
			},
			{
				slide: blinding,
				words: "Blinding held in some trials and failed in others",
			},
		],
		drawing: { of: "sign", name: "treatment" },
		notes: md`Before any result, one question to ask of every trial, this week’s included: compared with what?`,
	},
	slides: [
		whatAcupunctureIs,
		comparators,
		improvementParts,
		shamIsNotInert,
		blinding,
		meaningfulChange,
		inPlainWords,
	],
});
