import { slide, table } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { arm, cite, fact, value } from "../../src/deck/values.ts";
import { busse2018Opioids as opioids } from "../evidence/safety-and-practice/busse-2018-opioids.ts";
import { cnt2013NsaidHarms as nsaids } from "../evidence/safety-and-practice/cnt-2013-nsaid-harms.ts";
import { krebs2018Space as space } from "../evidence/safety-and-practice/krebs-2018-space.ts";
import { solomon2010OlderAnalgesics as older } from "../evidence/safety-and-practice/solomon-2010-older-analgesics.ts";

export default slide({
	id: "harms-of-drugs",
	title:
		"Common pain drugs carry harms too, but no trial read compares them with acupuncture",
	minutes: 1,
	cuts: [],
	claims: ["long-term-drug-risks", "older-adults-options"],
	context: text`different people, doses and designs: not to be set against the rates of needling`,
	certainty: text`not graded`,
	sources: [nsaids, older, opioids, space],
	body: [
		table({
			caption: text`Harms of common pain drugs`,
			columns: ["Drug", "Compared with", "Harm", "Size", "In whom"],
			rows: [
				[
					text`Coxib`,
					text`placebo`,
					text`major vascular event`,
					text`rate ratio ${value(nsaids.outcomes.vascularCoxib)}`,
					text`trials, high doses`,
				],
				[
					text`Ibuprofen`,
					text`placebo`,
					text`major coronary event`,
					text`rate ratio ${value(nsaids.outcomes.coronaryIbuprofen)}`,
					text`trials, high doses`,
				],
				[
					text`Naproxen`,
					text`placebo`,
					text`major vascular event`,
					text`rate ratio ${value(nsaids.outcomes.vascularNaproxen)}`,
					text`trials, high doses`,
				],
				[
					text`Opioid`,
					text`NSAID`,
					text`fracture`,
					text`hazard ratio ${value(older.outcomes.fractureOpioid)}`,
					text`cohort, mean age ${fact(older.facts.meanAge, { unit: false })}`,
				],
				[
					text`Opioid`,
					text`NSAID`,
					text`death`,
					text`hazard ratio ${value(older.outcomes.deathOpioid)}`,
					text`the same cohort`,
				],
				[
					text`Opioid`,
					text`placebo`,
					text`vomiting`,
					text`${arm(opioids.outcomes.vomitingVsPlacebo, "opioid")} against ${arm(opioids.outcomes.vomitingVsPlacebo, "placebo")} (no CI printed)`,
					text`trials, chronic pain`,
				],
			],
		}),
	],
	notes: md`Read the columns "compared with" and "in whom" aloud. A cohort of people with a mean age of ${fact(older.facts.meanAge)} is not a trial of NSAIDs at high dose, and neither is a survey of acupuncture patients. The numbers cannot be ranked.

What they do support: for an older patient the drugs are no safe default. And opioids were no better than other drugs over a year for back and joint pain: interference ${arm(space.outcomes.bpiInterferenceMonth12, "opioid")} against ${arm(space.outcomes.bpiInterferenceMonth12, "nonopioid")}.

Will be asked: "So it beats NSAIDs on safety?" Likely for stomach and heart, and never tested head to head.

Transition: then does acupuncture replace those drugs?`,
	reading: md`In trials against placebo (${cite(nsaids)}), a coxib raised major vascular events, rate ratio ${value(nsaids.outcomes.vascularCoxib)}, as did diclofenac, ${value(nsaids.outcomes.vascularDiclofenac)}; for coxibs and diclofenac that is an excess of ${value(nsaids.outcomes.extraVascularEvents, { form: "estimate" })}. Naproxen did not, ${value(nsaids.outcomes.vascularNaproxen)}. Doses were high. Among Medicare patients with arthritis and a mean age of ${fact(older.facts.meanAge)} (${cite(older)}, observational), starting an opioid rather than an older NSAID went with more fractures, hazard ratio ${value(older.outcomes.fractureOpioid)}, and more deaths, ${value(older.outcomes.deathOpioid)}. In trials for chronic pain, ${arm(opioids.outcomes.vomitingVsPlacebo, "opioid")} vomited with an opioid and ${arm(opioids.outcomes.vomitingVsPlacebo, "placebo")} with placebo (${cite(opioids)}). Over a year, opioids did no better than other drugs for back and joint pain: ${arm(space.outcomes.bpiInterferenceMonth12, "opioid")} and ${arm(space.outcomes.bpiInterferenceMonth12, "nonopioid")} of interference, on a scale of ten, no interval read (${cite(space)}, secondary account). No trial read compares the safety of any of these with acupuncture. Setting these ratios beside rates from surveys of needling would compare different people, times and definitions.`,
});
