import {
	cite,
	fact,
	heterogeneity,
	md,
	points,
	pValue,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { cho2015BackSurgery as review } from "../evidence/postoperative/cho-2015-back-surgery.ts";
import { liu2025Pmn as allSurgery } from "../evidence/postoperative/liu-2025-pmn.ts";

const { painHour24VsSham: pain, opioidHour24VsSham: opioid } = review.outcomes;
const { painVsMixed, analgesicDoseVsMixed } = allSurgery.outcomes;

export default slide({
	id: "postop-back-surgery",
	title:
		"In small trials of back surgery pain was lower than with sham, opioid demand not clearly so",
	minutes: 1,
	cuts: [20, 40, 60],
	claims: ["post-surgical-pain", "post-surgical-opioids"],
	context: text`first ${timepoint(pain)} · a review of ${fact(review.facts.trials)} trials, ${fact(review.facts.trialsHighQuality)} of high quality`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "postop-back-surgery",
			title: "Pain and opioid demand after back surgery",
			rows: [
				{ outcome: pain, label: "Less pain" },
				{ outcome: opioid, label: "Less opioid" },
			],
			gain: true,
			message:
				"Pain was lower with needling than with sham; for opioid demand the interval includes no difference.",
		}),
		points`Lower pain and fewer opioids are two claims: the first rests on few small trials, the second is open`,
	],
	notes: md`One review, one comparator, two outcomes. Pain on the first day ${value(pain, { gain: true })} lower than with sham (${pValue(pain)}). Opioid demand ${value(opioid, { gain: true })} lower (${pValue(opioid)}): the interval includes no difference. Whoever says "less pain and fewer opioids" in one breath has joined a finding to a hope.

Will be asked: "Is two thirds of a standard deviation much?" By the usual labels it is moderate; it rests on ${fact(review.facts.trials)} small trials. Pooled over all operations against mixed controls it is ${value(painVsMixed, { form: "estimate", gain: true })}.

Transition: and opioids elsewhere, pooled and in single trials?`,
	notesFor: {
		20: md`One review, one comparator, two outcomes. On the first day after back surgery, pain was ${value(pain, { gain: true })} lower with needling than with sham. Opioid demand was ${value(opioid, { gain: true })} lower, and that interval includes no difference. So "less pain and fewer opioids", as the article has it, joins a finding to a hope.

Even the finding rests on a review of ${fact(review.facts.trials)} small trials. Elsewhere in surgery, older trials pooled together saved a few milligrams of opioid, and the two largest sham-controlled needle trials that were read showed no difference. The largest saving that was read comes from skin electrodes, not from needles. If somebody quotes a number to you, ask which technique, which decade, and which sham.

Transition: the nerve, where the best case for the needle lies.`,
	},
	transitions: {
		40: "one pool of small trials; now the single trials, largest first.",
	},
	reading: md`A review of acupuncture after back surgery (${cite(review)}) pooled trials with sham and reports two outcomes of the first day. Pain was lower than with sham by ${value(pain, { gain: true })} (${pValue(pain)}). Opioid demand was lower by ${value(opioid, { gain: true })} (${pValue(opioid)}), an interval that includes no difference. The review holds ${fact(review.facts.trials)} trials, of which it rates ${fact(review.facts.trialsHighQuality)} as high in quality; how many people stand behind each figure was not read, and certainty was not graded. Over all kinds of surgery, with sham and other controls pooled, a later review of ${fact(allSurgery.facts.studies)} studies (${cite(allSurgery)}) finds pain lower by ${value(painVsMixed, { gain: true })} and the dose of pain drugs by ${value(analgesicDoseVsMixed, { gain: true })}, with trials that disagree strongly (${heterogeneity(analgesicDoseVsMixed)} for the dose). Less pain than with sham is plausible. Fewer opioids are a separate claim.`,
});
