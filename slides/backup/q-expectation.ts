import { cite, md, participants, points, slide, text, value } from "#deck";
import { forestPlot } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { vickers2018Ipd } from "../evidence/low-back-pain/vickers-2018-ipd.ts";
import { linde2007Expectation as expectation } from "../evidence/trial-design/linde-2007-expectation.ts";

const { responseByBelief, responseByExpectation, responseByConfidence } =
	expectation.outcomes;

export default slide({
	id: "q-expectation",
	title: "Expectation may be part of the gain; BackInAction cannot take it out",
	minutes: 1,
	cuts: [],
	comparators: [],
	context: text`“No sham, not blinded, self-reported: is this not expectation?”`,
	certainty: text`association, not graded`,
	body: [
		forestPlot({
			id: "q-expectation",
			title:
				"Response to real or sham needling by what patients expected, against those who expected less",
			rows: [
				{ outcome: responseByBelief, label: "Thought acupuncture effective" },
				{ outcome: responseByExpectation, label: "Hoped for more themselves" },
				{
					outcome: responseByConfidence,
					label: "Confident after third session",
				},
			],
			ends: { left: "less response", right: "more response" },
			message:
				"Response was more likely with each kind of expectation, whichever needle was used.",
		}),
		points`
      Each row: more hope against less. Over sham the needle adds ${value(vickers2018Ipd.outcomes.painVsSham, { form: "estimate", gain: true })} (${cite(vickers2018Ipd)})`,
	],
	notes: md`Agree first. ${cite(trial)} has no sham arm, nobody was blinded, and every outcome is self-reported: it cannot exclude expectation. It answers the payer's question, whether to add acupuncture to care.

Then show how much expectation could matter. In ${participants(expectation, "analyzed")} patients of four German trials, real and sham arms together, response went with each measure of expectation. Say that this is an association: those who are better by the third session are naturally more confident.

Will be asked: "So what does the needle add?" Against sham ${value(vickers2018Ipd.outcomes.painVsSham, { form: "estimate", gain: true })}, from individual data; single large trials found no difference.`,
	reading: md`BackInAction (${cite(trial)}) compared the offer of acupuncture with usual care. Without sham or blinding it cannot separate the needle from the hope that comes with it, and it was not built to. How far expectation goes can be seen elsewhere. In four German trials with ${participants(expectation, "analyzed")} patients (${cite(expectation)}), the odds of a response were ${value(responseByBelief)} for those who thought acupuncture effective against those who doubted it, ${value(responseByExpectation)} for a higher personal expectation against a lower one, and ${value(responseByConfidence)} for confidence after the third session against less. Real and sham needling were pooled, and the link is an association: early relief also breeds confidence. What the needle adds has to come from trials against sham, where the pooled difference in pain is ${value(vickers2018Ipd.outcomes.painVsSham, { form: "estimate", gain: true })} (${cite(vickers2018Ipd)}).`,
});
