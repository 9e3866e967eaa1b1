import {
	cite,
	fact,
	md,
	participants,
	points,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { sciaticaShamSr2025Preprint as preprint } from "../evidence/sciatica/sciatica-sham-sr-2025-preprint.ts";
import { sciaticaSr202511rct as review } from "../evidence/sciatica/sciatica-sr-2025-11rct.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainVsSham, legPainVsStandardCare, legPainVsOtherAcupuncture } =
	review.outcomes;
const less = { form: "estimate", gain: true } as const;

export default slide({
	id: "q-sciatica-pooled",
	title:
		"A review’s equally large effect against every comparator is too uniform to be trusted",
	minutes: 1,
	cuts: [],
	context: text`“A review says more than one SD in sciatica?”`,
	pico: {
		patients: text`${participants(review)} with sciatica, in ${fact(review.facts.trials)}`,
		outcome: text`leg pain`,
	},
	body: [
		forestPlot({
			id: "q-sciatica-pooled",
			title: "Leg pain in sciatica, pooled in one review by comparator",
			rows: [
				{ outcome: legPainVsSham },
				{ outcome: legPainVsStandardCare },
				{ outcome: legPainVsOtherAcupuncture, label: "vs other acupuncture" },
				{ outcome: review.outcomes.legPain, label: "All trials" },
			],
			gain: true,
			message:
				"The estimates against sham, standard care and even other acupuncture are nearly the same.",
		}),
		points`
      Sham-controlled trials one by one: ${value(tu.outcomes.legPainWeek4, less)} (${cite(tu)}) and ${value(huang.outcomes.legPainWeeks1To4, less)} (${cite(huang)}) less leg pain`,
	],
	notes: md`I would not lead with this review. If acupuncture beats sham, standard care and another style of acupuncture by the same amount, then something other than the comparator makes the result. These are few small trials, mostly from one country, and nobody has sorted out how they differ. The authors ask for caution too.

Lead with the single trials against sham: ${value(tu.outcomes.legPainWeek4, { gain: true })} less leg pain in the larger, ${value(huang.outcomes.legPainWeeks1To4, { gain: true })} in the smaller.

Will be asked: "And at a year?" In the larger trial the difference from sham was then ${value(tu.outcomes.legPainWeek52, less)}, about two thirds of what it had been. The smaller trial found no detectable difference in follow-up, and a preprint of ${fact(preprint.facts.trials)} calls durability unclear (${cite(preprint)}).`,
	reading: md`A review of ${fact(review.facts.trials)} with ${participants(review)} people (${cite(review)}) reports ${value(review.outcomes.legPain, { gain: true })} less leg pain with acupuncture. By comparator it gives ${value(legPainVsSham, less)} against sham, ${value(legPainVsStandardCare, less)} against standard care and ${value(legPainVsOtherAcupuncture, less)} against another style of acupuncture. A treatment can hardly beat itself by as much as it beats sham, so the figure probably reflects the trials rather than the treatment, and its authors ask for caution. The single trials against sham are the better guide: ${value(tu.outcomes.legPainWeek4, { gain: true })} less leg pain at week four in ${participants(tu)} people (${cite(tu)}), of which ${value(tu.outcomes.legPainWeek52, less)} was left at a year, and ${value(huang.outcomes.legPainWeeks1To4, { gain: true })} over four weeks in ${participants(huang)} (${cite(huang)}), with no detectable difference later. A preprint of ${fact(preprint.facts.trials)} finds results after a month inconsistent (${cite(preprint)}).`,
});
