import { chapter, md } from "#deck";
import acutePain from "./acute-pain.ts";
import fibromyalgia from "./fibromyalgia.ts";
import inPlainWordsJointsAndMuscles from "./in-plain-words-joints-and-muscles.ts";
import kneeGerac from "./knee-gerac.ts";
import kneeLaser from "./knee-laser.ts";
import kneePooled from "./knee-pooled.ts";
import kneeWaitingList from "./knee-waiting-list.ts";
import neckPain from "./neck-pain.ts";
import osteoarthritisGuidelines from "./osteoarthritis-guidelines.ts";

export default chapter({
	id: "joints-and-muscles",
	title: "Osteoarthritis, neck pain, fibromyalgia",
	opener: {
		question: "Knee, neck and widespread pain: does the same pattern hold?",
		answers: [
			{
				slide: kneePooled,
				words: "Knee: a little better than sham, moderately better than none",
			},
			{
				slide: neckPain,
				words:
					"Neck: better than sham, by less than the trial called important",
			},
			{
				slide: fibromyalgia,
				words: "Fibromyalgia: one trial kept its lead over sham",
			},
		],
		drawing: { of: "body", seen: "front", at: ["neck", "shoulder", "knee"] },
		notes: md`Knee, neck and muscles: watch whether the gap between the two comparators comes back.`,
	},
	slides: [
		kneeGerac,
		kneePooled,
		kneeWaitingList,
		kneeLaser,
		osteoarthritisGuidelines,
		neckPain,
		fibromyalgia,
		acutePain,
		inPlainWordsJointsAndMuscles,
	],
});
