import { chapter, md } from "#deck";
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
	opener: {
		question:
			"Migraine and tension-type headache: fewer attacks, but against what?",
		answers: [
			{
				slide: migraineComparators,
				words: "The gain is larger over no acupuncture than over sham",
			},
			{
				slide: migraineDrugs,
				words: "It leads drugs at first; by six months the lead is unclear",
			},
			{
				slide: tensionTypeHeadache,
				words: "Tension-type headache shows the same pattern",
			},
		],
		drawing: { of: "body", seen: "front", at: ["head"] },
		notes: md`Now the head, where three comparators have been tried: no acupuncture, sham, and drugs.`,
	},
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
