import {
	cite,
	fact,
	heterogeneity,
	md,
	participants,
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

const gain = { gain: true } as const;
const { painHour24VsSham: pain, opioidHour24VsSham: opioid } = review.outcomes;
const { painVsMixed, analgesicDoseVsMixed } = allSurgery.outcomes;

export default slide({
	id: "postop-back-surgery",
	title:
		"In small trials of back surgery pain was lower than with sham, opioid demand not clearly so",
	minutes: 1,
	cuts: [],
	claims: ["post-surgical-pain", "post-surgical-opioids"],
	pico: {
		patients: text`${participants(review)} after back surgery, in ${fact(review.facts.trials)} trials`,
		outcome: text`pain; opioid demand`,
		time: text`first ${timepoint(pain)}`,
		limits: text`${fact(review.facts.trialsHighQuality)} trials of high quality`,
	},
	sources: [review],
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
				"Pain was lower with acupuncture than with sham; for opioid demand the interval includes no difference.",
		}),
		points`Less pain and fewer opioids are two claims: the first rests on a few small trials, the second is open`,
	],
	notes: md`One review, one comparator, two outcomes. Pain on the first day was ${value(pain, gain)} lower than with sham (${pValue(pain)}). Opioid demand was ${value(opioid, gain)} lower (${pValue(opioid)}), an interval that includes no difference. If you say "less pain and fewer opioids" in one breath, you have joined a finding to a hope.

Will be asked: "Is two thirds of a standard deviation much?" It is moderate, and it rests on ${fact(review.facts.trials)} small trials. Pooled across all operations against mixed comparators it is ${value(painVsMixed, { form: "estimate", gain: true })}.

Transition: and opioids elsewhere?`,
	reading: md`A review of acupuncture after back surgery (${cite(review)}) pooled trials with sham and reports two outcomes of the first day. Pain was lower than with sham by ${value(pain, gain)} (${pValue(pain)}). Opioid demand was lower by ${value(opioid, gain)} (${pValue(opioid)}), an interval that includes no difference. The review holds ${fact(review.facts.trials)} trials with ${fact(review.facts.participants)} people, of which it rates ${fact(review.facts.trialsHighQuality)} as high in quality. Across all kinds of surgery, with sham and other comparators pooled, a later review of ${fact(allSurgery.facts.studies)} studies (${cite(allSurgery)}) finds pain lower by ${value(painVsMixed, gain)} and the dose of pain drugs by ${value(analgesicDoseVsMixed, gain)}, with trials that disagree strongly (${heterogeneity(analgesicDoseVsMixed)} for the dose). Less pain than with sham is plausible. Fewer opioids are a separate claim.`,
});
