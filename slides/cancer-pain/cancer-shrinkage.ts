import {
	cite,
	fact,
	heterogeneity,
	md,
	participants,
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

const early = earlyReview.outcomes.worstPainVsMixed;
const later = laterReview.outcomes.worstPainVsMixed;
const sham = trial.outcomes.worstPainWeek6VsSham;
const { painVsSham } = anyCancer.outcomes;
const jointPain = "Joint pain from aromatase inhibitors";
const trialName = plain("S1200", "name of the trial");

export default slide({
	id: "cancer-shrinkage",
	title:
		"In larger and in sham-controlled evidence the effect is smaller, about a point of ten",
	minutes: 0.5,
	cuts: [60],
	context: text`pain, ${plain("0 to 10", "range of the instrument")}`,
	certainty: text`last row moderate, else not graded`,
	body: [
		forestPlot({
			id: "cancer-shrinkage",
			title: "Pain in cancer by size and control of the evidence",
			rows: [
				{
					outcome: early,
					label: text`${size(early, "trials")} trials, ${size(early, "participants")} people`,
					group: jointPain,
				},
				{
					outcome: later,
					label: text`${size(later, "trials")} trials, ${size(later, "participants")} people`,
					group: jointPain,
				},
				{
					outcome: sham,
					label: text`${trialName}, ${participants(trial)} women`,
					group: jointPain,
				},
				{
					outcome: painVsSham,
					label: text`${size(painVsSham, "trials")} trials, ${size(painVsSham, "participants")} people`,
					group: "Cancer pain of any kind",
				},
			],
			gain: true,
			steps: "groups",
			message:
				"The effect falls from nearly four points in small pooled trials to about one against sham.",
		}),
		points`Each row has other trials and comparators: a pattern, not a test. Last row: trials disagree, ${heterogeneity(painVsSham)}`,
	],
	notes: md`Read from the top. Small trials with mixed controls: ${value(early, { gain: true })}. More trials, still mixed: ${value(later, { gain: true })}. The largest sham-controlled trial: ${value(sham, { form: "estimate", gain: true })}, interval not read. Below, sham-controlled trials of all kinds of cancer pain, ${value(painVsSham, { gain: true })}, rated moderate, read in a news digest.

Will be asked: "Is the last review then fair evidence?" Its trials disagree a good deal, and it pools acupressure with needles. "Is sham perhaps active?" A network review (${cite(shamReview)}) found a gap only where the sham used other points; few trials, and it can be read either way.

Transition: what do guidelines make of it?`,
	reading: md`Joint pain from aromatase inhibitors shows a pattern. A first meta-analysis of ${size(early, "trials")} trials with ${size(early, "participants")} people and mixed controls (${cite(earlyReview)}) found worst pain lower by ${value(early, { gain: true })}. A later one with ${size(later, "trials")} trials and ${size(later, "participants")} people (${cite(laterReview)}), sham and untreated controls pooled, found ${value(later, { gain: true })}. The largest sham-controlled trial (${cite(trial)}) found ${value(sham, { form: "estimate", gain: true })}, its interval not read, and a small one with ${fact(bao.facts.evaluable)} women (${cite(bao)}) no difference. For cancer pain of any kind a review in JAMA Oncology (${cite(anyCancer)}) gives ${value(painVsSham, { gain: true })} less than with sham, over ${size(painVsSham, "trials")} trials and ${size(painVsSham, "participants")} people, moderate certainty after a downgrade for heterogeneity (${heterogeneity(painVsSham)}); these figures come from a news digest of the abstract. The rows differ in trials, comparators and outcomes, so the fall illustrates what size and sham control do and does not measure it.`,
});
