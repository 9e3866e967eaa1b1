import {
	cite,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	timepoint,
	value,
	year,
} from "#deck";
import { forestPlot } from "#figures";
import { sun2008Bja as review } from "../evidence/postoperative/sun-2008-bja.ts";

const { opioidHour8VsSham, opioidHour24VsSham, opioidHour72VsSham } =
	review.outcomes;
const side = review.outcomes;

export default slide({
	id: "postop-opioid-milligrams",
	title:
		"In older trials needling saved a few milligrams of opioid compared with sham",
	minutes: 1,
	cuts: [60],
	claims: ["post-surgical-opioids", "early-trials"],
	context: text`opioid since surgery, in mg · a review of ${year(review)} of ${fact(review.facts.trials)} sham-controlled trials`,
	certainty: text`not stated`,
	body: [
		forestPlot({
			id: "postop-opioid-milligrams",
			title: text`Opioid use after surgery in a review of ${year(review)}`,
			rows: [
				{
					outcome: opioidHour8VsSham,
					label: text`${timepoint(opioidHour8VsSham)}`,
				},
				{
					outcome: opioidHour24VsSham,
					label: text`${timepoint(opioidHour24VsSham)}`,
				},
				{
					outcome: opioidHour72VsSham,
					label: text`${timepoint(opioidHour72VsSham)}`,
				},
			],
			gain: true,
			message:
				"Three to nine milligrams less than with sham, in trials from before modern pain regimens.",
		}),
		points`Trials from before blocks and multimodal drugs: the saving may not carry over`,
	],
	notes: md`The figure quoted most. Against sham ${value(opioidHour24VsSham, { gain: true })} less in the first day. Say the date each time: the searches ended in ${plain("2006 and 2007", "years of the searches")}. Where blocks and several non-opioids are routine, fewer milligrams may be left to save.

Will be asked: "Which opioid?" The part read says milligrams and no more. "Is it needles?" Not all: "related techniques" include stimulation without needles. Side effects fell too, nausea by a risk ratio of ${value(side.nauseaVsSham)}.

Transition: what did the single trials with sham find?`,
	reading: md`The most quoted review of acupuncture after surgery (${cite(review)}) took ${fact(review.facts.trials)} sham-controlled trials, found by searches up to ${plain("2006 and 2007", "years of the searches")}. Compared with sham, people used less opioid: by ${value(opioidHour8VsSham, { gain: true })} in the first ${plain("8 hours", "time point")}, by ${value(opioidHour24VsSham, { gain: true })} in the first day and by ${value(opioidHour72VsSham, { gain: true })} in three days. Side effects of opioids were rarer, nausea with a risk ratio of ${value(side.nauseaVsSham)}, dizziness ${value(side.dizzinessVsSham)} and urinary retention ${value(side.urinaryRetentionVsSham)}. Three cautions. The trials predate regional blocks and the multimodal regimens of today, so there was more opioid to save. "Related techniques" include stimulation without needles. And the unit was read only as milligrams, without the drug. The review states no certainty in the part that was read.`,
});
