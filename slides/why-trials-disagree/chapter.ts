import { chapter } from "#deck";
import blinding from "./blinding.ts";
import doseAndPoints from "./dose-and-points.ts";
import expectation from "./expectation.ts";
import inPlainWordsWhyTrialsDisagree from "./in-plain-words-why-trials-disagree.ts";
import shamIsNotInert from "./sham-is-not-inert.ts";
import trialQuality from "./trial-quality.ts";
import whereTrialsRan from "./where-trials-ran.ts";

export default chapter({
	id: "why-trials-disagree",
	title: "Why trials disagree",
	slides: [
		shamIsNotInert,
		blinding,
		expectation,
		doseAndPoints,
		whereTrialsRan,
		trialQuality,
		inPlainWordsWhyTrialsDisagree,
	],
});
