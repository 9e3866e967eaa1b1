import {
	arm,
	cite,
	derived,
	fact,
	md,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";

const { responseMonth6Standard: response } = trial.outcomes;

export default slide({
	id: "case-benefit",
	title: text`Case: of ${plain("100", "denominator")} people her age, ${derived.morePer100(response, "sa", "umc")} more improved with needles added than with usual care alone`,
	minutes: 0.5,
	cuts: [60],
	context: text`fictional patient · ${fact(trial.facts.rmdqResponderThreshold)} less disability, ${plain("6 months", "time of the outcome")} · mean age ${fact(trial.facts.meanAge)} · no sham arm`,
	certainty: text`not graded`,
	sources: [trial, witt, pooled],
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
      Harm: ${arm(witt.outcomes.anyEffect, "acupuncture")} notice something, ${value(pooled.outcomes.seriousPer10000Patients, { form: "estimate" })} come to serious harm
      Decision: she wants to try it, beside exercise`,
	],
	notes: md`Second decision: hers. Show her the dots. "Of a hundred people like you, ${arm(response, "umc", { round: 0, unit: false })} get clearly better with usual care, ${arm(response, "sa", { round: 0, unit: false })} if acupuncture is added. We do not know how much of that is the needle." Then the harm.

Most people in either group do not get that much better. She hears that too, and wants to try.

Transition: the same for any patient, in plain words.`,
	transitions: {
		60: "from the back to cancer, where the article is most hopeful.",
	},
	reading: md`Second decision: does the fictional Mrs K. want it? BackInAction took in people of about her age (mean ${fact(trial.facts.meanAge)}; ${cite(trial)}). At ${plain("6 months", "time of the outcome")}, ${arm(response, "umc")} had at least ${fact(trial.facts.rmdqResponderThreshold)} less disability with usual care and ${arm(response, "sa")} with acupuncture added, risk ratio ${value(response)}: ${derived.morePer100FromRatio(response, "umc")} more in each hundred. Most people in either group did not get that much better, there was no sham arm, and how much of the difference is the needle is unknown. On harm: ${arm(witt.outcomes.anyEffect, "acupuncture")} of patients in a German survey noticed something, most often bleeding or a bruise (${cite(witt)}), which her anticoagulant may make likelier; serious harm came to ${value(pooled.outcomes.seriousPer10000Patients)} in pooled studies (${cite(pooled)}). Put to her in these numbers, she chooses to try a course, beside her exercise.`,
});
