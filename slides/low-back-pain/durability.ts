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
import { cherkin2009Spine as spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { macpherson2017Persistence as persistence } from "../evidence/low-back-pain/macpherson-2017-persistence.ts";
import { skelly2020Ahrq } from "../evidence/low-back-pain/skelly-2020-ahrq.ts";
import { thomas2006York as york } from "../evidence/low-back-pain/thomas-2006-york.ts";

const { decayVsNone, decayVsSham } = persistence.outcomes;
const ahrq = skelly2020Ahrq.outcomes;

export default slide({
	id: "durability",
	title:
		"A year on, the gain over no acupuncture seems mostly kept and the gain over sham about half",
	minutes: 1,
	cuts: [60],
	context: text`effect lost in each ${plain("3 months", "unit of the slope")} after treatment · chronic pain, ${participants(persistence)} people`,
	certainty: text`not graded`,
	sources: [persistence, skelly2020Ahrq],
	body: [
		forestPlot({
			id: "decay-forest",
			title: "How fast the effect of a course of acupuncture fades",
			rows: [{ outcome: decayVsNone }, { outcome: decayVsSham }],
			ends: { left: "effect grows", right: "effect fades" },
			message:
				"Little is lost against no acupuncture; against sham more, with an interval that touches no loss.",
		}),
		points`
      Kept at a year: ${fact(persistence.facts.keptVsNone)} over no acupuncture, ${fact(persistence.facts.keptVsSham)} over sham
      AHRQ, mixed controls: less pain at short and, in one trial, at long term; between them unclear, ${value(ahrq.painIntermediateTerm)}`,
	],
	notes: md`${value(decayVsNone)} against no acupuncture, ${value(decayVsSham)} against sham. The authors put it as ${fact(persistence.facts.keptVsNone)} of the benefit kept at a year against no acupuncture, and ${fact(persistence.facts.keptVsSham)} against sham.

The other side: the AHRQ review, which pools sham, usual care and attention controls together, has short term ${value(ahrq.painShortTerm)}, intermediate ${value(ahrq.painIntermediateTerm)}, and long term ${value(ahrq.painLongTerm)}, the last from one trial.

Transition: given the same evidence, what do guidelines say?`,
	reading: md`Pooling trials with longer follow-up (${cite(persistence)}), the effect against no acupuncture faded by ${value(decayVsNone)}, an interval that includes no loss at all; against sham by ${value(decayVsSham)}. The authors translate this into ${fact(persistence.facts.keptVsNone)} of the gain kept a year after treatment against no acupuncture, and ${fact(persistence.facts.keptVsSham)} against sham. The AHRQ review (${cite(skelly2020Ahrq)}), which mixes comparators, is cooler: pain at short term ${value(ahrq.painShortTerm)}, at intermediate term ${value(ahrq.painIntermediateTerm)}, and at long term ${value(ahrq.painLongTerm)} from a single trial.

Two trials against usual care asked again later. In York (${cite(york)}) bodily pain stood at ${arm(york.outcomes.bodilyPainMonth24, "acu")} and ${arm(york.outcomes.bodilyPainMonth24, "uc")} after two years, higher being better, which its authors call stronger evidence of a small benefit (secondary, no interval read). In Washington State and California (${cite(spine)}) ${fact(spine.facts.improvementWeek52Min, { unit: false })} to ${fact(spine.facts.improvementWeek52Max)} of three needled arms, one of them simulated, had improved in function at a year, against ${arm(spine.outcomes.improvementWeek52, "uc")}; how much the pain bothered them no longer differed.`,
});
