import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { cohen2017Ed as cohen } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { eucker2024Ed as eucker } from "../evidence/joints-and-muscles/eucker-2024-ed.ts";
import { eucker2025EdClinic as clinic } from "../evidence/joints-and-muscles/eucker-2025-ed-clinic.ts";
import { hasegawa2013Acute as hasegawa } from "../evidence/joints-and-muscles/hasegawa-2013-acute.ts";
import { lee2013AcuteLbp as lee } from "../evidence/joints-and-muscles/lee-2013-acute-lbp.ts";
import { skonnord2020Acuback as acuback } from "../evidence/joints-and-muscles/skonnord-2020-acuback.ts";
import { vas2012AcuteLbp as vas } from "../evidence/joints-and-muscles/vas-2012-acute-lbp.ts";

const bare = { unit: false } as const;
const { painHour1Auricular, painHour1Peripheral } = eucker.outcomes;
const { painMonth1 } = clinic.outcomes;
const { timeToRecovery } = acuback.outcomes;
const tenPoints = plain("10", "range of the scale");

export default slide({
	id: "acute-pain",
	title:
		"In acute pain the gain over usual care is small or brief, and trials against sham disagree",
	minutes: 0.5,
	cuts: [],
	claims: ["best-for-chronic-pain"],
	comparators: ["usual-care", "sham"],
	pico: {
		patients: text`${participants(eucker)} with acute pain of neck, back or limb`,
		outcome: text`pain, ${plain("0 to 10", "range of the instrument")}`,
		time: text`one hour, emergency room`,
		limits: text`unblinded`,
	},
	sources: [eucker, clinic, vas, lee, acuback],
	body: [
		forestPlot({
			id: "acute-pain-forest",
			title:
				"Acute pain one hour after acupuncture in the emergency department",
			rows: [
				{ outcome: painHour1Auricular, label: "Ear" },
				{ outcome: painHour1Peripheral, label: "Head, neck and limbs" },
			],
			gain: true,
			message:
				"An hour after one treatment pain was lower than with usual care by a little over one point out of ten.",
		}),
		points`
      A month later: ${arm(painMonth1, "acu", bare)} and ${arm(painMonth1, "usual-care", bare)}, “similar” (${cite(clinic)})
      Against sham: no detectable difference in ${cite(vas)}; less pain in ${cite(lee)}
      Recovery from back pain over usual care: hazard ratio ${value(timeToRecovery)} (${cite(acuback)})`,
	],
	notes: md`Acute pain mostly goes away on its own, so there is less to gain. In the emergency department, one treatment brought pain down by a point or so within the hour compared with usual care. A month later the groups were similar. Against sham the trials contradict one another. So the article is fair when it points to chronic pain.

Will be asked: "Does it replace opioids there?" Opioid use did not differ detectably in ${cite(eucker)}.

Transition: in a patient’s words.`,
	transitions: {
		60: "from joints to cancer, where change and effect are easily confused.",
	},
	reading: md`Acute pain mostly goes away on its own, and trials reflect that. In ${participants(vas)} people with acute back pain, real acupuncture and two kinds of sham did not differ detectably, and each did better than usual care alone (${cite(vas)}). One session added to usual care gave a hazard ratio for recovery of ${value(timeToRecovery)} in a trial that stayed under its planned size (${cite(acuback)}). A review pooled two sham-controlled trials and found ${value(lee.outcomes.painVsSham, { gain: true })} less pain without a gain in function, and somewhat more people improved than with NSAIDs, risk ratio ${value(lee.outcomes.improvementVsNsaid)} (${cite(lee)}); in a small sham-controlled trial the difference stayed under the ${fact(hasegawa.facts.minimalImportantDifference)} set beforehand (${cite(hasegawa)}).

In the emergency department, acupuncture was equivalent to drugs after ${plain("1 hour", "time of the outcome")}, except in migraine; at that time only ${value(cohen.outcomes.relevantReliefHour1, { form: "estimate" })} of all patients had relevant relief (${cite(cohen)}). In another trial pain an hour later was lower than with usual care by ${value(painHour1Auricular, { gain: true })} of ${tenPoints} with ear acupuncture and ${value(painHour1Peripheral, { gain: true })} with body acupuncture (${cite(eucker)}). After a month, with a clinic offered but unused by ${fact(clinic.facts.neverAttendedShare)}, pain was ${arm(painMonth1, "acu")} against ${arm(painMonth1, "usual-care")}, which the authors call similar (${cite(clinic)}). None of these trials compares acute with chronic pain.`,
});
