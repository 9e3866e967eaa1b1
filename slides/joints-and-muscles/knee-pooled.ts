import {
	cite,
	fact,
	md,
	plain,
	points,
	size,
	slide,
	text,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { casimiro2005Ra as rheumatoid } from "../evidence/joints-and-muscles/casimiro-2005-ra.ts";
import { chen2013KneeExercise as chen } from "../evidence/joints-and-muscles/chen-2013-knee-exercise.ts";
import { foster2007KneeExercise as foster } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { manheimer2010CochraneOa as cochrane } from "../evidence/joints-and-muscles/manheimer-2010-cochrane-oa.ts";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { tian2022KneeSham as tian } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { vickers2012Ipd as vickers } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const { osteoarthritisVsNone, osteoarthritisVsSham } = vickers.outcomes;
const { painPointsVsSham, painImportantDifference } = cochrane.facts;

export default slide({
	id: "knee-pooled",
	title:
		"Osteoarthritis gains little over sham, more over no acupuncture; hips probably little over sham",
	minutes: 1.25,
	cuts: [40, 60],
	claims: ["arthritis"],
	context: text`osteoarthritis pain · pools share trials`,
	certainty: text`knee not graded; hip moderate`,
	sources: [cochrane, tian, vickers, hip],
	body: [
		forestPlot({
			id: "knee-pooled",
			title: "Pain of osteoarthritis in three pooled analyses",
			rows: [
				{
					outcome: cochrane.outcomes.painVsSham,
					label: text`Cochrane ${year(cochrane)}`,
					group: "Sham",
				},
				{
					outcome: osteoarthritisVsSham,
					label: text`Vickers ${year(vickers)}`,
					group: "Sham",
				},
				{
					outcome: tian.outcomes.painVsSham,
					label: text`Tian ${year(tian)}`,
					group: "Sham",
				},
				{
					outcome: osteoarthritisVsNone,
					label: text`Vickers ${year(vickers)}`,
					group: "No acupuncture",
				},
			],
			gain: true,
			steps: "rows",
			message:
				"Against sham each pool finds a small difference and the latest the smallest; against no acupuncture it is moderate.",
		}),
		points`
      Cochrane's gain over sham: ${painPointsVsSham}, under its bar of ${fact(painImportantDifference, { unit: false })}
      Hip: little or none over sham; added to routine care, unblinded, it may help (${cite(hip)})`,
	],
	notes: md`Read the rows from the top. Cochrane in ${year(cochrane)}: ${value(cochrane.outcomes.painVsSham, { gain: true })}. Individual data: ${value(osteoarthritisVsSham, { gain: true })}. The latest, sham only and knee only: ${value(tian.outcomes.painVsSham, { gain: true })}. They draw on many of the same trials, so they are one witness heard three times. Against no acupuncture: ${value(osteoarthritisVsNone, { gain: true })}.

In points, Cochrane's difference is ${fact(painPointsVsSham)} against a bar of ${fact(painImportantDifference)}.

Will be asked: "Arthritis?" Say knee osteoarthritis. The hip review, ${fact(hip.facts.shamTrials)} with sham, says probably little or no difference. Rheumatoid arthritis has ${fact(rheumatoid.facts.trials)} with ${fact(rheumatoid.facts.participants)}.

Will be asked: "With exercise, surely?" In the knee, two trials say no: ${cite(foster)} found ${value(foster.outcomes.womacPainMonth6Acupuncture)} from adding needles to exercise, and ${cite(chen)} no difference between real and blunt needles within exercise.

Transition: what do guidelines make of a difference of that size?`,
	transitions: {
		40: "the same pattern in every field. Why do trials disagree?",
	},
	reading: md`Against sham, pooled trials find a small gain. Cochrane (${cite(cochrane)}) put it at ${value(cochrane.outcomes.painVsSham, { gain: true })} from ${size(cochrane.outcomes.painVsSham, "trials")} trials with ${size(cochrane.outcomes.painVsSham, "participants")} people, which is ${fact(painPointsVsSham)} where the review asked for ${fact(painImportantDifference, { unit: false })}. Individual patient data (${cite(vickers)}) give ${value(osteoarthritisVsSham, { gain: true })}, and a review of knee trials with sham only (${cite(tian)}) ${value(tian.outcomes.painVsSham, { gain: true })}. The three overlap in their trials; none carried a certainty rating that was read. Against no acupuncture, the individual data show ${value(osteoarthritisVsNone, { gain: true })} less pain. In the hip, Cochrane (${cite(hip)}) judges from ${fact(hip.facts.shamTrials)} that there is probably little or no difference from sham, and that adding acupuncture to routine care may help, on unblinded trials. In rheumatoid arthritis the evidence is ${fact(rheumatoid.facts.trials)} (${cite(rheumatoid)}), one of them without effect after ${plain("5 weeks", "time of the outcome")}. Adding needles to exercise did not help knees further: ${value(foster.outcomes.womacPainMonth6Acupuncture)} on pain at six months (${cite(foster)}). Of the article's "arthritis", what was read bears out osteoarthritis, mainly of the knee, by a little over sham and moderately over no acupuncture.`,
});
