import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	table,
	text,
	value,
} from "#deck";
import { cohen2017Ed as cohen } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { eucker2024Ed as eucker } from "../evidence/joints-and-muscles/eucker-2024-ed.ts";
import { eucker2025EdClinic as clinic } from "../evidence/joints-and-muscles/eucker-2025-ed-clinic.ts";
import { hasegawa2013Acute as hasegawa } from "../evidence/joints-and-muscles/hasegawa-2013-acute.ts";
import { lee2013AcuteLbp as lee } from "../evidence/joints-and-muscles/lee-2013-acute-lbp.ts";
import { skonnord2020Acuback as acuback } from "../evidence/joints-and-muscles/skonnord-2020-acuback.ts";
import { vas2012AcuteLbp as vas } from "../evidence/joints-and-muscles/vas-2012-acute-lbp.ts";

const { painHour1Auricular, painHour1Peripheral } = eucker.outcomes;
const { painMonth1 } = clinic.outcomes;
const { timeToRecovery } = acuback.outcomes;

export default slide({
	id: "acute-pain",
	title:
		"In acute pain, gains over usual care are small or brief; against sham, results disagree",
	minutes: 0.75,
	cuts: [60],
	claims: ["best-for-chronic-pain"],
	comparators: ["sham", "usual-care", "active"],
	context: text`acute back and limb pain`,
	certainty: text`not graded`,
	sources: [vas, acuback, cohen, eucker, clinic],
	body: [
		table({
			caption: text`Trials of acupuncture for acute musculoskeletal pain`,
			columns: ["Trial", "Setting", "Against", "Found"],
			rows: [
				[
					text`${cite(vas)}`,
					text`Acute back pain`,
					text`Sham`,
					text`Real, sham and placebo needles alike; each above usual care`,
				],
				[
					text`${cite(lee)}`,
					text`Acute back pain`,
					text`Sham`,
					text`Pain ${value(lee.outcomes.painVsSham, { gain: true, unit: false })} less (scale not stated), two trials; function no better`,
				],
				[
					text`${cite(acuback)}`,
					text`Acute back pain`,
					text`Usual care`,
					text`Recovery: HR ${value(timeToRecovery)}, one session`,
				],
				[
					text`${cite(cohen)}`,
					text`Emergency`,
					text`Drugs`,
					text`Equivalent at an hour; relief in ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of all`,
				],
				[
					text`${cite(eucker)}`,
					text`Emergency`,
					text`Usual care`,
					text`At an hour ${value(painHour1Auricular, { gain: true })} less of ten (ear)`,
				],
				[
					text`${cite(clinic)}`,
					text`Emergency, then clinic`,
					text`Usual care`,
					text`At a month ${arm(painMonth1, "acu", { unit: false })} and ${arm(painMonth1, "usual-care")}: similar`,
				],
			],
		}),
	],
	notes: md`Down the column. Against sham, ${cite(vas)} found no detectable difference; two other trials, pooled, favoured real needles on pain alone. ${cite(acuback)}: one session, hazard ratio ${value(timeToRecovery)}, short of the ${fact(acuback.facts.plannedSampleSize)} planned. In the emergency department: as good as drugs at an hour, with little relief from either; better than usual care by ${value(painHour1Auricular, { gain: true })} with ear needles and ${value(painHour1Peripheral, { gain: true })} with body needles; no difference in opioids; and level again at a month.

Will be asked: "Does it replace opioids?" Not shown: opioid use did not differ in ${cite(eucker)}.

Will be asked: "Is it useless in acute pain?" No. The evidence is weaker and the course short; natural recovery leaves little to gain.

Transition: in a patient's words.`,
	transitions: {
		60: "why do trials disagree?",
	},
	reading: md`Acute pain mostly passes by itself, and trials reflect it. In ${participants(vas)} people with acute back pain, real, sham and placebo needles did not differ detectably, and each did better than usual care alone (${cite(vas)}). One session added to usual care gave a hazard ratio for recovery of ${value(timeToRecovery)} in a trial that stayed under its planned size (${cite(acuback)}). A review pooled two sham trials and found ${value(lee.outcomes.painVsSham, { gain: true })} less pain, presumably of a hundred, without a gain in function, and somewhat more people improved than with NSAIDs, risk ratio ${value(lee.outcomes.improvementVsNsaid)} (${cite(lee)}); in a small trial with sham the difference stayed under the ${fact(hasegawa.facts.minimalImportantDifference)} fixed beforehand (${cite(hasegawa)}). In the emergency department, acupuncture was equivalent to drugs at ${plain("1 hour", "time of the outcome")}, when only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of all patients had relevant relief (${cite(cohen)}), and better than usual care by ${value(painHour1Auricular, { gain: true })} of ten with ear needles (${cite(eucker)}). After a month, with a clinic offered but unused by ${fact(clinic.facts.neverAttendedShare)}, pain was ${arm(painMonth1, "acu")} against ${arm(painMonth1, "usual-care")}, which the authors call similar (${cite(clinic)}). No certainty ratings were read, and no trial compares the effect in acute and chronic pain.`,
});
