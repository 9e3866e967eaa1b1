import {
	arm,
	cite,
	fact,
	md,
	plain,
	points,
	size,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { bausell2005Expectancy as bausell } from "../evidence/trial-design/bausell-2005-expectancy.ts";
import { colagiuri2012Expectancy as colagiuri } from "../evidence/trial-design/colagiuri-2012-expectancy.ts";
import { kaptchuk2008Ibs as kaptchuk } from "../evidence/trial-design/kaptchuk-2008-ibs.ts";
import { linde2007Expectation as linde } from "../evidence/trial-design/linde-2007-expectation.ts";
import { vase2013Nonspecific as vase } from "../evidence/trial-design/vase-2013-nonspecific.ts";

const { responseByBelief, responseByExpectation, responseByConfidence } =
	linde.outcomes;
const { adequateReliefWeek3: relief } = kaptchuk.outcomes;

export default slide({
	id: "expectation",
	title:
		"Patients who expected more of needling responded more often, real and sham together",
	minutes: 1,
	cuts: [60],
	comparators: [],
	context: text`response, against patients who expected less · an association`,
	certainty: text`not graded`,
	sources: [linde, vase, colagiuri],
	body: [
		forestPlot({
			id: "expectation-forest",
			title: "Response by what patients expected, four German trials",
			rows: [
				{
					outcome: responseByBelief,
					label: "Thought acupuncture effective",
				},
				{ outcome: responseByExpectation, label: "Expected to get better" },
				{
					outcome: responseByConfidence,
					label: "Confident after three sessions",
				},
			],
			ends: { left: "less response", right: "more response" },
			message:
				"Each kind of expectation goes with more response, by a ratio of odds of about two.",
		}),
		points`Dental pain: belief mattered, not the needle (${cite(vase)}); ${value(colagiuri.outcomes.studiesWithEffect, { form: "estimate" })} agree (${cite(colagiuri)})`,
	],
	notes: md`${fact(linde.facts.trials)} in Germany, real and sham arms together. Odds of response ${value(responseByBelief)} with belief, ${value(responseByExpectation)} with personal expectation, ${value(responseByConfidence)} with confidence after the third session. Early relief makes people confident, so the arrow may run backwards.

In dental pain, American and Danish trials found that belief went with less pain and the actual needle did not (${cite(bausell)}, ${cite(vase)}). The review is cooler: ${value(colagiuri.outcomes.studiesWithEffect, { form: "estimate" })}.

Will be asked: "So it is all in the mind?" Expectation is part of every treatment. It explains how a trial without sham can be positive; it does not show that nothing else acts.

Transition: the article's own explanation, dose and points.`,
	reading: md`In ${fact(linde.facts.trials)} of migraine, tension-type headache, back pain and knee osteoarthritis in Germany (${cite(linde)}, ${size(responseByBelief, "participants")} patients, real and sham needling together), those who thought acupuncture effective responded more often, odds ratio ${value(responseByBelief)}; so did those who expected much for themselves, ${value(responseByExpectation)}, and those who were confident after the third session, ${value(responseByConfidence)}. This is an association: early relief also makes people confident. In pain after dental surgery, patients who believed they had had real needling had less pain, while the real needle itself made no difference (${cite(bausell)}; ${cite(vase)}, with needles that blind the practitioner too). Warmth adds to it: in irritable bowel syndrome, which is no pain trial, ${arm(relief, "wait")} on a waiting list, ${arm(relief, "limited")} with plain sham and ${arm(relief, "warm")} with sham from a warm practitioner reported adequate relief at ${plain("three weeks", "time point")} (${cite(kaptchuk)}). A review found an effect of expectation in only ${value(colagiuri.outcomes.studiesWithEffect, { form: "estimate" })} (${cite(colagiuri)}). Expectation is unequal in trials without sham and, if blinding holds, equal in those with it.`,
});
