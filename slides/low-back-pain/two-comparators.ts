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
import { hershman2018SwogS1200 as joints } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { madsen2009Bmj as critics } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2012Ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { karlsson2020EffectSizes as sizes } from "../evidence/trial-design/karlsson-2020-effect-sizes.ts";

const pooled = vickers2012Ipd.outcomes;
const update = vickers2018Ipd.outcomes;
const { facts } = vickers2012Ipd;

export default slide({
	id: "two-comparators",
	title:
		"Against no acupuncture the difference is moderate; against sham it is small",
	minutes: 1.5,
	cuts: [20, 40, 60],
	pico: {
		patients: text`${participants(vickers2012Ipd)} with chronic pain, in ${fact(facts.trials)}`,
		outcome: text`pain`,
		time: text`primary endpoint`,
		limits: text`without outlying sham trials; unblinded acupuncturists`,
	},
	sources: [vickers2012Ipd],
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
				"In each condition the difference from sham is less than half of the difference from no acupuncture.",
		}),
	],
	notes: md`Here are individual patient data from ${fact(facts.trials)}. Read it in pairs: the upper row is against no acupuncture, the lower against sham; further right is better. About half a standard deviation, then about a fifth. Moderate, and small.

There are two honest readings. Madsen, in the BMJ, found ${value(critics.outcomes.painVsSham, { gain: true, form: "estimate" })} against sham and said that an unblinded acupuncturist could produce that. The Trialists rated ${fact(facts.lowUnblindingRiskTrials, { unit: false })} of their ${fact(facts.shamTrials, { unit: false })} sham trials at low risk of bias from unblinding, although no acupuncturist was blinded.

Do not subtract one row from the other: partly different trials, and the parts need not add up. And this is not a law of nature. In these trials the gap to sham is less than half of the gap to no acupuncture. In some newer trials the two are close: in SWOG ${plain("S1200", "name of a trial")}, ${value(joints.outcomes.worstPainWeek6VsSham, { gain: true, form: "estimate" })} over sham and ${value(joints.outcomes.worstPainWeek6VsWaitlist, { gain: true, form: "estimate", unit: false })} over waiting.

Will be asked: "Why are these intervals so narrow?" They describe the average, not the spread between trials. The update of ${plain("2018", "year of the update")} gives ${value(update.painVsUsualCare, { gain: true })} against usual care; quote that one.

Will be asked: "What did you leave out?" Three outlying trials by one team, from the sham rows. With them in, the difference from sham would be larger.

Transition: but "no acupuncture" is not one thing. What did those people get?`,
	transitions: {
		20: "given this evidence, what do guidelines say?",
		40: "given this evidence, what do guidelines say?",
	},
	reading: md`The Acupuncture Trialists’ Collaboration pooled the individual data of ${participants(vickers2012Ipd)} patients (${cite(vickers2012Ipd)}). Against no acupuncture, pain was lower by ${value(pooled.backNeckVsNone, { gain: true })} in back and neck pain, ${value(pooled.osteoarthritisVsNone, { gain: true })} in osteoarthritis and ${value(pooled.headacheVsNone, { gain: true })} in chronic headache. Against sham the differences were ${value(pooled.backNeckVsSham, { gain: true })}, ${value(pooled.osteoarthritisVsSham, { gain: true })} and ${value(pooled.headacheVsSham, { gain: true })}. By one published rule a difference is small below ${fact(sizes.facts.smallBelowSd)} and large above ${fact(sizes.facts.largeAboveSd)} (${cite(sizes)}). The intervals describe the average and are narrower than the spread between trials. Three outlying trials by one team, which favored acupuncture, are left out of the sham figures; with them the difference from sham would be larger.

Two readings are possible, and both are held by serious people. One: there is a small effect beyond sham, consistent across conditions. The other: a difference of that size can come from unblinded acupuncturists; an earlier review in the BMJ (${cite(critics)}) found ${value(critics.outcomes.painVsSham, { gain: true })} (one outlying trial left out; ${heterogeneity(critics.outcomes.painVsSham)}) and drew that conclusion. The Trialists answer that ${fact(facts.lowUnblindingRiskTrials)} of ${fact(facts.shamTrials, { unit: false })} were at low risk of bias from unblinding; that rates how well patients were kept unaware, and no acupuncturist was. The data do not decide between the two readings.

The two comparisons rest on partly different trials, ${fact(facts.shamTrials)} with sham and ${fact(facts.noAcupunctureTrials)} without acupuncture, and to subtract one from the other assumes that the parts of a response add up. The pattern is not a law either. In some newer trials the difference from sham is close to the difference from waiting: ${value(joints.outcomes.worstPainWeek6VsSham, { gain: true })} and ${value(joints.outcomes.worstPainWeek6VsWaitlist, { gain: true })} on a ten-point scale in joint pain from aromatase inhibitors (${cite(joints)}).`,
});
