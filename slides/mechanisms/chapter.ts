import { chapter, md } from "#deck";
import adenosine from "./adenosine.ts";
import electroAndLaser from "./electro-and-laser.ts";
import endogenousOpioids from "./endogenous-opioids.ts";
import flowAndSensitization from "./flow-and-sensitization.ts";
import imagingAndRelief from "./imaging-and-relief.ts";
import inPlainWords from "./in-plain-words-mechanisms.ts";
import inflammation from "./inflammation.ts";
import mechanismsOverview from "./mechanisms-overview.ts";
import placeboPathways from "./placebo-pathways.ts";

export default chapter({
	id: "mechanisms",
	title: "Mechanisms",
	opener: {
		question: "Does what happens in the body explain why pain eases?",
		answers: [
			{
				slide: mechanismsOverview,
				words: "Acupuncture changes the body; which change eases pain is open",
			},
			{
				slide: endogenousOpioids,
				words: "Opioids carry the effect in mice; in people, studies disagree",
			},
			{
				slide: placeboPathways,
				words: "Placebo uses some of the same pathways",
			},
		],
		drawing: { of: "brain" },
		notes: md`Much happens in the body during acupuncture. The question is whether any of it is why pain eases.`,
	},
	slides: [
		mechanismsOverview,
		imagingAndRelief,
		endogenousOpioids,
		adenosine,
		inflammation,
		flowAndSensitization,
		electroAndLaser,
		placeboPathways,
		inPlainWords,
	],
});
