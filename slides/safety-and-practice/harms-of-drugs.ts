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
import { giovanardi2020DrugsSr as migraine } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { yang2011Topiramate as topiramate } from "../evidence/headache/yang-2011-topiramate.ts";
import { cohen2017Ed as emergency } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { niceNg592016 as nice } from "../evidence/low-back-pain/nice-ng59-2016.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cnt2013NsaidHarms as nsaids } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { dunn2010OpioidOverdose as overdose } from "../evidence/safety-and-practice/dunn-2010-opioid-overdose.ts";
import { ehjqcco2025AfNsaid as danish } from "../evidence/safety-and-practice/ehjqcco-2025-af-nsaid.ts";
import { krebs2018Space as space } from "../evidence/safety-and-practice/krebs-2018-space.ts";
import { lamberts2014AfNsaid as lamberts } from "../evidence/safety-and-practice/lamberts-2014-af-nsaid.ts";
import { odense1995NsaidBleeding as bleeding } from "../evidence/safety-and-practice/odense-1995-nsaid-bleeding.ts";
import { solomon2010OlderAnalgesics as older } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";

const estimate = { form: "estimate" } as const;
const number = { form: "estimate", unit: false } as const;
const {
	seriousBleedingWithNsaid,
	seriousBleedingWithoutNsaid,
	seriousBleedingDifferenceAnticoagulant,
} = lamberts.outcomes;
const hundred = plain("100", "denominator");

export default slide({
	id: "harms-of-drugs",
	title:
		"At her age and on an anticoagulant, none of the usual pain drugs is a safe default",
	minutes: 1,
	cuts: [],
	claims: ["long-term-drug-risks", "older-adults-options"],
	comparators: ["active"],
	context: text`each row has its own people and its own clock · none was compared with acupuncture`,
	sources: [danish, bleeding, opioids, older, overdose],
	body: [
		table({
			caption: text`Harms of pain drugs in people like Mrs. K.`,
			columns: ["Drug, harm", "In whom", "With it", "Without, or compared"],
			rows: [
				[
					text`NSAID: bleeding, a year`,
					text`On an anticoagulant for atrial fibrillation`,
					text`${value(danish.outcomes.anyBleedingRateWithNsaid, number)} per ${hundred}`,
					text`${value(danish.outcomes.anyBleedingRateWithoutNsaid, number)} per ${hundred}`,
				],
				[
					text`NSAID: severe stomach bleeding, a year`,
					text`All adults of one Danish region`,
					text`${value(bleeding.outcomes.bleedingUsing, number)} per ${plain("100,000", "denominator")}`,
					text`${value(bleeding.outcomes.bleedingNotUsing, number)}; excess ${fact(bleeding.facts.excessOver75, { unit: false })} from age ${plain("75", "age group")}`,
				],
				[
					text`Opioid: fracture`,
					text`Medicare, mean age ${fact(older.facts.meanAge, { unit: false })}`,
					text`hazard ratio ${value(older.outcomes.fractureOpioid)}`,
					text`compared with an older NSAID`,
				],
				[
					text`Opioid: vomiting`,
					text`Chronic pain, trials`,
					text`${arm(opioids.outcomes.vomitingVsPlacebo, "opioid")}`,
					text`${arm(opioids.outcomes.vomitingVsPlacebo, "placebo")} with placebo`,
				],
				[
					text`Opioid: overdose, a year`,
					text`One US health plan`,
					text`${value(overdose.outcomes.overdoseHighDose, number)}%, high dose`,
					text`${value(overdose.outcomes.overdoseLowDose, number)}%, low dose`,
				],
			],
		}),
	],
	notes: md`This table is for choosing among drugs, not for ranking drugs against acupuncture. The time frames and the people differ, and no trial in chronic back pain has set these harms side by side.

For her the first row decides: ${value(danish.outcomes.anyBleedingRateWithNsaid, number)} against ${value(danish.outcomes.anyBleedingRateWithoutNsaid, number)} bleeds in a hundred patient-years. And opioids were no better than other drugs over a year for back and joint pain.

Will be asked: "Acetaminophen?" It helped her little, and NICE advises against it on its own for back pain. "An anti-inflammatory gel?" A fair next step to discuss with her pharmacist; the bleeding figures here are for tablets.

Transition: so would acupuncture spare her those drugs?`,
	reading: md`Harms of the usual drugs, for a patient as old as Mrs. K. With an anticoagulant for atrial fibrillation (${cite(danish)}), bleeding that led to hospital came to ${value(danish.outcomes.anyBleedingRateWithNsaid, estimate)} with an NSAID and ${value(danish.outcomes.anyBleedingRateWithoutNsaid, estimate)} without. An earlier Danish cohort (${cite(lamberts)}) counted ${value(seriousBleedingWithNsaid, estimate)} with a serious bleed within two weeks of an NSAID and ${value(seriousBleedingWithoutNsaid, estimate)} without; on an anticoagulant the excess was ${value(seriousBleedingDifferenceAnticoagulant, estimate)}. In the general population severe bleeding of the upper gut came to ${value(bleeding.outcomes.bleedingUsing, estimate)} with an NSAID and ${value(bleeding.outcomes.bleedingNotUsing, estimate)} without, with an excess of ${fact(bleeding.facts.excessOver75)} from ${plain("75 years", "age group")} on (${cite(bleeding)}). In trials against placebo (${cite(nsaids)}), a coxib raised major vascular events, rate ratio ${value(nsaids.outcomes.vascularCoxib)}, as did diclofenac, ${value(nsaids.outcomes.vascularDiclofenac)}; naproxen did not detectably, ${value(nsaids.outcomes.vascularNaproxen)}. Doses were high.

Opioids: ${arm(opioids.outcomes.vomitingVsPlacebo, "opioid")} vomited with an opioid and ${arm(opioids.outcomes.vomitingVsPlacebo, "placebo")} with placebo (${cite(opioids)}). Among Medicare patients with arthritis and a mean age of ${fact(older.facts.meanAge)} (${cite(older)}, observational), starting an opioid rather than an older NSAID was linked to more fractures, hazard ratio ${value(older.outcomes.fractureOpioid)}, and more deaths, ${value(older.outcomes.deathOpioid)}. In one US health plan (${cite(overdose)}), overdose came to ${value(overdose.outcomes.overdoseLowDose, estimate)} at no more than ${fact(overdose.facts.lowDoseMax)} of morphine equivalents a day and ${value(overdose.outcomes.overdoseHighDose, estimate)} at ${fact(overdose.facts.highDoseMin)} or more. Over a year opioids did no better than other drugs for back and joint pain: interference ${arm(space.outcomes.bpiInterferenceMonth12, "opioid")} and ${arm(space.outcomes.bpiInterferenceMonth12, "nonopioid")} on a ten-point scale (${cite(space)}). NICE advises against acetaminophen alone, and against opioids for chronic low back pain (${cite(nice)}).

Open trials compare lesser harms directly: in migraine fewer people left because of harm with acupuncture than with preventive drugs, risk ratio ${value(migraine.outcomes.dropoutForHarmVsDrug)} (${cite(migraine)}, moderate certainty), and ${arm(topiramate.outcomes.adverseEvents, "acu")} had an adverse event against ${arm(topiramate.outcomes.adverseEvents, "topiramate")} with topiramate, in ${participants(topiramate)} people (${cite(topiramate)}); in emergency departments adverse events did not differ detectably between acupuncture and drugs for pain (${cite(emergency)}).`,
});
