import { chapter } from "#deck";
import cancerFatigueSleep from "./cancer-fatigue-sleep.ts";
import cancerGuideline from "./cancer-guideline.ts";
import cancerImpact from "./cancer-impact.ts";
import cancerPeace from "./cancer-peace.ts";
import cancerPlatelets from "./cancer-platelets.ts";
import cancerS1200 from "./cancer-s1200.ts";
import cancerShrinkage from "./cancer-shrinkage.ts";
import inPlainWords from "./in-plain-words-cancer-pain.ts";

export default chapter({
	id: "cancer-pain",
	title: "Cancer pain",
	slides: [
		cancerImpact,
		cancerPeace,
		cancerS1200,
		cancerShrinkage,
		cancerGuideline,
		cancerFatigueSleep,
		cancerPlatelets,
		inPlainWords,
	],
});
