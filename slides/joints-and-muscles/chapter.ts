import { chapter } from "#deck";
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
