import {
	arm,
	cite,
	derived,
	fact,
	heterogeneity,
	md,
	participants,
	plain,
	range,
	size,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { henw2020MigraineUpdate as update } from "../evidence/headache/henw-2020-migraine-update.ts";
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { vickers2004BmjHeadache as primaryCare } from "../evidence/headache/vickers-2004-bmj-headache.ts";

const {
	frequencyVsNone,
	frequencyVsSham,
	responseVsNone,
	responseVsSham,
	responseVsShamFollowUp,
} = cochrane.outcomes;
const { nntVsNone, nntVsNoneLow, nntVsNoneHigh, nntVsSham, nntVsShamFollowUp } =
	cochrane.facts;
const bare = { unit: false } as const;
const hundred = plain("100", "denominator");
const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

export default slide({
	id: "migraine-comparators",
	title: text`Against no acupuncture, ${moreThanNone} more in ${hundred} halved their headaches; against sham, ${moreThanSham} more`,
	minutes: 1.25,
	cuts: [40, 60],
	claims: ["migraine-two-stories", "migraine-attacks"],
	pico: {
		patients: text`${size(responseVsNone, "participants")} (none), ${size(responseVsSham, "participants")} (sham) with episodic migraine`,
		treatment: text`acupuncture`,
		outcome: text`headaches at least halved`,
		time: text`after treatment`,
	},
	certainty: text`moderate (Cochrane)`,
	sources: [cochrane],
	body: [
		iconArray({
			id: "migraine-icons",
			title: "People with migraine whose headaches at least halved",
			groups: [
				{
					outcome: responseVsNone,
					arm: "none",
					label: "No acupuncture",
					role: "no-treatment",
					panel: "Against no acupuncture",
				},
				{
					outcome: responseVsNone,
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					panel: "Against no acupuncture",
					against: "none",
				},
				{
					outcome: responseVsSham,
					arm: "sham",
					label: "Sham",
					role: "sham",
					panel: "Against sham, in other trials",
				},
				{
					outcome: responseVsSham,
					arm: "acu",
					label: "Acupuncture",
					role: "treatment",
					panel: "Against sham, in other trials",
					against: "sham",
				},
			],
			steps: true,
			filled: "people whose headaches at least halved",
			message:
				"Two pairs from different trials: the sham of the second pair did as well as the acupuncture of the first.",
		}),
	],
	notes: md`One review, two answers, and both are right. Start with the left pair. Without acupuncture, ${arm(responseVsNone, "none", bare)} in a hundred halved their headaches; with it, ${arm(responseVsNone, "acu", bare)}. Now the right pair. With sham, ${arm(responseVsSham, "sham", bare)}; with acupuncture, ${arm(responseVsSham, "acu", bare)}.

Look at the two forty-ones. Acupuncture on the left, sham on the right. They come from different trials, so please do not subtract. But they show why a response rate means nothing until you know what it is compared with.

Your patient chooses between a course and no course, so for her the left pair counts. For a claim about the points and the needle, the right pair counts. And notice one thing on the left: those without acupuncture knew it, and counted their own headaches.

Will be asked: "How many do I have to treat?" For one more responder than with no acupuncture, ${fact(nntVsNone, bare)} (${range(nntVsNoneLow, nntVsNoneHigh)}). For one more than with sham, ${fact(nntVsSham, bare)}, and ${fact(nntVsShamFollowUp, bare)} at follow-up.

Will be asked: "Is nine in a hundred worth it?" A Dutch update for family physicians says no. It pools ${value(update.outcomes.attacksVsSham, { gain: true })} less than with sham and calls that not clinically relevant.

Transition: what do single trials against sham look like?`,
	transitions: {
		40: "from the head to the joints, and the same question.",
		60: "from the head to the joints, and the same question.",
	},
	reading: md`The Cochrane review of acupuncture for episodic migraine (${cite(cochrane)}) holds ${fact(cochrane.facts.trials)} with ${participants(cochrane)} people. Against no acupuncture, which means treating attacks or usual care only, headache frequency was at least halved in ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")}, a risk ratio of ${value(responseVsNone)} in ${size(responseVsNone, "trials")} trials (${heterogeneity(responseVsNone)}); that is ${derived.morePer100FromRatio(responseVsNone, "none")} more people in each hundred. Against sham it was ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}, risk ratio ${value(responseVsSham, bare)} in ${size(responseVsSham, "trials")} trials (${heterogeneity(responseVsSham)}), or ${derived.morePer100FromRatio(responseVsSham, "sham")} more in each hundred; at follow-up the ratio was ${value(responseVsShamFollowUp, bare)}. The pooling is by fixed effects, which gives narrow intervals where trials disagree. In standard deviations the two differences in frequency are ${value(frequencyVsNone, { gain: true })} and ${value(frequencyVsSham, { gain: true })}. The certainty is moderate.

The two pairs come from partly different trials, so they must not be subtracted from each other. Both are true at once. A patient who decides between a course and no course should hear the first. Whoever claims that the points or the needle matter needs the second. A Dutch update with one newer trial (${cite(update)}) finds attacks rarer than with sham by ${value(update.outcomes.attacksVsSham, { gain: true })} and judges this too little to recommend acupuncture. In general practice in England and Wales (${cite(primaryCare)}), patients offered acupuncture had ${value(primaryCare.outcomes.headacheDaysYear, { gain: true })} less headache than with usual care, without blinding.`,
});
