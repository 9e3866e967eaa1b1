import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { hinman2014Knee as hinman } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";

const {
	painNeedleVsSham,
	painLaserVsSham,
	painNeedleVsControl,
	functionNeedleVsSham,
} = hinman.outcomes;
const { facts } = hinman;

export default slide({
	id: "knee-laser",
	title:
		"In another knee trial neither needle nor laser eased pain more than a sham laser",
	minutes: 1,
	cuts: [],
	context: text`knee pain (${plain("0 to 10", "range of the instrument")}), ${plain("12 weeks", "time of the outcome")} · sham: a laser switched off`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "knee-laser",
			title: "Knee pain with needle and laser",
			rows: [
				{ outcome: painNeedleVsSham, label: "Needle vs sham laser" },
				{ outcome: painLaserVsSham, label: "Laser vs sham laser" },
				{ outcome: painNeedleVsControl, label: "Needle vs no acupuncture" },
			],
			gain: true,
			message:
				"Both intervals against sham laser include no difference; only the unblinded comparison with no acupuncture does not.",
		}),
		points`
      No estimate reaches the trial's own bar of ${fact(facts.painImportantDifference)}; at a year no gain was left`,
	],
	notes: md`${cite(hinman)}, ${participants(hinman)} people over fifty, family physicians who needle. Needle against sham laser ${value(painNeedleVsSham, { gain: true })} less pain; laser against sham laser ${value(painLaserVsSham, { gain: true })}, the only comparison here that was blind on both sides. Against no acupuncture the needle gained ${value(painNeedleVsControl, { gain: true })}, under the trial's own bar.

Will be asked: "A sham laser is no sham needle." Right. Needle patients knew what they had, which should have helped the needle, and it still did not separate. People were randomised before they were asked, so that the controls never knew of a trial.

Transition: now all the trials together.`,
	reading: md`An Australian trial (${cite(hinman)}) randomised ${participants(hinman)} people aged ${plain("50", "lowest age")} or more with chronic knee pain to needle acupuncture, laser acupuncture, a laser that was switched off, or no acupuncture, with ${range(facts.sessionsMin, facts.sessionsMax)} over ${plain("12 weeks", "length of the course")}. Compared with sham laser, pain was lower by ${value(painNeedleVsSham, { gain: true })} with needles and ${value(painLaserVsSham, { gain: true })} with laser; function differed by ${value(functionNeedleVsSham, { gain: true })} of ${plain("68", "range of the instrument")} with needles. All three intervals include no difference. Compared with no acupuncture, needles lowered pain by ${value(painNeedleVsControl, { gain: true })}, less than the ${fact(facts.painImportantDifference)} that the trial called important, and the gain was gone after a year, according to a news report of the paper. The sham was no needle, so needle patients were not blinded, and some people refused what they were assigned because consent came after randomisation; ${fact(facts.lostYear1)} were lost by the end of the year. Certainty was not graded.`,
});
