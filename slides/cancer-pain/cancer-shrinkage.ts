import {
	cite,
	fact,
	heterogeneity,
	md,
	plain,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { aiaMetaPmc7883140 as laterReview } from "../evidence/cancer/aia-meta-pmc7883140.ts";
import { bao2013AiSham as bao } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { chen2017AiaMeta as earlyReview } from "../evidence/cancer/chen-2017-aia-meta.ts";
import { he2020Jamaoncol as anyCancer } from "../evidence/cancer/he-2020-jamaoncol.ts";
import { hershman2018SwogS1200 as trial } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { lee2023ShamLocationNma as shamReview } from "../evidence/cancer/lee-2023-sham-location-nma.ts";

const gain = { gain: true } as const;
const early = earlyReview.outcomes.worstPainVsMixed;
const later = laterReview.outcomes.worstPainVsMixed;
const sham = trial.outcomes.worstPainWeek6VsSham;
const { painVsSham } = anyCancer.outcomes;
const jointPain = "Joint pain";
const trialName = plain("S1200", "name of the trial");

export default slide({
	id: "cancer-shrinkage",
	title:
		"In cancer, estimates fall from nearly four points to about one as trials grow and use sham",
	minutes: 0.75,
	cuts: [],
	pico: {
		treatment: text`acupuncture`,
		outcome: text`pain in cancer, ${plain("0 to 10", "range of the instrument")}`,
	},
	certainty: text`last row moderate`,
	sources: [earlyReview, laterReview, trial, anyCancer],
	body: [
		forestPlot({
			id: "cancer-shrinkage",
			title: "Pain in cancer by size and control of the evidence",
			rows: [
				{
					outcome: early,
					label: text`${size(early, "trials")} trials`,
					group: jointPain,
				},
				{
					outcome: later,
					label: text`${size(later, "trials")} trials`,
					group: jointPain,
				},
				{
					outcome: sham,
					label: text`One trial, ${trialName}`,
					group: jointPain,
				},
				{
					outcome: painVsSham,
					label: text`${size(painVsSham, "trials")} trials`,
					group: "Any pain",
				},
			],
			gain: true,
			steps: "groups",
			message:
				"The estimate falls from nearly four points in small pooled trials to about one against sham.",
		}),
		points`The causes are mixed: each row has other trials, comparators and outcomes`,
	],
	notes: md`Read from the top. Small trials with mixed comparators: ${value(early, gain)}. More trials, still mixed: ${value(later, gain)}. The largest sham-controlled trial: ${value(sham, gain)}. Below, sham-controlled trials of all kinds of cancer pain, ${value(painVsSham, gain)}, rated moderate.

Small trials, mixed comparators and publication bias can each produce such a fall. Which of them did, this picture cannot say.

Will be asked: "Is the last review fair evidence?" Its trials disagree a good deal, and it pools acupressure with acupuncture. "Could sham be active?" A network review (${cite(shamReview)}) saw a difference only where the sham used other points; with few trials, that can be read either way.

Transition: what do guidelines make of it?`,
	reading: md`Joint pain from aromatase inhibitors shows a pattern. A first meta-analysis of ${size(early, "trials")} trials with ${size(early, "participants")} people and mixed comparators (${cite(earlyReview)}) found worst pain lower by ${value(early, gain)}. A later one with ${size(later, "trials")} trials and ${size(later, "participants")} people (${cite(laterReview)}), sham and untreated groups pooled, found ${value(later, gain)}. The largest sham-controlled trial (${cite(trial)}) found ${value(sham, gain)}, and a small one with ${fact(bao.facts.evaluable)} women (${cite(bao)}) no detectable difference. For cancer pain of any kind a review in JAMA Oncology (${cite(anyCancer)}) gives ${value(painVsSham, gain)} less than with sham, over ${size(painVsSham, "trials")} trials and ${size(painVsSham, "participants")} people, moderate certainty (${heterogeneity(painVsSham)}). The rows differ in trials, comparators and outcomes all at once, so the fall has mixed causes and measures none of them.`,
});
