import { deck } from "#deck";
import articleAndPapers from "./article-and-papers/chapter.ts";
import backup from "./backup/chapter.ts";
import cancerPain from "./cancer-pain/chapter.ts";
import closing from "./closing/chapter.ts";
import formerIds from "./former-ids.ts";
import headache from "./headache/chapter.ts";
import jointsAndMuscles from "./joints-and-muscles/chapter.ts";
import lowBackPain from "./low-back-pain/chapter.ts";
import mechanisms from "./mechanisms/chapter.ts";
import opening from "./opening/chapter.ts";
import postoperativePain from "./postoperative-pain/chapter.ts";
import readingATrial from "./reading-a-trial/chapter.ts";
import safetyAndPractice from "./safety-and-practice/chapter.ts";
import sciatica from "./sciatica/chapter.ts";
import subject from "./subject.ts";
import whyTrialsDisagree from "./why-trials-disagree/chapter.ts";

/** The order of the talk. Each chapter's file gives the order of its slides. */
export default deck({
	title: "Acupuncture for pain: what the trials show and leave open",
	description:
		"The evidence on acupuncture for pain, for physicians: one patient, trials by comparator, and every number traced to its source.",
	subject,
	output: "acupuncture-deck",
	release: {
		version: "0.2.0",
		date: "2026-11-29",
		searchedTo: "2026-11",
		reviewBy: "2027-11",
		authors: [{ literal: "The acupuncture evidence deck contributors" }],
	},
	cuts: [20, 40, 60],
	discussion: { 20: 4, 40: 7, 60: 10 },
	chapters: [
		opening,
		readingATrial,
		lowBackPain,
		sciatica,
		headache,
		jointsAndMuscles,
		cancerPain,
		postoperativePain,
		whyTrialsDisagree,
		mechanisms,
		safetyAndPractice,
		articleAndPapers,
		closing,
	],
	backup,
	former: formerIds,
});
