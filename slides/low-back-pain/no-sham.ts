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
		"Without a sham arm the trial cannot say how much of this was the needle",
	minutes: 1,
	cuts: [20, 40, 60],
	comparators: ["usual-care"],
	sources: [trial],
	body: [
		columns(
			{
				heading: text`It can tell`,
				body: [
					points`
            Whether older adults who are offered acupuncture end up with less disability
            Whether that holds in ordinary care, with community acupuncturists
            Whether more sessions after the course add to it`,
				],
			},
			{
				heading: text`It cannot tell`,
				body: [
					points`
            What the needle adds to attention, touch and hope
            How far unblinded patients rate themselves better because they were treated
            Whether the points or the depth mattered`,
				],
			},
		),
	],
	notes: md`Do not defend the trial against a charge it never faced. It was designed for a coverage question. It cannot separate needling from expectation and attention, and all outcomes are self-reported by people who knew what they got.

The regression to the mean is shared by all arms; expectation and attention are not.

Transition: the trials that had a sham arm.`,
	notesFor: {
		20: md`Do not defend the trial against a charge that it never faced. It was built for a decision about coverage: are older adults who are offered acupuncture better off? For that, usual care is the right comparator, and community acupuncturists are the right hands.

It cannot tell what the needle adds to attention, touch and hope. The natural course and regression to the mean are shared by all arms and cancel out. Expectation does not cancel. And every outcome was reported by people who knew what they had been given. So when the article says that acupuncture reduced disability, that is true of the offer of acupuncture; of the needle itself this trial is silent.

Transition: the trials that had a sham arm.`,
	},
	reading: md`BackInAction (${cite(trial)}) compared the offer of acupuncture with care as usual. Natural recovery and regression to the mean act in every arm and cancel out. What does not cancel is everything else that comes with the visits: time with a practitioner, touch, the expectation of benefit, and the wish to report it. The trial therefore answers a decision, whether to add acupuncture, and leaves open a mechanism, what the needle itself contributes. The largest trial of that kind, in ${participants(arc)} German patients (${cite(arc)}), found the same direction: back function was higher than with routine care by ${value(arc.outcomes.hfaqMonth3)} of a hundred after three months. Neither says how much was the needle. For that one needs trials with sham.`,
});
