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
import { forestPlot } from "#figures";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const {
	legPainWeek2,
	legPainWeek4,
	legPainWeek52,
	odiWeek2,
	odiWeek4,
	odiWeek52,
} = tu.outcomes;
const { legPainFollowUp } = huang.outcomes;
const week2 = plain("Week 2", "time of the outcome");
const week4 = plain("Week 4", "time of the outcome");
const week52 = plain("Week 52", "time of the outcome");
const estimate = { form: "estimate", gain: true } as const;

/** How much of the difference at week 4 was left at week 52. */
const kept = derived.shareKept;

export default slide({
	id: "sciatica-persistence",
	title:
		"In one trial, about two thirds of the gain in leg pain over sham was still there at a year",
	minutes: 1,
	cuts: [60],
	claims: ["sciatica-year", "sciatica-other-trials"],
	comparators: ["sham"],
	pico: {
		patients: text`${participants(tu)} with sciatica from a disk`,
		treatment: text`acupuncture, ${fact(tu.facts.sessions, { unit: false })} sessions`,
		outcome: text`leg pain (VAS, ${plain("0 to 100 mm", "range of the instrument")})`,
		time: text`${plain("2", "time of the outcome")} to ${plain("52", "time of the outcome")} weeks; week ${plain("4", "time of the outcome")} is primary`,
		limits: text`acupuncturists not blinded`,
	},
	sources: [tu, huang, preprint],
	body: [
		forestPlot({
			id: "sciatica-over-time",
			title: "Leg pain with acupuncture against sham over a year",
			rows: [
				{ outcome: legPainWeek2, label: text`${week2}` },
				{ outcome: legPainWeek4, label: text`${week4}` },
				{ outcome: legPainWeek52, label: text`${week52}` },
			],
			gain: true,
			message:
				"The difference from sham doubles from the second week to the fourth and is smaller, but still there, at a year.",
		}),
		points`
      Smaller trial (${participants(huang)} people): no detectable difference over the ${plain("24 weeks", "length of follow-up")} after treatment
      A preprint of ${fact(preprint.facts.trials)} calls durability beyond a month unclear`,
	],
	notes: md`The same trial, over a year. The difference from sham in leg pain was ${value(legPainWeek2, estimate)} by week two, ${value(legPainWeek4, estimate)} at week four, and ${value(legPainWeek52, estimate)} at a year: ${kept(legPainWeek52, legPainWeek4)} of the peak. Disability went the same way, from ${value(odiWeek4, estimate)} to ${value(odiWeek52, estimate)}. For ten sessions in four weeks that is a long echo, and it is one trial.

The smaller trial found no detectable difference in follow-up. A preprint that pools ${fact(preprint.facts.trials)}, more than half of its people from this one, calls the later results inconsistent.

Will be asked: "So it lasts a year?" In one trial, in part. Those at week two and at a year are secondary outcomes, and one digest of the paper prints a larger figure for the year.

Transition: how good are the alternatives?`,
	transitions: { 60: "next, the head." },
	reading: md`The primary outcome of the large trial (${cite(tu)}) is at ${plain("week 4", "time of the primary outcome")}: ${value(legPainWeek4, { gain: true })} less leg pain than with sham, and ${value(odiWeek4, { gain: true })} less disability. The difference appeared by ${plain("week 2", "time of the outcome")}, at ${value(legPainWeek2, estimate)} and ${value(odiWeek2, estimate)}, and persisted to ${plain("week 52", "time of the outcome")}, at ${value(legPainWeek52, estimate)} and ${value(odiWeek52, estimate)}: ${kept(legPainWeek52, legPainWeek4)} of the difference in leg pain and ${kept(odiWeek52, odiWeek4)} of that in disability. These later values are secondary outcomes, and one digest of the paper gives a larger one for leg pain at a year.

The smaller trial (${cite(huang)}) saw no detectable difference from sham in follow-up; leg pain had changed by ${arm(legPainFollowUp, "acu")} with acupuncture and ${arm(legPainFollowUp, "sham")} with sham, by a thesis on the same trial. A preprint that pools ${fact(preprint.facts.trials)} and ${fact(preprint.facts.participants)} (${cite(preprint)}, not peer reviewed) finds a benefit over sham in the first month and inconsistent results at ${plain("weeks 16, 28 and 52", "times of the outcomes")}; its authors call durability beyond a month unclear. "Benefits lasted up to a year" is therefore true of one trial, in part.`,
});
