import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	plain,
	slide,
	text,
	value,
} from "#deck";
import { responderBars } from "#figures";
import { cherkin2009Spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { haake2007Gerac as gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";

const { responseVerumVsSham, responseVerumVsConventional } = gerac.outcomes;
const { painResponderThreshold, functionResponderThreshold } = gerac.facts;
const cherkin = cherkin2009Spine.outcomes;
const month6 = plain("6 months", "time of the outcome");

export default slide({
	id: "gerac",
	title:
		"Sham acupuncture did almost as well as real; by a strict rule both beat guideline care",
	minutes: 1.5,
	cuts: [20, 40, 60],
	pico: {
		patients: text`${participants(gerac)} with chronic back pain`,
		treatment: text`acupuncture, ${fact(gerac.facts.sessions)}`,
		outcome: text`pain ${fact(painResponderThreshold)} or function ${fact(functionResponderThreshold)} better`,
		time: text`${month6}`,
		limits: text`other treatment or unblinding: failure`,
	},
	body: [
		responderBars({
			id: "gerac-responders",
			title: "Responders in GERAC at six months",
			outcome: responseVerumVsSham,
			arms: [
				{ arm: "verum", label: "Acupuncture", role: "treatment" },
				{ arm: "sham", label: "Sham acupuncture", role: "sham" },
				{ arm: "conv", label: "Guideline-based care", role: "active" },
			],
			differences: [responseVerumVsSham, responseVerumVsConventional],
			axisTitle: text`Responders, percent of ${participants(gerac)} randomized`,
			message:
				"Real and sham acupuncture did not differ detectably; both did better than guideline-based care, which was not blinded.",
		}),
	],
	notes: md`Nearly half: ${arm(responseVerumVsSham, "sham")} responded to the sham. To real acupuncture, ${arm(responseVerumVsSham, "verum")}. To guideline-based care, which was drugs, physical therapy and exercise, ${arm(responseVerumVsSham, "conv")}. Real minus sham is ${value(responseVerumVsSham)}, which includes no difference. Real minus guideline-based care is ${value(responseVerumVsConventional)}: treat ${derived.numberNeededFromDifference(responseVerumVsConventional)} for one more responder.

Read the rule before you quote the numbers. A responder had ${fact(painResponderThreshold)} less pain or ${fact(functionResponderThreshold)} better function, and anybody who used a forbidden treatment or was unblinded counted as a failure. That rule may have weighed most on the arm that knew it had not been given acupuncture.

The sham went through the skin, shallowly and away from points. Was it a weak treatment, or do the points not matter? In Cherkin’s American trial the sham did not pierce the skin, and the picture was the same.

Will be asked: "So it is placebo?" Against sham, this trial found no detectable difference, and its interval leaves room for ten points. Against guideline-based care, both did better, in an unblinded comparison. Some later sham trials did find a difference; we will see them.

Transition: one trial is one trial; what if you pool them?`,
	reading: md`GERAC (${cite(gerac)}) randomized ${participants(gerac)} people with chronic low back pain to real acupuncture, to superficial needling away from acupuncture points, or to guideline-based care with drugs, physical therapy and exercise. At ${month6}, ${arm(responseVerumVsSham, "verum")}, ${arm(responseVerumVsSham, "sham")} and ${arm(responseVerumVsSham, "conv")} had responded. Real minus sham was ${value(responseVerumVsSham)}, an interval that includes no difference; real minus guideline-based care was ${value(responseVerumVsConventional)}.

The rule matters. A responder had at least ${fact(painResponderThreshold)} less pain or ${fact(functionResponderThreshold)} better function, and anybody who used a forbidden treatment or was unblinded counted as a failure. This may have weighed most on the unblinded guideline-based arm. GERAC gave ${fact(gerac.facts.sessions)} and up to ${fact(gerac.facts.extraSessions)} more after a partial response.

A trial in Washington State and California (${cite(cherkin2009Spine)}) found the same: disability fell by much the same amount with individualized, standardized and simulated acupuncture (the simulated kind did not pierce the skin), ${value(cherkin.rmdqWeek8IndividualizedVsSham, { form: "estimate" })} apart; and more people improved with any of the three than with usual care, ${arm(cherkin.improvementWeek8, "any")} against ${arm(cherkin.improvementWeek8, "uc")} after ${plain("8 weeks", "time of the outcome")}.`,
});
