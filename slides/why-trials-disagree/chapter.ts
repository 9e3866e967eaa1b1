import { chapter, md } from "#deck";
import acrossConditions from "./across-conditions.ts";
import doseAndPoints from "./dose-and-points.ts";
import expectation from "./expectation.ts";
import inPlainWordsWhyTrialsDisagree from "./in-plain-words-why-trials-disagree.ts";
import trialQuality from "./trial-quality.ts";
import twoReadings from "./two-readings.ts";
import whereTrialsRan from "./where-trials-ran.ts";
import whoBenefits from "./who-benefits.ts";

export default chapter({
	id: "why-trials-disagree",
	title: "Why trials disagree, and who benefits",
	opener: {
		question: "Why do the trials disagree, and who benefits most?",
		answers: [
			{
				slide: expectation,
				words: "Those who expect more respond more, with real and with sham",
			},
			{
				slide: whoBenefits,
				words:
					"Those in more pain may gain more; no other trait helps to choose",
			},
			{ slide: twoReadings, words: "The same data allow two readings" },
		],
		drawing: {
			of: "body",
			seen: "front",
			at: ["head", "neck", "shoulder", "wrist", "abdomen", "knee"],
		},
		notes: md`Trials of the same treatment disagree. Is it the patients, the doses, the shams, or bias?`,
	},
	slides: [
		acrossConditions,
		expectation,
		doseAndPoints,
		whoBenefits,
		trialQuality,
		whereTrialsRan,
		twoReadings,
		inPlainWordsWhyTrialsDisagree,
	],
});
