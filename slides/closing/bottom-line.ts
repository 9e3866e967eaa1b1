import {
	cite,
	columns,
	derived,
	md,
	plain,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { vickers2012Ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const { responseMonth6Standard, responseMonth6Enhanced } = trial.outcomes;

export default slide({
	id: "bottom-line",
	title:
		"A modest option, serious harm rare; how much of the gain is the needle is not known",
	minutes: 2,
	cuts: [20, 40, 60],
	comparators: ["usual-care", "sham"],
	context: text`chronic low back pain · usual care: one unblinded trial in older adults`,
	certainty: text`low to moderate as the guidelines grade it`,
	body: [
		columns(
			{
				heading: text`For you`,
				body: [
					points`
            Against usual care, more responders of ${plain("100", "denominator")}: ${derived.morePer100FromRatio(responseMonth6Standard, "umc")}; with maintenance ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")}
            Against sham: ${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })}, a small effect or bias
            Offer ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)}, stop if it does not help`,
				],
			},
			{
				heading: text`For the patient`,
				body: [
					points`
            “About one more person in ten gets clearly better than with usual care alone; it may be one in a hundred or one in five.”
            “We do not know how much of that is the needle.”
            “A bruise may happen, serious harm is rare. Keep moving whatever you choose.”`,
				],
			},
		),
	],
	notes: md`Left, the numbers to keep. Against usual care, ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more responders of ${plain("100", "denominator")}, with maintenance ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")}, from a secondary outcome of one unblinded trial in older adults. Against sham, ${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })}, which may be a small effect of the needle or the manner of an unblinded acupuncturist; nobody can tell you which. And an offer has a size: ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)}, with a review, and an end if it does not help.

Right, the words to use. "About one more person in ten gets clearly better than with usual care alone." That sentence is the standard course, in numbers that a patient can picture. "We do not know how much of that is the needle." That one keeps you honest, and patients bear it well. "A bruise may happen, serious harm is rare. Keep moving whatever you choose." Exercise has the firmest evidence that was read here, and acupuncture comes beside it, not in its place.

And of the article: its direction is often right and most of its advice sound; its sizes and its certainty often run ahead. In places it counts change as effect, passes over the missing sham, or takes mice for people. When you next read that a treatment reduces pain, ask the one question of this talk: compared with what?

Will be asked: "Would you refer?" For a patient with chronic back pain who wants it, has tried exercise, can reach and afford it, and knows what we know: yes, for one course, with a stopping rule.

Transition: your answer again, and your questions.`,
	reading: md`For an older adult with chronic low back pain, adding a course of acupuncture to usual care made a clear improvement somewhat more likely in one unblinded trial: ${derived.morePer100FromRatio(responseMonth6Standard, "umc")} more people of each hundred with the standard course and ${derived.morePer100FromRatio(responseMonth6Enhanced, "umc")} with maintenance, derived from the ratios (${cite(trial)}). How much of that is the needle is not known. In other trials, of back and neck pain, the difference from sham is ${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })} (${cite(vickers2012Ipd)}), which may be a small effect or bias. A patient who wants it can be offered one course of ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)} with a plan to stop if it does not help, beside exercise rather than in its place.`,
});
