import {
	arm,
	cite,
	derived,
	fact,
	md,
	participants,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { responderBars } from "#figures";
import { diener2006GeracMigraine as gerac } from "../evidence/headache/diener-2006-gerac-migraine.ts";

const {
	responseWeek26VsSham: response,
	migraineDaysWeek26VsSham: days,
	blindingIndexReal,
	blindingIndexSham,
} = gerac.outcomes;
const { pResponseThreeArms, pDaysThreeArms, leftDrugArm } = gerac.facts;

export default slide({
	id: "migraine-gerac",
	title:
		"GERAC showed no difference between needling, sham and drugs, and no equivalence either",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "active"],
	context: text`migraine days halved, ${timepoint(response)} · intervals not read`,
	certainty: text`not graded`,
	body: [
		responderBars({
			id: "migraine-gerac-responders",
			title: "Responders in GERAC migraine",
			outcome: response,
			arms: [
				{ arm: "acu", label: "Real needling", role: "treatment" },
				{ arm: "sham", label: "Sham needling", role: "sham" },
				{ arm: "drug", label: "Preventive drugs", role: "active" },
			],
			differences: [],
			axisTitle: text`Responders, percent (P across arms: ${fact(pResponseThreeArms)})`,
			message:
				"More responded with real needling; a test across the arms does not exclude chance.",
		}),
	],
	notes: md`The German trial with three arms: ${participants(gerac)} people, ${fact(gerac.facts.sessions)} of needling. Responders ${arm(response, "acu")}, ${arm(response, "sham")} and ${arm(response, "drug")}. Migraine days, the primary outcome, changed by ${arm(days, "acu", { unit: false })}, ${arm(days, "sham", { unit: false })} and ${arm(days, "drug", { unit: false })} in four weeks; P across the arms ${fact(pDaysThreeArms)}.

Will be asked: "So acupuncture equals drugs?" Not different is not the same as equivalent, and ${fact(leftDrugArm)} left because they had drawn the drug arm. The same data say that sham needling equals drugs; nobody concludes that sham is a drug.

Transition: put the trials against drugs together.`,
	reading: md`GERAC (${cite(gerac)}) randomised ${participants(gerac)} people with migraine to real needling, sham needling or a preventive drug such as a beta-blocker. At ${timepoint(response)}, migraine days had at least halved in ${arm(response, "acu")}, ${arm(response, "sham")} and ${arm(response, "drug")} (P = ${fact(pResponseThreeArms)} across the arms). The primary outcome, migraine days in four weeks, changed by ${arm(days, "acu", { unit: false })}, ${arm(days, "sham", { unit: false })} and ${arm(days, "drug", { unit: false })} (P = ${fact(pDaysThreeArms)}). The intervals of the single differences could not be read. Patients in the needle arms guessed what they had had only a little better than chance (blinding index ${value(blindingIndexReal)} with real and ${value(blindingIndexSham)} with sham needling). The comparison with drugs was open, and ${fact(leftDrugArm)} left because they had been given drugs (press account). Real needling had ${derived.morePer100(response, "acu", "sham")} more responders of each hundred than sham, near the difference that the Cochrane review pools, so the trial contradicts neither a small effect nor none. It does not show that needling and drugs are equivalent; it failed to find a difference.`,
});
