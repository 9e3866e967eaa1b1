import {
	arm,
	cite,
	derived,
	fact,
	heterogeneity,
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
import { linde2016CochraneMigraine as cochrane } from "../evidence/headache/linde-2016-cochrane-migraine.ts";
import { vickers2004BmjHeadache as primaryCare } from "../evidence/headache/vickers-2004-bmj-headache.ts";

const { frequencyVsNone, frequencyVsSham, responseVsNone, responseVsSham } =
	cochrane.outcomes;

const moreThanNone = derived.morePer100(responseVsNone, "acu", "none");
const moreThanSham = derived.morePer100(responseVsSham, "acu", "sham");

export default slide({
	id: "migraine-comparators",
	title: text`Against no acupuncture, ${moreThanNone} more of ${plain("100", "denominator")} halved their headaches; against sham, ${moreThanSham} more`,
	minutes: 1.5,
	cuts: [20, 40, 60],
	claims: ["migraine-two-stories", "migraine-attacks"],
	context: text`episodic migraine, frequency after treatment`,
	certainty: text`moderate`,
	body: [
		forestPlot({
			id: "migraine-comparators-forest",
			title: "Headache frequency in the Cochrane review of migraine",
			rows: [{ outcome: frequencyVsNone }, { outcome: frequencyVsSham }],
			gain: true,
			message:
				"The difference from no acupuncture is about three times the difference from sham.",
		}),
		points`
      Frequency at least halved: ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")} with no acupuncture, risk ratio ${value(responseVsNone)}
      Frequency at least halved: ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} with sham, ratio not read`,
	],
	notes: md`One review, two answers. Cochrane, ${fact(cochrane.facts.trials)}, ${participants(cochrane)} people. Against no acupuncture: ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")} halved their headaches. Against sham: ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}. The article presents these as different studies; what changes is the comparator.

Say that it was read in summaries, not in full, and that the risk ratio against sham was not read.

Will be asked: "Is ${moreThanSham} in ${plain("a hundred", "denominator")} worth it?" Against sham one more responder takes about ${derived.numberNeededToTreat(responseVsSham, "acu", "sham")} people (derived, no interval); against no acupuncture ${fact(cochrane.facts.nntVsNone)}. Patients get the second; a claim about the needle needs the first.

Transition: what do the single sham-controlled trials look like?`,
	notesFor: {
		20: md`One review, two answers. Cochrane on episodic migraine, ${fact(cochrane.facts.trials)}, ${participants(cochrane)} people. Against no acupuncture, ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")} at least halved their headaches. Against sham, ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")}. Read that second pair again: sham, too, came with ${arm(responseVsSham, "sham")}. The article presents these results as studies that contradict each other. They do not. What changes is the comparator.

Per hundred people it is ${moreThanNone} more than with no acupuncture, and ${moreThanSham} more than with sham. Which of the two is right for your patient? She chooses between a course and no course, so the first. Which is right for a claim about the needle? The second. The certainty is moderate, and I should say that the review was read in summaries; the risk ratio against sham was not read.

Two notes of care. Those without acupuncture knew that they had none, and counted their own headaches. And against preventive drugs acupuncture leads in open trials, less clearly so by six months.

Transition: much the same pattern as in the back. Why do trials disagree?`,
	},
	reading: md`The Cochrane review of acupuncture for episodic migraine (${cite(cochrane)}, read in secondary summaries) holds ${fact(cochrane.facts.trials)} with ${participants(cochrane)} people. Against no acupuncture, which means acute treatment or usual care only, headache frequency was lower by ${value(frequencyVsNone, { gain: true })} in ${size(frequencyVsNone, "trials")} trials, and it was at least halved in ${arm(responseVsNone, "acu")} against ${arm(responseVsNone, "none")}, a risk ratio of ${value(responseVsNone)} (${heterogeneity(responseVsNone)}). Against sham needling the difference was ${value(frequencyVsSham, { gain: true })} (${heterogeneity(frequencyVsSham)}) in ${size(frequencyVsSham, "trials")} trials, and ${arm(responseVsSham, "acu")} against ${arm(responseVsSham, "sham")} responded. The summaries rate the certainty as moderate. In general practice in England and Wales (${cite(primaryCare)}), patients offered acupuncture had ${value(primaryCare.outcomes.headacheDaysYear, { gain: true })} less headache than with usual care; nobody was blinded there. Both results are true at once: most of the gain that people report comes with the whole treatment, and a small part of it is not matched by sham.`,
});
