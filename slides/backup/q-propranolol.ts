import { cite, md, points, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { chen2020PropranololItc as indirect } from "../evidence/headache/chen-2020-propranolol-itc.ts";
import { fan2021Tsa as fan } from "../evidence/headache/fan-2021-tsa.ts";
import { giovanardi2020DrugsSr as giovanardi } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { pu2017DrugsMa as pu } from "../evidence/headache/pu-2017-drugs-ma.ts";
import { kaptchuk2006ShamPill as pill } from "../evidence/trial-design/kaptchuk-2006-sham-pill.ts";

const { armPainSlopeDevice, armPainSlopePill } = pill.outcomes;

export default slide({
	id: "q-propranolol",
	title:
		"Against preventive drugs a lead that fades; against propranolol no head-to-head trial",
	minutes: 1,
	cuts: [],
	context: text`“It equals propranolol, so the needle must do it?”`,
	certainty: text`moderate (Giovanardi)`,
	body: [
		forestPlot({
			id: "q-propranolol",
			title: "Response of migraine to acupuncture against preventive drugs",
			rows: [
				{
					outcome: giovanardi.outcomes.responseVsDrug,
					label: "Giovanardi, end of course",
				},
				{
					outcome: fan.outcomes.responseVsDrugs,
					label: "Fan, after treatment",
				},
				{
					outcome: pu.outcomes.responseMonth4,
					label: "Pu, months three to four",
				},
				{
					outcome: pu.outcomes.responseMonth6,
					label: "Pu, months five to six",
				},
			],
			message:
				"Early on more respond with acupuncture than with drugs; by six months the interval includes no difference. The reviews share trials.",
		}),
		points`
      Propranolol: ${value(indirect.outcomes.episodesVsPropranolol, { gain: true })}, indirect, through sham needles and pills
      Yet a sham device outdid a pill over time`,
	],
	notes: md`Two different claims. Against preventive drugs there are trials, most of them open or small: response ${value(giovanardi.outcomes.responseVsDrug)} at the end of the course, ${value(pu.outcomes.responseMonth6)} by months five to six. The reviews overlap in their trials.

Against propranolol there is only an indirect comparison, which needs sham needles and placebo pills to be worth the same. They are not: pain fell ${value(armPainSlopeDevice, { form: "estimate", gain: true })} with a sham device and ${value(armPainSlopePill, { form: "estimate", gain: true })} with a pill (${cite(pill)}).

Will be asked: "But not different means as good?" No: an open trial that finds no difference, with patients leaving the drug arm, does not show equivalence.`,
	reading: md`Against preventive drugs, response was more likely with acupuncture at the end of treatment: risk ratio ${value(giovanardi.outcomes.responseVsDrug)} (${cite(giovanardi)}, moderate certainty) and ${value(fan.outcomes.responseVsDrugs)} (${cite(fan)}). In a third review it was ${value(pu.outcomes.responseMonth4)} at three to four months and ${value(pu.outcomes.responseMonth6)} at five to six (${cite(pu)}), where the interval includes no difference. These reviews share trials, and most of those were not blinded. For propranolol no head-to-head trial was found; an indirect comparison (${cite(indirect)}) gives ${value(indirect.outcomes.episodesVsPropranolol, { gain: true })} fewer episodes. It joins needle trials to pill trials through their shams, and shams differ: over time pain fell by ${value(armPainSlopeDevice, { form: "estimate", gain: true })} with a sham device and ${value(armPainSlopePill, { form: "estimate", gain: true })} with a placebo pill (${cite(pill)}). Being level with a drug also says nothing about why.`,
});
