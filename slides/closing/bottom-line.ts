import { derived } from "../../src/deck/derived.ts";
import { columns, points, slide } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { cite, plain, range, value } from "../../src/deck/values.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { vickers2012Ipd } from "../evidence/low-back-pain/vickers-2012-ipd.ts";

const { responseMonth6Standard, responseMonth6Enhanced } = trial.outcomes;

export default slide({
	id: "bottom-line",
	title:
		"A modest, low-risk option: honest about what helps, and how sure we are",
	minutes: 2,
	cuts: [20, 40, 60],
	comparators: ["usual-care", "sham"],
	certainty: text`low to moderate as the guidelines grade it`,
	body: [
		columns(
			{
				heading: text`For you`,
				body: [
					points`
            Against usual care: ${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more responders of ${plain("100", "denominator")}
            Against sham: ${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })}, possibly bias
            Offer ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)}, stop if it does not help`,
				],
			},
			{
				heading: text`For the patient`,
				body: [
					points`
            “About one more person in ten gets clearly better than with usual care alone.”
            “We do not know how much of that is the needle.”
            “Soreness is common, serious harm is rare. Keep moving whatever you choose.”`,
				],
			},
		),
	],
	notes: md`Left, the numbers to keep. Against usual care, ${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more responders of ${plain("100", "denominator")}, derived from the responder shares of one large unblinded trial in older adults. Against sham, ${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })}, which may be a small effect of the needle or the manner of an unblinded acupuncturist; nobody can tell you which. And an offer has a size: ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)}, with a review, and an end if it does not help.

Right, the words to use. "About one more person in ten gets clearly better than with usual care alone." That sentence is the standard course, in numbers that a patient can picture. "We do not know how much of that is the needle." That one keeps you honest, and patients bear it well. "Soreness is common, serious harm is rare. Keep moving whatever you choose." Exercise has the firmest evidence that was read here, and acupuncture comes beside it, not in its place.

And of the article: its direction is often right, its size often too large, and its certainty nearly always. It counts change as effect, it leaves out the sham, and it takes mice for people. When you next read that a treatment reduces pain, ask the one question of this talk: compared with what?

Will be asked: "Would you refer?" For a patient with chronic back pain who wants it, has tried exercise, can reach and afford it, and knows what we know: yes, for one course, with a stopping rule.

Transition: your answer again, and your questions.`,
	reading: md`For an older adult with chronic low back pain, adding a course of acupuncture to usual care makes a clear improvement somewhat more likely: ${derived.morePer100(responseMonth6Standard, "sa", "umc")} to ${derived.morePer100(responseMonth6Enhanced, "ea", "umc")} more people of each hundred (${cite(trial)}). Part of that is the needle (${value(vickers2012Ipd.outcomes.backNeckVsSham, { gain: true })} against sham, if it is not bias; ${cite(vickers2012Ipd)}), and the larger part is not. A patient who wants it can be offered one course of ${range(trial.facts.sessionsMin, trial.facts.sessionsMax)} with a plan to stop if it does not help, beside exercise rather than in its place.`,
});
