import { chapter } from "#deck";
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
