import { chapter } from "#deck";
import cancerChangeNotEffect from "./cancer-change-not-effect.ts";
import cancerGuideline from "./cancer-guideline.ts";
import cancerImpact from "./cancer-impact.ts";
import cancerImpactResponders from "./cancer-impact-responders.ts";
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
		cancerImpactResponders,
		cancerChangeNotEffect,
		cancerPeace,
		cancerS1200,
		cancerShrinkage,
		cancerGuideline,
		cancerPlatelets,
		inPlainWords,
	],
});
