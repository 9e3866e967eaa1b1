import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	slide,
	text,
	value,
} from "#deck";
import { safetyScale } from "#figures";
import { giovanardi2020DrugsSr as migraine } from "../evidence/headache/giovanardi-2020-drugs-sr.ts";
import { yang2011Topiramate as topiramate } from "../evidence/headache/yang-2011-topiramate.ts";
import { cohen2017Ed as emergency } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { baumler2021Safety as needling } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cnt2013NsaidHarms as nsaids } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { dunn2010OpioidOverdose as overdose } from "../evidence/safety-and-practice/dunn-2010-opioid-overdose.ts";
import { krebs2018Space as space } from "../evidence/safety-and-practice/krebs-2018-space.ts";
import { odense1995NsaidBleeding as bleeding } from "../evidence/safety-and-practice/odense-1995-nsaid-bleeding.ts";
import { solomon2010OlderAnalgesics as older } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";

export default slide({
	id: "harms-of-drugs",
	title:
		"Pain drugs carry harms too; few trials set them beside acupuncture, most of those in migraine",
	minutes: 1,
	cuts: [],
	claims: ["long-term-drug-risks", "older-adults-options"],
	comparators: [],
	context: text`surveys, a registry, trials and a cohort: different people, harms and clocks; not to be ranked`,
	certainty: text`not graded`,
	sources: [needling, bleeding, nsaids, overdose],
	body: [
		safetyScale({
			id: "safety-scale",
			title:
				"Harms of acupuncture and of common pain drugs, each per its own time",
			rows: [
				{
					outcome: needling.outcomes.anyEventPatients,
					group: "Acupuncture, over a course",
					label: "Any harm",
					role: "treatment",
				},
				{
					outcome: needling.outcomes.seriousPer10000Patients,
					group: "Acupuncture, over a course",
					label: "Serious harm",
					role: "treatment",
				},
				{
					outcome: bleeding.outcomes.bleedingUsing,
					group: "NSAID, over a year",
					label: "Severe gut bleeding",
					role: "active",
				},
				{
					outcome: bleeding.outcomes.bleedingNotUsing,
					group: "NSAID, over a year",
					label: "Bleeding, no NSAID",
					role: "no-treatment",
				},
				{
					outcome: nsaids.outcomes.extraVascularEvents,
					group: "NSAID, over a year",
					label: "Extra vascular event",
					role: "active",
				},
				{
					outcome: overdose.outcomes.overdoseLowDose,
					group: "Opioid, over a year",
					label: "Overdose, low dose",
					role: "active",
				},
				{
					outcome: overdose.outcomes.overdoseHighDose,
					group: "Opioid, over a year",
					label: "Overdose, high dose",
					role: "active",
				},
			],
			message:
				"Serious harms of the drugs lie higher on the ladder, but they are counted per year, in other people, and no trial compares them with acupuncture.",
		}),
	],
	notes: md`Say the clocks aloud: a course for needling, a year for the drugs. And the people: users of an NSAID in one Danish town, all ages (${value(bleeding.outcomes.bleedingUsing, { form: "estimate" })} against ${value(bleeding.outcomes.bleedingNotUsing, { form: "estimate" })} without one); trials of coxibs and diclofenac in high doses; one American health plan for opioids. "Serious harm" of needling is anything serious; the drugs' rows are one harm each. The numbers cannot be ranked.

What they do support: for an older patient the drugs are no safe default. And opioids were no better than other drugs over a year for back and joint pain: interference ${arm(space.outcomes.bpiInterferenceMonth12, "opioid")} against ${arm(space.outcomes.bpiInterferenceMonth12, "nonopioid")}.

Will be asked: "So it beats NSAIDs on safety?" Likely for stomach and heart, and not tested head to head in anything read. Where it was, in open migraine trials, fewer left because of harm than with drugs, risk ratio ${value(migraine.outcomes.dropoutForHarmVsDrug)}.

Transition: then does acupuncture replace those drugs?`,
	reading: md`Rates of serious harm exist for acupuncture and for the usual drugs, each on its own clock. Pooled surveys of needling put any harm over a course at ${value(needling.outcomes.anyEventPatients)} and serious harm at ${value(needling.outcomes.seriousPer10000Patients)} (${cite(needling)}). In a Danish registry (${cite(bleeding)}), severe bleeding of the upper gut came to ${value(bleeding.outcomes.bleedingUsing, { form: "estimate" })} with an NSAID and ${value(bleeding.outcomes.bleedingNotUsing, { form: "estimate" })} without, an excess of ${value(bleeding.outcomes.bleedingExcess)} (level of the interval not stated), and of ${fact(bleeding.facts.excessOver75)} from ${plain("75 years", "age group")} on. In an American health plan (${cite(overdose)}), overdose came to ${value(overdose.outcomes.overdoseLowDose, { form: "estimate" })} at no more than ${fact(overdose.facts.lowDoseMax)} of morphine equivalents a day and ${value(overdose.outcomes.overdoseHighDose, { form: "estimate" })} at ${fact(overdose.facts.highDoseMin)} or more; ${fact(overdose.facts.overdoses)} overdoses in all, ${fact(overdose.facts.deaths)} of them fatal. A course is not a year, and these are other people.

In trials against placebo (${cite(nsaids)}), a coxib raised major vascular events, rate ratio ${value(nsaids.outcomes.vascularCoxib)}, as did diclofenac, ${value(nsaids.outcomes.vascularDiclofenac)}; for coxibs and diclofenac that is an excess of ${value(nsaids.outcomes.extraVascularEvents, { form: "estimate" })}. Naproxen did not, ${value(nsaids.outcomes.vascularNaproxen)}. Doses were high. Among Medicare patients with arthritis and a mean age of ${fact(older.facts.meanAge)} (${cite(older)}, observational), starting an opioid rather than an older NSAID went with more fractures, hazard ratio ${value(older.outcomes.fractureOpioid)}, and more deaths, ${value(older.outcomes.deathOpioid)}. In trials for chronic pain, ${arm(opioids.outcomes.vomitingVsPlacebo, "opioid")} vomited with an opioid and ${arm(opioids.outcomes.vomitingVsPlacebo, "placebo")} with placebo (${cite(opioids)}). Over a year, opioids did no better than other drugs for back and joint pain: ${arm(space.outcomes.bpiInterferenceMonth12, "opioid")} and ${arm(space.outcomes.bpiInterferenceMonth12, "nonopioid")} of interference, on a scale of ten, no interval read (${cite(space)}, secondary account). No trial read compares these serious harms with those of acupuncture. Open trials compare lesser ones: in migraine fewer people left because of harm than with preventive drugs, risk ratio ${value(migraine.outcomes.dropoutForHarmVsDrug)} (${cite(migraine)}, moderate certainty), and ${arm(topiramate.outcomes.adverseEvents, "acu")} had an adverse event against ${arm(topiramate.outcomes.adverseEvents, "topiramate")} with topiramate, in ${participants(topiramate)} people (${cite(topiramate)}); in emergency departments adverse events did not differ between acupuncture and drugs for pain (${cite(emergency)}). Setting them side by side, as the figure does, shows orders of magnitude and no more: people, times and definitions differ.`,
});
