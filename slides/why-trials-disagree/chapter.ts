import { chapter } from "#deck";
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
