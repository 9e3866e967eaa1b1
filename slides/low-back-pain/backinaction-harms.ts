import { arm, cite, fact, md, plain, points, slide, table, text } from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { seriousAdverseEvents: serious, nonSeriousAdverseEvents: other } =
	trial.outcomes;

export default slide({
	id: "backinaction-harms",
	title: text`Serious events in ${arm(serious, "umc", { unit: false })} people on usual care and ${arm(serious, "sa", { unit: false })} in each needle arm: too few to compare`,
	minutes: 0.75,
	cuts: [60],
	comparators: ["usual-care"],
	context: text`adverse events over ${plain("12 months", "length of follow-up")}`,
	certainty: text`not graded; too small for rare harms`,
	sources: [trial],
	body: [
		table({
			caption: text`Adverse events in BackInAction`,
			columns: ["Event", "Usual care", "+ acupuncture", "+ maintained"],
			rows: [
				[
					text`People with a serious adverse event`,
					text`${arm(serious, "umc", { unit: false })}`,
					text`${arm(serious, "sa", { unit: false })}`,
					text`${arm(serious, "ea", { unit: false })}`,
				],
				[
					text`Non-serious adverse events`,
					text`${arm(other, "umc", { unit: false })}`,
					text`${arm(other, "sa", { unit: false })}`,
					text`${arm(other, "ea", { unit: false })}`,
				],
			],
		}),
		points`
      Serious events in ${fact(trial.facts.seriousShare)} overall; under ${fact(trial.facts.relatedSeriousBelow)} were judged possibly related to acupuncture
      Minor events were sought in the needling arms, so zero in usual care is no comparison
      A trial of this size cannot show harms rarer than about one in several hundred`,
	],
	notes: md`Serious adverse events: ${arm(serious, "umc", { unit: false })}, ${arm(serious, "sa", { unit: false })} and ${arm(serious, "ea", { unit: false })} people, ${fact(trial.facts.seriousShare)} overall, in people over sixty-five followed for a year. Fewer with usual care, and too few to tell that from chance: do not say that they were equal. Under ${fact(trial.facts.relatedSeriousBelow)} were judged possibly related.

A news summary conflates the two: "serious events under one percent" is wrong. Serious events possibly related were under one percent.

Rare harms such as pneumothorax need cohorts of hundreds of thousands.

Transition: what this trial cannot tell.`,
	reading: md`Over ${plain("12 months", "length of follow-up")}, ${arm(serious, "umc", { unit: false })} people with usual care, ${arm(serious, "sa", { unit: false })} with the standard course and ${arm(serious, "ea", { unit: false })} with maintenance had a serious adverse event (${fact(trial.facts.seriousShare)} of all; ${cite(trial)}). The count is lowest with usual care; the size of each arm and a test of the difference were not read, so neither harm nor its absence is shown. Fewer than ${fact(trial.facts.relatedSeriousBelow)} were judged possibly related to acupuncture. Minor events such as soreness were recorded where needles were used, so their absence with usual care says nothing. The trial is too small to find rare harms; those are sought in large cohorts.`,
});
