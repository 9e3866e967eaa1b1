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

const {
	legPain,
	legPainVsSham,
	legPainVsStandardCare,
	legPainVsOtherAcupuncture,
} = review.outcomes;

export default slide({
	id: "q-sciatica-pooled",
	title:
		"The same large effect against every comparator is too uniform to be taken at its word",
	minutes: 1,
	cuts: [],
	context: text`“More than one SD in sciatica, says a review?”`,
	certainty: text`not stated`,
	body: [
		forestPlot({
			id: "q-sciatica-pooled",
			title: "Leg pain in sciatica, pooled in one review by comparator",
			rows: [
				{ outcome: legPainVsSham },
				{ outcome: legPainVsStandardCare },
				{ outcome: legPainVsOtherAcupuncture, label: "vs other acupuncture" },
				{ outcome: legPain, label: "All trials" },
			],
			gain: true,
			message:
				"The estimates against sham, standard care and even other acupuncture are nearly the same.",
		}),
		points`
      Sham-controlled trials one by one: ${value(tu.outcomes.legPainWeek4, { form: "estimate", gain: true })} (${cite(tu)}) and ${value(huang.outcomes.legPainWeeks1To4, { form: "estimate", gain: true })} (${cite(huang)}) less leg pain`,
	],
	notes: md`Do not lead with this review. If needles beat sham, ordinary care and another style of needling by the same amount, something other than the comparator makes the result: few small trials, mostly from one country, with unstated differences between them. The authors ask for caution too.

Lead with the single trials against sham: ${value(tu.outcomes.legPainWeek4, { gain: true })} and ${value(huang.outcomes.legPainWeeks1To4, { gain: true })}.

Will be asked: "And at a year?" The abstract of the larger trial says that the difference persisted, without values; a preprint of ${fact(preprint.facts.trials)} against sham calls durability unclear (${cite(preprint)}).`,
	reading: md`A review of ${fact(review.facts.trials)} with ${participants(review)} people (${cite(review)}) reports ${value(legPain, { gain: true })} less leg pain with acupuncture. By comparator it gives ${value(legPainVsSham, { form: "estimate", gain: true })} against sham, ${value(legPainVsStandardCare, { form: "estimate", gain: true })} against standard care and ${value(legPainVsOtherAcupuncture, { form: "estimate", gain: true })} against another style of acupuncture, without intervals. A treatment can hardly beat itself by as much as it beats sham, so the figure probably reflects the trials rather than the needle, and its authors ask for caution. The single trials against sham are the better guide: ${value(tu.outcomes.legPainWeek4, { gain: true })} less leg pain at week four in ${participants(tu)} people (${cite(tu)}) and ${value(huang.outcomes.legPainWeeks1To4, { gain: true })} over four weeks in ${participants(huang)} (${cite(huang)}). A preprint of ${fact(preprint.facts.trials)} finds results after a month inconsistent (${cite(preprint)}).`,
});
