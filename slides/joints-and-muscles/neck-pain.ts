import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { macpherson2015Atlas as atlas } from "../evidence/joints-and-muscles/macpherson-2015-atlas.ts";
import { trinh2016CochraneNeck as cochrane } from "../evidence/joints-and-muscles/trinh-2016-cochrane-neck.ts";
import { zhao2024Neck as zhao } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";

const { painWeek4VsSham, painWeek4VsWaitlist, painWeek4VsLowSensitivity } =
	zhao.outcomes;
const { npqMonth12, npqFallMonth12 } = atlas.outcomes;
const { minimalImportantDifference } = zhao.facts;

export default slide({
	id: "neck-pain",
	title:
		"Neck pain eased a little more than with sham; over usual care some gain was left at a year",
	minutes: 0.75,
	cuts: [60],
	context: text`chronic neck pain (VAS), ${plain("4 weeks", "time of the outcome")} · ${participants(zhao)} people`,
	certainty: text`not graded; pooled moderate`,
	sources: [zhao, atlas, cochrane],
	body: [
		forestPlot({
			id: "neck-pain",
			title: "Neck pain in one trial against two comparators",
			rows: [{ outcome: painWeek4VsSham }, { outcome: painWeek4VsWaitlist }],
			gain: true,
			message:
				"Both differences lie under the bar that the trial had set; the one over sham is the smaller.",
		}),
		points`
      The trial's bar is ${minimalImportantDifference}; Cochrane pools ${value(cochrane.outcomes.painVsSham, { gain: true })} against sham
      Over usual care, after a year (${cite(atlas)}): ${value(npqMonth12)}`,
	],
	notes: md`${cite(zhao)}: ${value(painWeek4VsSham, { gain: true })} of a hundred lower than with sham, ${value(painWeek4VsWaitlist, { gain: true })} lower than on the waiting list. The authors set ${fact(minimalImportantDifference)} as the difference that matters and say that it was not reached. Choosing the tender points: ${value(painWeek4VsLowSensitivity, { gain: true })}, no detectable difference.

${cite(atlas)} is the pragmatic one, British, without sham: ${value(npqMonth12)} on the Northwick Park score after a year, beyond usual care.

Will be asked: "ATLAS reported far more." That is ${value(npqFallMonth12, { form: "estimate" })} within the acupuncture arm. The effect is what is left after usual care is subtracted.

Will be asked: "Is the Cochrane review current?" Its page marks this version as not the most recent, and the effect was read in a synopsis.

Transition: pain all over.`,
	transitions: { 60: "and pain that has only just begun?" },
	reading: md`A Chinese trial (${cite(zhao)}) randomised ${participants(zhao)} people with chronic neck pain to ${fact(zhao.facts.sessions)} at tender points, at less tender points, at sham points, or to a waiting list. After ${plain("4 weeks", "time of the primary outcome")} pain was lower by ${value(painWeek4VsSham, { gain: true })} of a hundred than with sham and by ${value(painWeek4VsWaitlist, { gain: true })} than with waiting. Both lie under the ${fact(minimalImportantDifference)} that the trial called important. Choosing points by tenderness made no detectable difference (${value(painWeek4VsLowSensitivity, { gain: true })}). A British pragmatic trial in ${participants(atlas)} people (${cite(atlas)}) added a course to usual care: a year on, the neck pain score had improved by ${value(npqMonth12)} more than with usual care alone. The much quoted ${value(npqFallMonth12, { form: "estimate" })} is the change within the acupuncture arm, not an effect. Cochrane, read in a synopsis of a version that is not the latest, pools ${size(cochrane.outcomes.painVsSham, "trials")} trials against sham (${cite(cochrane)}): ${value(cochrane.outcomes.painVsSham, { gain: true })} less pain in the short term, moderate certainty.`,
});
