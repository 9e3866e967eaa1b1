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

const {
	successWeek26,
	successWeek26VsSham,
	successWeek26VsConservative,
	successWeek26ShamVsConservative,
} = gerac.outcomes;
const { responseWeek8ElectroVsSham, responseWeek8ManualVsSham } = tu.outcomes;
const { facts } = gerac;

export default slide({
	id: "knee-gerac",
	title:
		"In the knee too, real needling was not told apart from sham; both led conservative care",
	minutes: 1.25,
	cuts: [40, 60],
	comparators: ["sham", "active"],
	context: text`knee osteoarthritis, success at ${plain("26 weeks", "time of the outcome")} · intervals not read · conservative care unblinded`,
	certainty: text`not graded`,
	body: [
		responderBars({
			id: "knee-gerac-success",
			title: "Success in the GERAC knee trial",
			outcome: successWeek26,
			arms: [
				{ arm: "acu", label: "Real needling", role: "treatment" },
				{ arm: "sham", label: "Sham needling", role: "sham" },
				{ arm: "conservative", label: "Conservative therapy", role: "active" },
			],
			differences: [],
			axisTitle: text`Success, percent of ${participants(gerac)} randomised`,
			message:
				"Real and sham needling end level; both lead conservative therapy clearly.",
		}),
		points`
      Risk ratio ${value(successWeek26VsSham, { form: "estimate" })} to sham, ${value(successWeek26VsConservative, { form: "estimate" })} to conservative therapy (visits, drugs, physiotherapy)`,
	],
	notes: md`The same picture as in the back. Success means that the WOMAC score improved by the share that the trial had fixed. Real ${arm(successWeek26, "acu")}, sham ${arm(successWeek26, "sham")}, conservative therapy ${arm(successWeek26, "conservative")}. The ratio of real to sham is ${value(successWeek26VsSham)}; of sham to conservative therapy ${value(successWeek26ShamVsConservative)}.

Will be asked: "Was the conservative arm neglected?" By attention, perhaps; by treatment, no. It took more drugs and a median of ${fact(facts.physiotherapyConservative)} of physiotherapy, against ${fact(facts.physiotherapyNeedling)} in the needling arms.

Will be asked: "A stronger dose?" ${cite(tu)} gave ${fact(tu.facts.sessions)} in eight weeks, with its own rule of response: electroacupuncture ${value(responseWeek8ElectroVsSham)} above sham, manual needling ${value(responseWeek8ManualVsSham)}, which missed. Do not set those bars beside these.

Transition: one trial is one trial; pool them.`,
	transitions: {
		40: "one trial is one trial; pool them.",
		60: "one trial is one trial; pool them.",
	},
	reading: md`GERAC's knee trial (${cite(gerac)}) randomised ${participants(gerac)} people with painful osteoarthritis to ${fact(facts.sessions)} of real needling, sham needling away from acupuncture points, or physician visits, all with physiotherapy and drugs as needed. At ${plain("26 weeks", "time of the primary outcome")} the WOMAC score had improved enough to count as success in ${arm(successWeek26, "acu")}, ${arm(successWeek26, "sham")} and ${arm(successWeek26, "conservative")}. Real needling and sham did not differ detectably (risk ratio as printed ${value(successWeek26VsSham, { form: "estimate" })}; the shares themselves give a slightly larger one), which does not show that they are equal; either beat conservative therapy by about ${derived.morePer100(successWeek26, "sham", "conservative")} people or more in each hundred, although that arm had more drugs and more physiotherapy. Confidence intervals were not read. Nobody could be blinded to conservative therapy, and contact there was less intense. A Chinese trial with twice the usual dose, ${fact(tu.facts.sessions)} (${cite(tu)}), found more responders than sham with electroacupuncture, by ${value(responseWeek8ElectroVsSham)}, and not clearly with manual needling, ${value(responseWeek8ManualVsSham)}. No certainty rating was read.`,
});
