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
import { hinman2014Knee as hinman } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";
import { manheimer2010CochraneOa as cochrane } from "../evidence/joints-and-muscles/manheimer-2010-cochrane-oa.ts";
import { manheimer2018CochraneHip as hip } from "../evidence/joints-and-muscles/manheimer-2018-cochrane-hip.ts";
import { scharf2006GeracKnee as gerac } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tian2022KneeSham as tian } from "../evidence/joints-and-muscles/tian-2022-knee-sham.ts";
import { vickers2012Ipd as vickers } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const gain = { gain: true } as const;
const { osteoarthritisVsNone, osteoarthritisVsSham } = vickers.outcomes;
const { painPointsVsSham, painImportantDifference } = cochrane.facts;

export default slide({
	id: "knee-pooled",
	title:
		"In osteoarthritis acupuncture does a little better than sham, moderately better than none",
	minutes: 1.25,
	cuts: [40, 60],
	claims: ["arthritis"],
	pico: {
		treatment: text`acupuncture`,
		outcome: text`pain, mostly of the knee`,
		limits: text`the reviews share trials`,
	},
	certainty: text`hip moderate (Cochrane)`,
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
				"Against sham each review finds a small difference, the latest the smallest; against no acupuncture it is moderate.",
		}),
		points`
      In points, over sham: ${painPointsVsSham}; Cochrane had asked for ${fact(painImportantDifference, { unit: false })} between the groups
      Hip: probably little or no difference from sham (${cite(hip)})`,
	],
	notes: md`Read it from the top, and the diamonds shrink. Cochrane: ${value(cochrane.outcomes.painVsSham, { form: "estimate", ...gain })}. Individual patient data: ${value(osteoarthritisVsSham, { form: "estimate", gain: true, unit: false })}. The latest review, knees only: ${value(tian.outcomes.painVsSham, { form: "estimate", gain: true, unit: false })}. They draw on many of the same trials, so this is one witness heard three times. Below, against no acupuncture, it is about half a standard deviation, without blinding.

In points, Cochrane's difference from sham is less than one in twenty, short of what the reviewers had set beforehand. In the hip there is probably little or nothing over sham.

So: knee pain may ease with a course, more than without one. Very little of that depends on where the needle goes. Exercise and weight loss still come first.

Will be asked: "Does it add to exercise?" In the knee, two trials say no. ${cite(foster)} found ${value(foster.outcomes.womacPainMonth6Acupuncture)} from adding it. In ${cite(chen)} real and blunt needles on top of exercise did not differ detectably.

Will be asked: "And other arthritis?" Say knee osteoarthritis. Rheumatoid arthritis has ${fact(rheumatoid.facts.trials)} with ${fact(rheumatoid.facts.participants)}.

Transition: one trial that put both comparators side by side.`,
	transitions: {
		60: "the neck, where both comparators stood in one trial.",
		40: "from joints to cancer, where change and effect are easily confused.",
	},
	reading: md`Against sham, pooled trials of osteoarthritis find a small difference. Cochrane (${cite(cochrane)}) put it at ${value(cochrane.outcomes.painVsSham, gain)} from ${size(cochrane.outcomes.painVsSham, "trials")} trials with ${size(cochrane.outcomes.painVsSham, "participants")} people, which is ${fact(painPointsVsSham)}, where the reviewers had set ${fact(painImportantDifference, { unit: false })} as a relevant difference between groups. Individual patient data (${cite(vickers)}) give ${value(osteoarthritisVsSham, gain)}, with outlying trials left out, and a review of sham-controlled knee trials (${cite(tian)}) ${value(tian.outcomes.painVsSham, gain)}. The three overlap in their trials. Against no acupuncture the individual data show ${value(osteoarthritisVsNone, gain)} less pain; GERAC’s single trial agrees with both comparisons (${cite(gerac)}), and in an Australian trial neither acupuncture nor laser did detectably better than a laser that was switched off (${cite(hinman)}).

In the hip, Cochrane (${cite(hip)}) judges from ${fact(hip.facts.shamTrials)} that there is probably little or no difference from sham, and that adding acupuncture to routine care may help, on unblinded trials. In rheumatoid arthritis the evidence is ${fact(rheumatoid.facts.trials)} (${cite(rheumatoid)}), one of them without a detectable difference after ${plain("5 weeks", "time of the outcome")}. Adding acupuncture to exercise did not help knees further: ${value(foster.outcomes.womacPainMonth6Acupuncture)} on pain at six months (${cite(foster)}). Of the article’s "arthritis", the evidence supports osteoarthritis, mainly of the knee: a little over sham and moderately over no acupuncture.`,
});
