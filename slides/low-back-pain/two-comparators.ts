import {
	cite,
	fact,
	heterogeneity,
	md,
	participants,
	plain,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { madsen2009Bmj } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2012Ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd } from "../evidence/low-back-pain/vickers-2018-ipd.ts";

const pooled = vickers2012Ipd.outcomes;
const update = vickers2018Ipd.outcomes;

export default slide({
	id: "two-comparators",
	title:
		"Against no acupuncture the effect is moderate; against sham it is small",
	minutes: 2,
	cuts: [20, 40, 60],
	context: text`${participants(vickers2012Ipd)} people · sham less outliers · needlers unblinded`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "two-comparators",
			title: "Pain with acupuncture by condition and comparator",
			rows: [
				{ outcome: pooled.backNeckVsNone, group: "Back and neck pain" },
				{ outcome: pooled.backNeckVsSham, group: "Back and neck pain" },
				{ outcome: pooled.osteoarthritisVsNone, group: "Osteoarthritis" },
				{ outcome: pooled.osteoarthritisVsSham, group: "Osteoarthritis" },
				{ outcome: pooled.headacheVsNone, group: "Chronic headache" },
				{ outcome: pooled.headacheVsSham, group: "Chronic headache" },
			],
			gain: true,
			steps: "comparators",
			message:
				"In each condition the difference from no acupuncture is two to four times the difference from sham.",
		}),
	],
	notes: md`This is the centre of the talk. Individual patient data of ${fact(vickers2012Ipd.facts.trials)}. In each condition, two rows: against no acupuncture about half a standard deviation; against sham about a fifth. The ${plain("2018", "year of the update")} update, with ${fact(vickers2018Ipd.facts.trials)}, says ${value(update.painVsNone, { form: "estimate", gain: true })} and ${value(update.painVsSham, { form: "estimate", gain: true })}; its intervals by condition were not read, so the ${plain("2012", "year of the paper")} values are drawn.

The critics' case: ${cite(madsen2009Bmj)} found ${value(madsen2009Bmj.outcomes.painVsSham, { gain: true })} against sham and judged that it cannot be told from bias, because nobody can blind the needler. Three outlying trials by one team were left out of the sham rows here; with them in, the effect would be larger.

Transition: and how long does it last?`,
	notesFor: {
		20: md`This is the centre of the talk. Individual patient data, ${fact(vickers2012Ipd.facts.trials)}, pooled by the Acupuncture Trialists. Read it by pairs. In each condition the upper row is against no acupuncture, the lower against sham. Further right is better. All three conditions show the same: about half a standard deviation against no acupuncture, about a fifth against sham.

For back and neck pain that is ${value(pooled.backNeckVsNone, { gain: true })} and ${value(pooled.backNeckVsSham, { gain: true })}. The update of ${plain("2018", "year of the update")}, with ${fact(vickers2018Ipd.facts.trials)}, says ${value(update.painVsNone, { form: "estimate", gain: true })} and ${value(update.painVsSham, { form: "estimate", gain: true })} over all conditions.

Serious people read this in two ways. One: there is a small effect of the needle, consistent over conditions. The other: an unblinded acupuncturist could produce a difference of that size by manner alone. ${cite(madsen2009Bmj)} found ${value(madsen2009Bmj.outcomes.painVsSham, { gain: true })} against sham and judged that it cannot be told from bias. These data do not decide between the two. Note also that three outlying trials by one team were left out of the sham rows; with them in, the difference would be larger.

What both readings share is the point to carry home: most of the gain that patients report does not hang on where, or how deep, the needle goes. Do not subtract one row from the other, though: the pairs rest on partly different trials, and those without acupuncture knew it.

Transition: from the back to cancer, where the article is most hopeful.`,
	},
	transitions: { 40: "given the same evidence, what do guidelines say?" },
	reading: md`The Acupuncture Trialists' Collaboration pooled the raw data of ${participants(vickers2012Ipd)} patients (${cite(vickers2012Ipd)}). Against no acupuncture, pain was lower by ${value(pooled.backNeckVsNone, { gain: true })} in back and neck pain, ${value(pooled.osteoarthritisVsNone, { gain: true })} in osteoarthritis and ${value(pooled.headacheVsNone, { gain: true })} in chronic headache. Against sham the differences were ${value(pooled.backNeckVsSham, { gain: true })}, ${value(pooled.osteoarthritisVsSham, { gain: true })} and ${value(pooled.headacheVsSham, { gain: true })}. An update with ${participants(vickers2018Ipd)} patients (${cite(vickers2018Ipd)}) reports ${value(update.painVsNone, { form: "estimate", gain: true })} and ${value(update.painVsSham, { form: "estimate", gain: true })}.

Two readings are possible, and both are held by serious people. One: there is a small effect of the needle beyond sham, consistent across conditions. The other: a difference of that size can come from unblinded acupuncturists; an earlier review in the BMJ (${cite(madsen2009Bmj)}) found ${value(madsen2009Bmj.outcomes.painVsSham, { gain: true })} (one outlying trial left out; ${heterogeneity(madsen2009Bmj.outcomes.painVsSham)}) and drew that conclusion. The data do not decide between them. Both readings agree that most of what patients report is not specific to the needle's place or depth. The two comparisons rest on partly different trials, ${fact(vickers2012Ipd.facts.shamTrials)} with sham and ${fact(vickers2012Ipd.facts.noAcupunctureTrials)} without acupuncture, so one is not to be subtracted from the other. Three outlying trials by one team, which favoured acupuncture, are left out of the sham figures, and how far the remaining trials disagree was not read.`,
});
