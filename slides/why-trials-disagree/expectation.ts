import {
	arm,
	cite,
	fact,
	md,
	participants,
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
const brief = { form: "estimate" } as const;

export default slide({
	id: "expectation",
	title:
		"People who expected more responded more often, with real and with sham acupuncture",
	minutes: 1,
	cuts: [60],
	comparators: [],
	pico: {
		patients: text`${participants(linde, "analyzed")} in ${fact(linde.facts.trials)}`,
		treatment: text`acupuncture or sham`,
		comparedWith: text`people who expected less`,
		outcome: text`response`,
		limits: text`an association`,
	},
	sources: [linde, vase, colagiuri],
	body: [
		forestPlot({
			id: "expectation-forest",
			title: "Odds of response by what people expected, four German trials",
			rows: [
				{
					outcome: responseByBelief,
					label: "Thought acupuncture effective",
				},
				{ outcome: responseByExpectation, label: "Expected to get better" },
				{
					outcome: responseByConfidence,
					label: "Confident after session three",
				},
			],
			ends: { left: "less response", right: "more response" },
			message:
				"Each kind of expectation comes with more response, by odds of about two to one.",
		}),
		points`The third was asked during treatment, so early relief may be part of it`,
	],
	notes: md`In four German trials, with real and sham arms taken together, people who believed in acupuncture, or expected to get better, had roughly twice the odds of responding. Treat the third row with care: it was asked after three sessions, and people who already felt better were more confident.

Dental pain gives the sharper test. In two trials there, what people believed they had received was linked to less pain, and what they had actually received was not. A review of all such studies is more cautious: an effect of expectation in ${value(colagiuri.outcomes.studiesWithEffect, brief)}.

Will be asked: "So it is all in the mind?" No. Expectation is part of every treatment. It explains how a trial without sham can come out positive. It does not show that nothing else acts.

Transition: the article has another explanation, sessions and points.`,
	transitions: { 60: "then who benefits most?" },
	reading: md`In ${fact(linde.facts.trials)} of migraine, tension-type headache, back pain and knee osteoarthritis in Germany (${cite(linde)}, ${size(responseByBelief, "participants")} patients, real and sham acupuncture together), those who thought acupuncture effective responded more often, odds ratio ${value(responseByBelief)}; so did those who expected much for themselves, ${value(responseByExpectation)}, and those who were confident after the third session, ${value(responseByConfidence)}. The last was measured during treatment, so it is partly an outcome. In pain after dental surgery, patients who believed that they had received real acupuncture had less pain, while actually receiving it made no difference (${cite(bausell)}; ${cite(vase)}, with needles that keep the acupuncturist blind too). Warmth adds to it: in irritable bowel syndrome, which is not a trial of pain, ${arm(relief, "wait")} on a waiting list, ${arm(relief, "limited")} with plain sham and ${arm(relief, "warm")} with sham from a warm practitioner reported adequate relief at ${plain("three weeks", "time point")} (${cite(kaptchuk)}). A review found an effect of expectation in only ${value(colagiuri.outcomes.studiesWithEffect, brief)} (${cite(colagiuri)}). Expectation differs between the arms of a trial without sham, and is alike in one whose blinding holds.`,
});
