import { chapter, md } from "#deck";
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
	opener: {
		question:
			"Pain in cancer: what is left once trials are large and use sham?",
		answers: [
			{
				slide: cancerS1200,
				words: "Joint pain in treatment: half the gain that the trial had set",
			},
			{
				slide: cancerShrinkage,
				words: "Estimates shrink as trials grow and use sham",
			},
			{
				slide: cancerGuideline,
				words:
					"Oncologists say “should” for one kind of pain, “may” for others",
			},
		],
		drawing: { of: "body", seen: "front", at: ["chest", "wrist", "knee"] },
		notes: md`Cancer pain is where acupuncture has its strongest endorsement. Let us see what it rests on.`,
	},
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
