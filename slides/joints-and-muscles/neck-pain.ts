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

const gain = { gain: true } as const;
const { painWeek4VsSham, painWeek4VsWaitlist, painWeek4VsLowSensitivity } =
	zhao.outcomes;
const { npqMonth12, npqFallMonth12 } = atlas.outcomes;
const { minimalImportantDifference } = zhao.facts;

export default slide({
	id: "neck-pain",
	title:
		"In chronic neck pain acupuncture beat sham and waiting by less than the trial called important",
	minutes: 0.5,
	cuts: [60],
	pico: {
		patients: text`${participants(zhao)} with chronic neck pain`,
		treatment: text`acupuncture`,
		outcome: text`pain (VAS)`,
		time: text`${plain("4 weeks", "time of the outcome")}`,
	},
	certainty: text`moderate (Cochrane, pooled)`,
	sources: [zhao, atlas, cochrane],
	body: [
		forestPlot({
			id: "neck-pain",
			title: "Neck pain in one trial against two comparators",
			rows: [{ outcome: painWeek4VsSham }, { outcome: painWeek4VsWaitlist }],
			gain: true,
			message:
				"The difference from sham is well over half of the difference from waiting.",
		}),
		points`
      The trial had set ${fact(minimalImportantDifference)} as important between groups; pooled over sham: ${value(cochrane.outcomes.painVsSham, gain)} (${cite(cochrane)})
      Over usual care, after a year (${cite(atlas)}): ${value(npqMonth12)}`,
	],
	notes: md`This large Chinese trial is candid. Acupuncture beat sham by six points in a hundred and waiting by ten, and the authors say that neither reached the difference they had set as important. Here the gap to sham is more than half of the gap to waiting, so the back is not a law.

Will be asked: "ATLAS reported far more." That is ${value(npqFallMonth12, { form: "estimate" })} within the acupuncture arm. Against usual care it is ${value(npqMonth12, { form: "estimate" })}.

Transition: pain all over.`,
	transitions: { 60: "and pain that has only just begun?" },
	reading: md`A Chinese trial (${cite(zhao)}) randomized ${participants(zhao)} people with chronic neck pain to ${fact(zhao.facts.sessions)} at tender points, at less tender points, at sham points, or to a waiting list. After ${plain("4 weeks", "time of the primary outcome")} pain was lower by ${value(painWeek4VsSham, gain)} on a hundred-point scale than with sham and by ${value(painWeek4VsWaitlist, gain)} than with waiting. Neither estimate reaches the ${fact(minimalImportantDifference)} that the trial had set as important. Choosing points by tenderness made no detectable difference (${value(painWeek4VsLowSensitivity, gain)}). A British pragmatic trial in ${participants(atlas)} people (${cite(atlas)}) added a course to usual care: a year on, the neck pain score had improved by ${value(npqMonth12)} more than with usual care alone. The much quoted ${value(npqFallMonth12, { form: "estimate" })} is the change within the acupuncture arm, not an effect. Cochrane pools ${size(cochrane.outcomes.painVsSham, "trials")} trials against sham (${cite(cochrane)}): ${value(cochrane.outcomes.painVsSham, gain)} less pain in the short term, moderate certainty. A newer version of that review exists; look it up before quoting this one.`,
});
