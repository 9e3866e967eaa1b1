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
import { tan2024Teas as electrodes } from "../evidence/postoperative/tan-2024-teas.ts";
import { tedesco2017Tka as knee } from "../evidence/postoperative/tedesco-2017-tka.ts";

const gain = { gain: true } as const;
const {
	opioidHour8VsSham,
	opioidHour24VsSham,
	opioidHour72VsSham,
	nauseaVsSham,
	dizzinessVsSham,
	urinaryRetentionVsSham,
} = review.outcomes;
const { opioidHour24TeasVsMixed } = electrodes.outcomes;
const searches = plain("2006 and 2007", "years of the searches");

export default slide({
	id: "postop-opioid-milligrams",
	title:
		"In trials from before modern pain regimens, acupuncture saved a few milligrams of opioid",
	minutes: 0.5,
	cuts: [],
	claims: ["post-surgical-opioids", "early-trials"],
	comparators: ["sham", "mixed"],
	pico: {
		patients: text`people after surgery, in ${fact(review.facts.trials)} trials`,
		outcome: text`opioid used, in mg`,
		time: text`${plain("8", "time of the outcome")} to ${plain("72", "time of the outcome")} hours`,
		limits: text`a review of ${year(review)}`,
	},
	sources: [review, electrodes],
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
		points`Larger savings that are quoted, ${value(opioidHour24TeasVsMixed, { form: "estimate", gain: true })} in a day, come from electrodes on the skin (${cite(electrodes)})`,
	],
	notes: md`This is the figure quoted most: ${value(opioidHour24VsSham, { form: "estimate", gain: true })} less in the first day. Say the date each time. The trials were found by ${searches}, before nerve blocks and several non-opioids became routine, so there was more to save. And not all of it is acupuncture: "related techniques" are in there, too.

Will be asked: "Does it help the stomach?" Yes, and that is the better supported use.

Transition: the better supported use is not pain at all.`,
	reading: md`The most quoted review of acupuncture after surgery (${cite(review)}) included ${fact(review.facts.trials)} sham-controlled trials, found by searches up to ${searches}. Compared with sham, people used less opioid: by ${value(opioidHour8VsSham, gain)} in the first ${plain("8 hours", "time point")}, by ${value(opioidHour24VsSham, gain)} in the first day and by ${value(opioidHour72VsSham, gain)} in three days. Side effects of opioids were rarer: nausea with a risk ratio of ${value(nauseaVsSham)}, dizziness ${value(dizzinessVsSham)} and urinary retention ${value(urinaryRetentionVsSham)}. The trials predate regional blocks and the multimodal regimens of today, so there was more opioid to save, and "related techniques" include stimulation without needles.

Techniques must be kept apart. The largest saving, ${value(opioidHour24TeasVsMixed, { form: "estimate", gain: true })} in the first day, comes from a review of electrodes on the skin (TEAS), with sham and untreated groups pooled (${cite(electrodes)}). After knee replacement (${cite(knee)}) acupuncture delayed the first opioid dose by ${value(knee.outcomes.timeToFirstOpioid)}, moderate certainty, and lowered pain on the second day by ${value(knee.outcomes.painDay2, gain)}, low certainty; lower consumption was shown for electrotherapy and not for acupuncture.`,
});
