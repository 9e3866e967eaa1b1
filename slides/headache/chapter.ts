import { chapter } from "#deck";
import headacheGuidance from "./headache-guidance.ts";
import inPlainWordsHeadache from "./in-plain-words-headache.ts";
import migraineComparators from "./migraine-comparators.ts";
import migraineDrugs from "./migraine-drugs.ts";
import migraineGerac from "./migraine-gerac.ts";
import migraineShamTrials from "./migraine-sham-trials.ts";
import tensionTypeHeadache from "./tension-type-headache.ts";

export default chapter({
	id: "headache",
	title: "Migraine and tension-type headache",
	slides: [
		migraineComparators,
		migraineShamTrials,
		migraineGerac,
		migraineDrugs,
		tensionTypeHeadache,
		headacheGuidance,
		inPlainWordsHeadache,
	],
});
