import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { mcculloch2015Anticoagulant as bleeding } from "../evidence/safety-and-practice/mcculloch-2015-anticoagulant.ts";

const { responseMonth6Standard: response } = trial.outcomes;
const month6 = plain("6 months", "time of the outcome");

export default slide({
	id: "case-benefit",
	title:
		"Mrs. K.: acupuncture is worth offering, as an addition and with its odds stated plainly",
	minutes: 0.5,
	cuts: [],
	context: text`a fictional patient`,
	pico: {
		patients: text`${participants(trial)} older adults with back pain`,
		treatment: text`acupuncture, added`,
		outcome: text`at least ${fact(trial.facts.rmdqResponderThreshold)} less disability`,
		time: text`${month6}`,
		limits: text`no sham arm, unblinded`,
	},
	sources: [trial, bleeding],
	body: [
		iconArray({
			id: "case-icons",
			title: "Older adults who improved by six months",
			groups: [
				{
					outcome: response,
					arm: "umc",
					label: "Usual care",
					role: "usual-care",
				},
				{
					outcome: response,
					arm: "sa",
					label: "+ acupuncture",
					role: "treatment",
					against: "umc",
				},
			],
			message:
				"Most people in either group did not improve that much; some more did with acupuncture.",
		}),
		points`
      It asks of her: ${fact(trial.facts.sessionsMin, { unit: false })} to ${fact(trial.facts.sessionsMax, { unit: false })} visits, and a bruise or spot of blood now and then (${value(bleeding.outcomes.spotBleeding, { form: "estimate" })} on an anticoagulant)
      Nobody can tell her how much is due to the acupuncture itself`,
	],
	notes: md`Do you offer it? Yes, alongside the exercise. "Of ten people like you, three are noticeably less limited after six months, and four if acupuncture is added. It may be fewer, or five. You may bleed a little where the needles were."

She wants to try it. The bleeding risk comes back later, in full.

Transition: the same in plain words for any patient.`,
	transitions: { 60: "from the back to the leg: sciatica." },
	reading: md`Second decision: should the fictional Mrs. K. be offered acupuncture? BackInAction included people of about her age (mean ${fact(trial.facts.meanAge)}; ${cite(trial)}). At ${month6}, ${arm(response, "umc")} had at least ${fact(trial.facts.rmdqResponderThreshold)} less disability with usual care and ${arm(response, "sa")} with acupuncture added, risk ratio ${value(response)}: ${derived.morePer100FromRatio(response, "umc")} more in each hundred. Most people in either group did not get that much better, there was no sham arm, and how much of the difference is due to the acupuncture itself is unknown. It asks of her ${fact(trial.facts.sessionsMin, { unit: false })} to ${fact(trial.facts.sessionsMax)}, and on an anticoagulant a spot of blood after ${value(bleeding.outcomes.spotBleeding, { form: "estimate" })} (${cite(bleeding)}); larger bleeds are rare and are taken up with the harms. Put to her in these numbers, she chooses to try a course, alongside her exercise.`,
});
