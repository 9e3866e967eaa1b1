import { cite, fact, md, points, size, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { vickers2012Ipd as first } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { vickers2018Ipd as update } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { yan2023Overview as overview } from "../evidence/low-back-pain/yan-2023-overview.ts";
import { colquhoun2013Theatrical as colquhoun } from "../evidence/trial-design/colquhoun-2013-theatrical.ts";
import { stricta2010 as stricta } from "../evidence/trial-design/stricta-2010.ts";
import { vase2013Nonspecific as dental } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const { painVsPenetratingSham, painVsPenetratingShamWellBlinded } =
	update.outcomes;
const brief = { form: "estimate", gain: true } as const;
const { lowUnblindingRiskTrials, shamTrials } = first.facts;

export default slide({
	id: "trial-quality",
	title:
		"Is the rest bias? Patients were mostly blind, and acupuncturists were not",
	minutes: 1,
	cuts: [60],
	pico: {
		treatment: text`acupuncture`,
		outcome: text`pain of many kinds`,
	},
	sources: [madsen, first, update, colquhoun],
	body: [
		forestPlot({
			id: "bias-forest",
			title: "Pain with acupuncture against sham, three ways",
			rows: [
				{ outcome: madsen.outcomes.painVsSham, label: "Critics’ review" },
				{
					outcome: painVsPenetratingSham,
					label: "Trialists, piercing sham",
				},
				{
					outcome: painVsPenetratingShamWellBlinded,
					label: "The same, better blinded",
				},
			],
			gain: true,
			message:
				"Critics and trialists find the same small difference and read it in two ways.",
		}),
		points`
      Critics: so small a difference may be bias (${cite(madsen)})
      Trialists: bias from unblinding low in ${fact(lowUnblindingRiskTrials, { unit: false })} of ${fact(shamTrials, { unit: false })} trials (${cite(first)})`,
	],
	notes: md`Here are both sides at full weight. The critics: pooled, acupuncture beats sham by ${value(madsen.outcomes.painVsSham, brief)}. That is about four millimeters on a hundred-point scale, and since no acupuncturist was blinded, a warmer manner could make that much.

The trialists find the same number. They answer that in ${fact(lowUnblindingRiskTrials, { unit: false })} of ${fact(shamTrials, { unit: false })} sham trials the risk of unblinding was low. Drop the less well blinded ones, and the number hardly moves. Their defense has a limit: it rates the blinding of patients. It cannot rate the person holding the needle.

Will be asked: "What would settle it?" Needles that blind both. They exist. In one trial of dental pain, with them, real did not differ from sham; it was a single session.

Transition: and where were the trials run?`,
	transitions: {
		40: "does a mechanism tell needle from sham?",
		60: "so the same data can be read in two ways.",
	},
	reading: md`The sharpest critics (${cite(colquhoun)}, an invited opinion) hold that after ${fact(colquhoun.facts.trialsCited)} no effect has appeared that is large enough to matter to patients. Their best argument is a review (${cite(madsen)}) that found ${value(madsen.outcomes.painVsSham, { gain: true })} less pain than with sham, ${fact(madsen.facts.vasVsSham)} on a hundred-point scale, and judged that it cannot be told from bias, because no acupuncturist was blinded. Most reviews are weak as well: of ${fact(overview.facts.reviews)} on back pain, ${value(overview.outcomes.amstarCriticallyLow, { form: "estimate", unit: false })} were rated critically low (${cite(overview)}).

The trialists' defense deserves the same weight. They admitted only trials whose allocation was certainly concealed. They rated the risk of bias from unblinding as low in ${fact(lowUnblindingRiskTrials, { unit: false })} of ${fact(shamTrials)} with sham and intermediate in the rest (${cite(first)}). And against sham that pierces the skin the difference is ${value(painVsPenetratingSham, { gain: true })} in all trials and ${value(painVsPenetratingShamWellBlinded, { gain: true })} in the better blinded (${cite(update)}). The limit of the defense is that these ratings concern the patients. In a trial whose needles blinded the acupuncturist too, acupuncture did not differ detectably from sham, and what patients believed made the difference (${cite(dental)}; one session, dental pain). In one audit, ${value(stricta.outcomes.reportedControl, { form: "estimate" })} of ${size(stricta.outcomes.reportedControl, "trials")} trials described their control precisely (${cite(stricta)}). A small effect beyond sham and a small bias predict the same data.`,
});
