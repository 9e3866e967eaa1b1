import { arm, cite, fact, md, plain, slide, table, text, value } from "#deck";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { baumler2021Safety as harms } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cnt2013NsaidHarms as nsaidHarms } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { enthoven2016NsaidChronic as nsaids } from "../evidence/safety-and-practice/enthoven-2016-nsaid-chronic.ts";
import { ferreira2021Snri as snri } from "../evidence/safety-and-practice/ferreira-2021-snri.ts";

const vomiting = opioids.outcomes.vomitingVsPlacebo;
const vascular = nsaidHarms.outcomes.vascularDiclofenac;
const { vasVsSham, vasVsShamMin, vasVsShamMax } = madsen.facts;

export default slide({
	id: "q-peers",
	title:
		"Everything here is modest, and placebo pills and sham needles are different controls",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“So it is safer than NSAIDs and equal to opioids?”`,
	certainty: text`low to moderate where stated`,
	sources: [opioids, snri, nsaids, nsaidHarms, madsen],
	body: [
		table({
			caption: text`Less pain on a scale of ${plain("0 to 100", "range of the scale")}, with ${plain("95%", "level of the interval")} interval, and a harm; different patients, doses and durations`,
			columns: ["Treatment over control", "Less pain", "A harm"],
			rows: [
				[
					text`Opioids over placebo, chronic pain`,
					text`${value(opioids.outcomes.painVsPlacebo100, { form: "estimate", gain: true, unit: false })} (${value(opioids.outcomes.painVsPlacebo100, { form: "interval", gain: true })})`,
					text`Vomiting ${arm(vomiting, "opioid")}, placebo ${arm(vomiting, "placebo")}`,
				],
				[
					text`SNRI over placebo, back pain`,
					text`${value(snri.outcomes.backPainVsPlacebo, { form: "estimate", gain: true, unit: false })} (${value(snri.outcomes.backPainVsPlacebo, { form: "interval", gain: true })})`,
					text`Not read here`,
				],
				[
					text`NSAID over placebo, back pain`,
					text`${value(nsaids.outcomes.painVsPlacebo, { form: "estimate", gain: true, unit: false })} (${value(nsaids.outcomes.painVsPlacebo, { form: "interval", gain: true })})`,
					text`Diclofenac, vascular: rate ratio ${value(vascular, { form: "estimate" })} (${value(vascular, { form: "interval" })})`,
				],
				[
					text`Acupuncture over sham, mixed pain`,
					text`${fact(vasVsSham, { unit: false })} (${fact(vasVsShamMin, { unit: false })} to ${fact(vasVsShamMax, { unit: false })})`,
					text`Serious events ${value(harms.outcomes.seriousPer10000Patients, { form: "estimate" })}, no comparator`,
				],
			],
		}),
	],
	notes: md`Two wrong uses of one table. First: "opioids only shift pain by ${value(opioids.outcomes.painVsPlacebo100, { form: "estimate", gain: true, unit: false })}, so acupuncture is equal." A sham needle seems to be a stronger control than a pill, so the lines are not on one footing. Use the yardstick to say that everything is modest.

Second: "so it is safer than NSAIDs." Likely for bleeding and hearts, but no trial found compares them; people, outcomes and durations differ. That is why the harms are not drawn on one axis.

Will be asked: "And in older people?" NSAIDs and opioids have clear harms there; that supports sparing drugs, not that needles spare them.`,
	reading: md`On a scale of ${plain("100 points", "range of the scale")}, opioids lower chronic pain by ${value(opioids.outcomes.painVsPlacebo100, { gain: true, unit: false })} more than placebo (${cite(opioids)}), SNRIs back pain by ${value(snri.outcomes.backPainVsPlacebo, { gain: true, unit: false })} (${cite(snri)}, moderate certainty) and NSAIDs by ${value(nsaids.outcomes.painVsPlacebo, { gain: true, unit: false })} (${cite(nsaids)}, low). Acupuncture differs from sham by ${fact(vasVsSham)}, ${fact(vasVsShamMin, { unit: false })} to ${fact(vasVsShamMax, { unit: false })} (${cite(madsen)}). It is tempting to call them equal. But a placebo pill and a sham needle are different controls, and patients, doses and durations differ. The same holds for safety. NSAIDs raise vascular events, for diclofenac by a rate ratio of ${value(vascular)} (${cite(nsaidHarms)}); pooled series of acupuncture count ${value(harms.outcomes.seriousPer10000Patients)} with a serious event (${cite(harms)}), without a comparator. No trial that was found compares the two head to head. Likely safer is a fair guess, and only that.`,
});
