import { chapter } from "#deck";
import adenosine from "./adenosine.ts";
import brainImaging from "./brain-imaging.ts";
import centralSensitisation from "./central-sensitisation.ts";
import circulation from "./circulation.ts";
import electroAndLaser from "./electro-and-laser.ts";
import endogenousOpioids from "./endogenous-opioids.ts";
import frequencyAndPeptides from "./frequency-and-peptides.ts";
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
		brainImaging,
		imagingAndRelief,
		endogenousOpioids,
		frequencyAndPeptides,
		adenosine,
		inflammation,
		circulation,
		centralSensitisation,
		electroAndLaser,
		placeboPathways,
		inPlainWords,
	],
});
