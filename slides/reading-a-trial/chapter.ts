import { chapter } from "#deck";
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
