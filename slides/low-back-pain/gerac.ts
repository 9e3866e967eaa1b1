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

const {
	responseVerumVsSham,
	responseVerumVsConventional,
	responseShamVsConventional,
} = gerac.outcomes;
const cherkin = cherkin2009Spine.outcomes;

export default slide({
	id: "gerac",
	title:
		"Sham needling did almost as well as real needling, and both beat usual treatment",
	minutes: 1.5,
	cuts: [40, 60],
	context: text`chronic low back pain, responders at ${plain("6 months", "time of the outcome")} · conventional therapy unblinded`,
	certainty: text`not graded`,
	body: [
		responderBars({
			id: "gerac-responders",
			title: "Responders in GERAC at six months",
			outcome: responseVerumVsSham,
			arms: [
				{ arm: "verum", label: "Real needling", role: "treatment" },
				{ arm: "sham", label: "Sham needling", role: "sham" },
				{ arm: "conv", label: "Conventional therapy", role: "active" },
			],
			differences: [responseVerumVsSham, responseShamVsConventional],
			axisTitle: text`Responders, percent of ${participants(gerac)} randomised`,
			message:
				"Real and sham needling differ by less than chance allows; both differ clearly from conventional therapy.",
		}),
	],
	notes: md`The German trial is the cleanest picture of the puzzle. Real ${arm(responseVerumVsSham, "verum")}, sham ${arm(responseVerumVsSham, "sham")}, guideline-based conventional therapy ${arm(responseVerumVsSham, "conv")}. Real minus sham ${value(responseVerumVsSham)}; real minus conventional ${value(responseVerumVsConventional)}. Number needed to treat against conventional therapy: ${derived.numberNeededFromDifference(responseVerumVsConventional)}; against sham it is ${derived.numberNeededFromDifference(responseVerumVsSham)}.

The sham was superficial needling away from points: it went through the skin. Its critics say that it was a weak treatment; its readers say that the points did not matter. Cherkin's trial agrees: tailored, standard and simulated needling fell alike, and all three together beat usual care, ${arm(cherkin.improvementWeek8, "any")} against ${arm(cherkin.improvementWeek8, "uc")} improved.

Will be asked: "So it is placebo?" Against sham, this trial found no clear difference. Against conventional therapy, patients did better by far.

Transition: one trial is one trial; pool them.`,
	reading: md`GERAC (${cite(gerac)}) randomised ${participants(gerac)} people with chronic low back pain to real acupuncture, to superficial needling away from acupuncture points, or to conventional therapy with drugs, physiotherapy and exercise. At ${plain("6 months", "time of the outcome")}, ${arm(responseVerumVsSham, "verum")}, ${arm(responseVerumVsSham, "sham")} and ${arm(responseVerumVsSham, "conv")} had responded. Real minus sham was ${value(responseVerumVsSham)}, an interval that includes no difference; real minus conventional was ${value(responseVerumVsConventional)}. Either needling was clearly better than conventional therapy in an unblinded comparison, and where the needles went made no difference that this trial could see. A trial in Washington State (${cite(cherkin2009Spine)}) found the same: disability fell by much the same amount with individualised, standardised and simulated acupuncture (the simulated kind did not pierce the skin), ${value(cherkin.rmdqWeek8IndividualizedVsSham, { form: "estimate" })} apart; and more people improved with any of the three than with usual care, ${arm(cherkin.improvementWeek8, "any")} against ${arm(cherkin.improvementWeek8, "uc")} after ${plain("8 weeks", "time of the outcome")}. GERAC gave ${fact(gerac.facts.sessions)} and up to ${fact(gerac.facts.extraSessions)} more.`,
});
