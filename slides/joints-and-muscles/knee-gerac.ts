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
import { responderBars } from "#figures";
import { scharf2006GeracKnee as gerac } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { tu2021Knee as tu } from "../evidence/joints-and-muscles/tu-2021-knee.ts";

const bare = { unit: false } as const;
const {
	successWeek26,
	successWeek26VsSham,
	successWeek26VsConservative,
	successWeek26ShamVsConservative,
} = gerac.outcomes;
const { responseWeek8ElectroVsSham, responseWeek8ManualVsSham } = tu.outcomes;
const { facts } = gerac;
const rule = plain("36%", "rule for success, as the trial set it");
const week26 = plain("26 weeks", "time of the outcome");

export default slide({
	id: "knee-gerac",
	title:
		"In the knee, real and sham acupuncture did not differ detectably; both beat doctor visits",
	minutes: 0.75,
	cuts: [60],
	comparators: ["sham", "active"],
	pico: {
		patients: text`${participants(gerac)} with knee osteoarthritis`,
		treatment: text`acupuncture`,
		outcome: text`WOMAC at least ${rule} better`,
		time: text`${week26}`,
		limits: text`drugs and physical therapy in all arms`,
	},
	sources: [gerac],
	body: [
		responderBars({
			id: "knee-gerac-success",
			title: "Success in the GERAC knee trial",
			outcome: successWeek26,
			arms: [
				{ arm: "acu", label: "Acupuncture", role: "treatment" },
				{ arm: "sham", label: "Sham acupuncture", role: "sham" },
				{ arm: "conservative", label: "Physician visits", role: "active" },
			],
			differences: [],
			axisTitle: text`Success, percent of ${participants(gerac)} randomized`,
			message:
				"Real and sham acupuncture end about level; both outperform physician visits.",
		}),
		points`Risk ratio as published: to sham ${value(successWeek26VsSham, bare)}, to visits ${value(successWeek26VsConservative, bare)}`,
	],
	notes: md`The knee looks like the back. About half did well with acupuncture, about half with sham, and three in ten with visits to the physician. All three arms could have drugs and physical therapy, and the visit arm used more of both. What it had less of was contact, and everybody in it knew what they were missing.

Will be asked: "A stronger dose?" ${cite(tu)} gave ${fact(tu.facts.sessions)} in eight weeks: electroacupuncture ${value(responseWeek8ElectroVsSham, { form: "estimate" })} above sham; manual acupuncture ${value(responseWeek8ManualVsSham, { form: "estimate" })}, and that interval just includes zero.

Transition: one trial is one trial; pool them.`,
	reading: md`GERAC’s knee trial (${cite(gerac)}) randomized ${participants(gerac)} people with painful osteoarthritis to ${fact(facts.sessions)} of acupuncture, of sham needling away from acupuncture points, or of physician visits. All three arms had physical therapy and drugs as needed. At ${week26} the WOMAC score had improved by at least ${rule} in ${arm(successWeek26, "acu")}, ${arm(successWeek26, "sham")} and ${arm(successWeek26, "conservative")}. Real and sham did not differ detectably: the published risk ratio is ${value(successWeek26VsSham, bare)} (the two shares alone would give a slightly larger one), an interval that leaves room for a small difference either way. Against visits the ratio was ${value(successWeek26VsConservative, bare)} for acupuncture and ${value(successWeek26ShamVsConservative, bare)} for sham, about ${derived.morePer100(successWeek26, "sham", "conservative")} people or more in each hundred, although the visit arm took more drugs and had a median of ${fact(facts.physiotherapyConservative)} of physical therapy against ${fact(facts.physiotherapyNeedling)} elsewhere. Nobody could be blinded to it, and contact there was less intense. A Chinese trial with twice the usual dose, ${fact(tu.facts.sessions)} (${cite(tu)}), found more responders than sham with electroacupuncture, by ${value(responseWeek8ElectroVsSham, { form: "estimate" })}, and not detectably more with manual acupuncture, ${value(responseWeek8ManualVsSham, { form: "estimate" })}.`,
});
