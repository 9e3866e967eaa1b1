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

const gain = { gain: true } as const;
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
		"In another knee trial, neither acupuncture nor laser detectably beat sham laser",
	minutes: 1,
	cuts: [],
	pico: {
		patients: text`${participants(hinman)} with knee pain`,
		treatment: text`acupuncture or laser`,
		comparedWith: text`a laser switched off`,
		outcome: text`knee pain, ${plain("0 to 10", "range of the instrument")}`,
		time: text`${plain("12 weeks", "time of the outcome")}`,
	},
	sources: [hinman],
	body: [
		forestPlot({
			id: "knee-laser",
			title: "Knee pain with acupuncture and with laser",
			rows: [
				{ outcome: painNeedleVsSham, label: "Acupuncture vs sham laser" },
				{ outcome: painLaserVsSham, label: "Laser vs sham laser" },
				{
					outcome: painNeedleVsControl,
					label: "Acupuncture vs no acupuncture",
				},
			],
			gain: true,
			message:
				"Both intervals against sham laser include no difference; the unblinded comparison with no acupuncture excludes it.",
		}),
		points`Set as important between groups: ${facts.painImportantDifference}; at a year no gain was left`,
	],
	notes: md`${cite(hinman)}, ${participants(hinman)} people over fifty, treated by family physicians. Acupuncture brought pain down ${value(painNeedleVsSham, gain)} more than sham laser did. Laser did so by ${value(painLaserVsSham, gain)}, the only comparison here with patients blinded on both sides. Against no acupuncture it was ${value(painNeedleVsControl, gain)}, less than the trial had set as important between groups.

Will be asked: "A sham laser is not a sham needle." True. Those given acupuncture knew what they had, which should have helped it, and still no difference could be detected. People were randomized before they were asked, so the controls never knew of a trial.

Transition: what do guidelines make of differences of this size?`,
	reading: md`An Australian trial (${cite(hinman)}) randomized ${participants(hinman)} people aged ${plain("50", "lowest age")} or more with chronic knee pain to acupuncture, laser acupuncture, a laser that was switched off, or no acupuncture, with ${range(facts.sessionsMin, facts.sessionsMax)} over ${plain("12 weeks", "length of the course")}. Compared with sham laser, pain was lower by ${value(painNeedleVsSham, gain)} with acupuncture and ${value(painLaserVsSham, gain)} with laser; function differed by ${value(functionNeedleVsSham, gain)} of ${plain("68", "range of the instrument")} with acupuncture. All three intervals include no difference. Compared with no acupuncture, acupuncture lowered pain by ${value(painNeedleVsControl, gain)}, less than the ${fact(facts.painImportantDifference)} that the trial had set as important between groups, and the gain was gone after a year. The sham was not a needle, so those given acupuncture were not blinded; some people refused what they were assigned because consent came after randomization; ${fact(facts.lostYear1)} were lost by the end of the year.`,
});
