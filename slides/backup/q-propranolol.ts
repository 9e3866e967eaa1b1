import { arm, cite, md, points, size, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { chen2020PropranololItc as indirect } from "../evidence/headache/chen-2020-propranolol-itc.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { pu2017DrugsMa as pu } from "../evidence/headache/pu-2017-drugs-ma.ts";
import { kaptchuk2006ShamPill as pill } from "../evidence/trial-design/kaptchuk-2006-sham-pill.ts";

const { armPainSlopeDevice, armPainSlopePill } = pill.outcomes;
const { responseVsDrugs, responseVsDrugsFollowUp, dropoutHarmVsDrugs } =
	cochrane.outcomes;

export default slide({
	id: "q-propranolol",
	title:
		"Over preventive drugs the lead is gone at follow-up; with propranolol the test was indirect",
	minutes: 1,
	cuts: [],
	context: text`“It equals propranolol, so it must be the needle?”`,
	pico: {
		patients: text`${size(responseVsDrugs, "participants")} with migraine`,
		treatment: text`acupuncture`,
		outcome: text`headaches at least halved`,
		time: text`after treatment; follow-up`,
		limits: text`open trials`,
	},
	certainty: text`moderate at follow-up`,
	body: [
		forestPlot({
			id: "q-propranolol",
			title: "Response of migraine to acupuncture against preventive drugs",
			rows: [
				{ outcome: responseVsDrugs, label: "After treatment" },
				{ outcome: responseVsDrugsFollowUp, label: "At follow-up" },
			],
			message:
				"Right after treatment more respond with acupuncture than with drugs; at follow-up the interval includes no difference.",
		}),
		points`
      Propranolol: ${value(indirect.outcomes.episodesVsPropranolol, { form: "estimate", gain: true })} fewer episodes, indirectly, as if sham and pill were one
      But a sham device eased arm pain faster than a placebo pill (${cite(pill)})`,
	],
	notes: md`Two different claims. Against preventive drugs there are trials, nearly all of them open. Response is ahead right after treatment, ${value(responseVsDrugs)}, and no longer clearly so at follow-up, ${value(responseVsDrugsFollowUp)}.

Against propranolol there is only an indirect comparison, which joins trials through their placebos. That needs a sham needle and a pill to be worth the same, and they are not. In one trial, arm pain fell by ${value(armPainSlopeDevice, { form: "estimate", gain: true })} with a sham device and ${value(armPainSlopePill, { form: "estimate", gain: true })} with a pill.

Will be asked: "So are they equally good?" An open trial without a clear difference does not show equivalence. What does favor acupuncture is tolerance: fewer drop out because of harm, odds ratio ${value(dropoutHarmVsDrugs)}.`,
	reading: md`Against preventive drugs, response was more likely with acupuncture after treatment, risk ratio ${value(responseVsDrugs)}, and no longer clearly so at follow-up, ${value(responseVsDrugsFollowUp)}, when ${arm(responseVsDrugsFollowUp, "acu")} and ${arm(responseVsDrugsFollowUp, "drug")} responded (${cite(cochrane)}). Another review of largely the same trials shows the same course, ${value(pu.outcomes.responseMonth4)} at three to four months and ${value(pu.outcomes.responseMonth6)} at five to six (${cite(pu)}). Most of these trials were not blinded. Fewer people dropped out because of harm, odds ratio ${value(dropoutHarmVsDrugs)}. With propranolol the comparison is indirect (${cite(indirect)}): ${value(indirect.outcomes.episodesVsPropranolol, { gain: true })} fewer episodes. It joins trials of acupuncture to trials of pills through their shams, and shams differ: over time arm pain fell by ${value(armPainSlopeDevice, { form: "estimate", gain: true })} with a sham device and ${value(armPainSlopePill, { form: "estimate", gain: true })} with a placebo pill (${cite(pill)}). Being level with a drug also says nothing about why.`,
});
