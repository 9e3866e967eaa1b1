import {
	arm,
	cite,
	fact,
	md,
	points,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { responderBars } from "#figures";
import { epstein2023Impact as trial } from "../evidence/cancer/epstein-2023-impact.ts";
import { shinCochraneMassage as massageReview } from "../evidence/cancer/shin-cochrane-massage.ts";

const {
	responderVsMassage,
	responderAcupuncture,
	responderMassage,
	opioidReductionVsMassage: opioids,
	bruisingAcupuncture,
	sorenessMassage,
} = trial.outcomes;

export default slide({
	id: "cancer-impact-responders",
	title:
		"More responded with massage than with acupuncture; no interval of the gap was read",
	minutes: 0.5,
	cuts: [],
	claims: ["both-sustained-pain"],
	comparators: ["active", "within-group"],
	context: text`responders by ${timepoint(responderVsMassage)}, definition not read · no untreated or sham arm`,
	certainty: text`not graded`,
	body: [
		responderBars({
			id: "cancer-impact-responders",
			title: "Responders in IMPACT",
			outcome: responderVsMassage,
			arms: [
				{ arm: "acupuncture", label: "Acupuncture", role: "treatment" },
				{ arm: "massage", label: "Massage", role: "active" },
			],
			differences: [],
			axisTitle: text`Responders on worst pain, percent of each arm`,
			message:
				"More than half responded in either arm, more of them with massage. No difference with an interval was read.",
		}),
		points`
      Cut their opioids: ${arm(opioids, "acupuncture")} and ${arm(opioids, "massage")}
      Bruising ${value(bruisingAcupuncture, { form: "estimate" })} with acupuncture, soreness ${value(sorenessMassage, { form: "estimate" })} with massage`,
	],
	notes: md`The same trial, counted in people. ${value(responderAcupuncture)} responded with acupuncture, ${value(responderMassage)} with massage. The intervals of the two arms overlap, which is not a test of the difference; no test was read. The definition of a responder was not read either.

Will be asked: "At least it does as well as massage." Massage is no established yardstick: Cochrane rates the evidence that massage relieves pain in cancer as very low (${cite(massageReview)}). Being close to it says little. ${fact(trial.facts.opioidUseShareAtBaseline)} took opioids at the start; the share who cut them has no untreated group beside it.

Transition: what does pain do where nobody needles?`,
	reading: md`Counted in people, ${value(responderAcupuncture)} of those given acupuncture and ${value(responderMassage)} of those given massage had a clinical response by ${timepoint(responderVsMassage)} (${cite(trial)}, from a news summary; the definition of a response and an interval for the difference were not read). Opioid use was cut by ${arm(opioids, "acupuncture")} and ${arm(opioids, "massage")}. Harms were mild: bruising in ${value(bruisingAcupuncture, { form: "estimate" })} with acupuncture, passing soreness in ${value(sorenessMassage, { form: "estimate" })} with massage. Every figure that was read leans to massage. That does not make acupuncture good by association: a Cochrane review (${cite(massageReview)}) with ${fact(massageReview.facts.trials)} studies rates the evidence for massage in people with cancer as very low. Without a third arm, the trial ranks two treatments whose own effects it does not show.`,
});
