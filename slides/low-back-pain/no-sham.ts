import {
	cite,
	columns,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { witt2006Arc as arc } from "../evidence/low-back-pain/witt-2006-arc.ts";

export default slide({
	id: "no-sham",
	title:
		"Without a sham arm, the trial cannot say how much is due to the acupuncture itself",
	minutes: 0.75,
	cuts: [],
	comparators: ["usual-care"],
	sources: [trial],
	body: [
		columns(
			{
				heading: text`BackInAction can tell us`,
				body: [
					points`
            Whether older adults who are offered acupuncture end up less disabled
            Whether that holds in ordinary care, with community acupuncturists
            Whether maintenance visits add to it`,
				],
			},
			{
				heading: text`It cannot tell us`,
				body: [
					points`
            What acupuncture adds to attention, touch and hope
            How far people rate themselves better because they know they were treated
            Whether the points or the depth mattered`,
				],
			},
		),
	],
	notes: md`Do not defend the trial against a charge it never faced. It was built for a decision about coverage, and for that, usual care is the right comparator. What it cannot separate is acupuncture from the attention and the hope that come with it. Natural course acts in every arm and cancels out; expectation does not, in people who know what they were given.

Transition: now a trial with a sham, and a show of hands first. What share do you think responded to the sham: one in four, one in three, or nearly half?`,
	reading: md`BackInAction (${cite(trial)}) compared the offer of acupuncture with care as usual. Natural recovery and regression to the mean act in every arm and cancel out. What does not cancel is everything else that comes with the visits: time with a practitioner, touch, the expectation of benefit, and the wish to report it. The trial therefore answers a decision, whether to add acupuncture, and leaves open a mechanism, what acupuncture itself contributes. A far larger German trial of that kind, with ${participants(arc)} people (${cite(arc)}), points the same way: back function was higher than with routine care by ${value(arc.outcomes.hfaqMonth3)} on a hundred-point scale after three months. Neither can say how much was due to the acupuncture itself. For that one needs trials with a sham.`,
});
