import { chapter } from "#deck";
import backPainTimeline from "./back-pain-timeline.ts";
import backinactionCourse from "./backinaction-course.ts";
import backinactionDesign from "./backinaction-design.ts";
import backinactionDisability from "./backinaction-disability.ts";
import backinactionHarms from "./backinaction-harms.ts";
import backinactionResponders from "./backinaction-responders.ts";
import burden from "./burden.ts";
import byControl from "./by-control.ts";
import caseBenefit from "./case-benefit.ts";
import durability from "./durability.ts";
import gerac from "./gerac.ts";
import guidelines from "./guidelines.ts";
import inPlainWords from "./in-plain-words-low-back-pain.ts";
import noSham from "./no-sham.ts";
import twoComparators from "./two-comparators.ts";

export default chapter({
	id: "low-back-pain",
	title: "Chronic low back pain",
	slides: [
		burden,
		backinactionDesign,
		backinactionDisability,
		backinactionResponders,
		backinactionCourse,
		backinactionHarms,
		noSham,
		gerac,
		twoComparators,
		byControl,
		durability,
		backPainTimeline,
		guidelines,
		caseBenefit,
		inPlainWords,
	],
});
