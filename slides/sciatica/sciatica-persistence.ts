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
} from "#deck";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainFollowUp } = huang.outcomes;

export default slide({
	id: "sciatica-persistence",
	title:
		"A gain over sham is reported at one year, but in words; other sources are unsure",
	minutes: 1,
	cuts: [40, 60],
	claims: ["sciatica-year", "sciatica-other-trials"],
	comparators: ["sham"],
	context: text`leg pain and disability after the course of ${plain("4 weeks", "length of the course")}`,
	certainty: text`not stated`,
	sources: [tu, huang, preprint],
	body: [
		table({
			caption: text`What is known of sciatica after the end of treatment`,
			columns: ["Source", "When", "Compared with sham", "Figures read"],
			rows: [
				[
					text`${cite(tu)}, ${participants(tu)} people`,
					text`${plain("Week 52", "time of the outcome")}`,
					text`Difference still present, as the abstract says`,
					text`None`,
				],
				[
					text`${cite(huang)}, ${participants(huang)} people`,
					text`${plain("Week 28", "time of the outcome")}`,
					text`No detectable difference in follow-up`,
					text`Leg pain ${arm(legPainFollowUp, "acu")}, sham ${arm(legPainFollowUp, "sham")}`,
				],
				[
					text`${cite(preprint)}, ${fact(preprint.facts.trials)}`,
					text`${plain("Weeks 16 to 52", "times of the outcomes")}`,
					text`Inconsistent; durability past one month unclear`,
					text`None`,
				],
			],
		}),
	],
	notes: md`No curve, because no values were read. The abstract of ${cite(tu)} says that the difference from sham was there by ${plain("week 2", "time of the outcome")} and still there at ${plain("week 52", "time of the outcome")}. It gives no number, so we do not know whether the year's gap is as large as the first month's or a third of it.

${cite(huang)} followed its people for half a year and found no detectable difference; its follow-up figures come from a thesis on the same pilot, read second-hand. A preprint on ${fact(preprint.facts.trials)} with ${fact(preprint.facts.participants)} calls later times inconsistent; more than half of its people come from the large trial itself.

Will be asked: "So does it last a year?" One trial says so. Nobody has shown us by how much.

Transition: what do the reviews make of all this?`,
	transitions: {
		40: "from the leg to the head, where the two comparators part most clearly.",
		60: "how good are the alternatives?",
	},
	reading: md`The primary outcome of the large trial (${cite(tu)}) was read at ${plain("week 4", "time of the primary outcome")}. Its abstract adds that the difference from sham appeared by ${plain("week 2", "time of the outcome")} and persisted through ${plain("week 52", "time of the outcome")}, without values; no time course can be drawn from that. The smaller trial (${cite(huang)}) saw no detectable difference from sham in follow-up: a thesis on the same pilot, a secondary source, gives changes in leg pain of ${arm(legPainFollowUp, "acu")} with real and ${arm(legPainFollowUp, "sham")} with sham needles. A preprint that pools ${fact(preprint.facts.trials)} and ${fact(preprint.facts.participants)} (${cite(preprint)}, not peer reviewed) finds a benefit over sham in the first month and inconsistent results at ${plain("weeks 16, 28 and 52", "times of the outcomes")}; its authors call durability beyond a month unclear. "Benefits lasted up to a year" is therefore true of what one abstract says, with a size that is unknown here.`,
});
