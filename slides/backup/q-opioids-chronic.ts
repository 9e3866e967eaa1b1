import {
	arm,
	cite,
	fact,
	md,
	participants,
	slide,
	table,
	text,
	value,
} from "#deck";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";
import { eucker2024Ed as emergency } from "../evidence/joints-and-muscles/eucker-2024-ed.ts";
import { jones2023Opal as opal } from "../evidence/low-back-pain/jones-2023-opal.ts";
import { pham2021OpioidClaims as claims } from "../evidence/safety-and-practice/pham-2021-opioid-claims.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

const dose = zheng.outcomes.opioidDoseVsSham;
const earlier = claims.outcomes.opioidAmongEarlierUsers;
const fresh = claims.outcomes.opioidAmongNewUsers;

export default slide({
	id: "q-opioids-chronic",
	title:
		"No trial read shows that acupuncture spares opioids in chronic pain; claims only hint",
	minutes: 1,
	cuts: [],
	comparators: ["sham", "usual-care", "active"],
	context: text`“Does it spare opioids?”`,
	certainty: text`not graded`,
	body: [
		table({
			caption: text`Opioids or pain medicine, by design`,
			columns: ["Study", "Design", "Result"],
			rows: [
				[
					text`${cite(zheng)}`,
					text`Trial, ${participants(zheng)} of ${fact(zheng.facts.plannedParticipants)} planned, chronic pain`,
					text`Dose ${arm(dose, "ea")} with needles, ${arm(dose, "sham")} with sham, ${arm(dose, "education")} with education: no difference`,
				],
				[
					text`${cite(claims)}`,
					text`Insurance claims, ${fact(claims.facts.pairs)} matched pairs`,
					text`Opioids after: ${arm(fresh, "acupuncture")} against ${arm(fresh, "nsaidOrPt")} with NSAID or physiotherapy; dearer`,
				],
				[
					text`${cite(peace)}`,
					text`Trial in cancer survivors, usual care, no sham`,
					text`Score for all pain medicine ${value(peace.outcomes.medicationWeek12ElectroVsUsual)}`,
				],
				[
					text`${cite(emergency)}`,
					text`Trial, acute pain, usual care`,
					text`No clear difference in opioid use`,
				],
			],
		}),
	],
	notes: md`Not shown. The one trial built for it stopped at ${participants(zheng)} of ${fact(zheng.facts.plannedParticipants)}; the dose fell in all arms, education too, and did not differ. Absence of evidence, in a trial that was too small.

Claims: people who had acupuncture got fewer opioids afterwards, ${arm(earlier, "acupuncture")} against ${arm(earlier, "nsaidOrPt")} among earlier users. People who choose acupuncture differ from people who do not, and it cost ${value(claims.outcomes.totalCost, { form: "estimate" })} more.

Will be asked: "But opioids do not help back pain anyway." In acute pain an opioid was no better than placebo (${cite(opal)}). That argues against opioids, not for needles.`,
	reading: md`No trial read shows that acupuncture spares opioids in chronic pain. The one designed for it (${cite(zheng)}) enrolled ${participants(zheng)} of ${fact(zheng.facts.plannedParticipants)} planned: opioid dose changed by ${arm(dose, "ea")} with electroacupuncture, ${arm(dose, "sham")} with sham and ${arm(dose, "education")} with education alone, without a difference between groups. In matched insurance claims (${cite(claims)}) ${arm(fresh, "acupuncture")} of new users got an opioid after acupuncture, against ${arm(fresh, "nsaidOrPt")} after NSAIDs or physiotherapy: an association among people who chose. In cancer survivors a score for all pain medicine fell a little against usual care, ${value(peace.outcomes.medicationWeek12ElectroVsUsual)} (${cite(peace)}; opioids were not separated). In an emergency department opioid use did not clearly differ (${cite(emergency)}).`,
});
