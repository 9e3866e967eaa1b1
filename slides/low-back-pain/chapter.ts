import { chapter, derived, md, plain, text } from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
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

const { responseMonth6Standard } = trial.outcomes;
const ten = derived.morePer100(responseMonth6Standard, "sa", "umc");

export default chapter({
	id: "low-back-pain",
	title: "Chronic low back pain",
	opener: {
		question:
			"Chronic low back pain: does it help, and is it the acupuncture itself?",
		answers: [
			{
				slide: backinactionResponders,
				words: text`Added to usual care, about ${ten} more in ${plain("100", "denominator")} improve`,
			},
			{ slide: twoComparators, words: "Against sham, the difference is small" },
			{
				slide: guidelines,
				words: "Guidelines differ because they ask different questions",
			},
		],
		drawing: { of: "body", seen: "back", at: ["lower-back"] },
		notes: md`Her own complaint: chronic low back pain. Keep two questions apart: does it help, and is it the acupuncture itself?`,
	},
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
