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

const bare = { unit: false } as const;
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
		"In GERAC, acupuncture, sham and drugs did not differ detectably, which is not equivalence",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "active"],
	pico: {
		patients: text`${participants(gerac)} with migraine`,
		treatment: text`acupuncture`,
		outcome: text`migraine days halved`,
		time: text`${timepoint(response)}`,
		limits: text`drug arm unblinded`,
	},
	sources: [gerac],
	body: [
		responderBars({
			id: "migraine-gerac-responders",
			title: "Responders in GERAC migraine",
			outcome: response,
			arms: [
				{ arm: "acu", label: "Acupuncture", role: "treatment" },
				{ arm: "sham", label: "Sham acupuncture", role: "sham" },
				{ arm: "drug", label: "Preventive drugs", role: "active" },
			],
			differences: [],
			axisTitle: text`Responders, percent (P across the arms: ${fact(pResponseThreeArms)})`,
			message:
				"More responded with real acupuncture; a test across the three arms does not exclude chance.",
		}),
	],
	notes: md`The German trial with three arms: ${participants(gerac)} people, ${fact(gerac.facts.sessions)} of acupuncture. Responders: ${arm(response, "acu")}, ${arm(response, "sham")} and ${arm(response, "drug")}. Migraine days, the primary outcome, changed by ${arm(days, "acu", bare)}, ${arm(days, "sham", bare)} and ${arm(days, "drug", bare)} in four weeks, P across the arms ${fact(pDaysThreeArms)}.

Will be asked: "So acupuncture equals drugs?" A trial that finds no difference has not shown equivalence, and ${fact(leftDrugArm)} left because they had drawn the drug arm. By the same logic sham would equal drugs, and nobody concludes that sham is a drug.

Will be asked: "Was it blind?" Only in part. In both acupuncture arms more people guessed right than wrong, so the two arms did not believe the same thing.

Transition: put the trials against drugs together.`,
	reading: md`GERAC (${cite(gerac)}) randomized ${participants(gerac)} people with migraine to real acupuncture, sham acupuncture or a preventive drug such as a beta-blocker. At ${timepoint(response)}, migraine days had at least halved in ${arm(response, "acu")}, ${arm(response, "sham")} and ${arm(response, "drug")} (P = ${fact(pResponseThreeArms)} across the arms). The primary outcome, migraine days in four weeks, changed by ${arm(days, "acu", bare)}, ${arm(days, "sham", bare)} and ${arm(days, "drug", bare)} (P = ${fact(pDaysThreeArms)}). In both acupuncture arms more people guessed right than wrong (blinding index ${value(blindingIndexReal)} with real and ${value(blindingIndexSham)} with sham acupuncture), so belief differed between them, in favor of the real arm. The comparison with drugs was open, and ${fact(leftDrugArm)} left because they had been given drugs. Acupuncture had ${derived.morePer100(response, "acu", "sham")} more responders in each hundred than sham, close to what the Cochrane review pools, so the trial is compatible with a small effect over sham and with none. It does not show that acupuncture and drugs are equivalent.`,
});
