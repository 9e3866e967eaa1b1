import { arm, cite, md, plain, slide, text, value } from "#deck";
import { timeCourse } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { herman2026BackinactionCost as cost } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";

const { rmdqMonth3, rmdqMonth6Standard, rmdqMonth6Enhanced, rmdqMonth12 } =
	trial.outcomes;

export default slide({
	id: "backinaction-course",
	title:
		"Disability stayed lower in both needle arms for a year; intervals at a year were not read",
	minutes: 1,
	cuts: [60],
	comparators: ["usual-care"],
	context: text`mean change in disability (RMDQ) · registry values from a mirror · intervals only where read`,
	certainty: text`not graded`,
	body: [
		timeCourse({
			id: "backinaction-course",
			title: "Disability over a year in BackInAction",
			start: "start",
			lines: [
				{
					label: "usual care",
					role: "usual-care",
					arm: "umc",
					outcomes: [rmdqMonth3, rmdqMonth6Standard, rmdqMonth12],
				},
				{
					label: "+ acupuncture",
					role: "treatment",
					arm: "sa",
					outcomes: [rmdqMonth3, rmdqMonth6Standard, rmdqMonth12],
				},
				{
					label: "+ acupuncture, maintained",
					role: "treatment",
					arm: "ea",
					dashed: true,
					outcomes: [rmdqMonth3, rmdqMonth6Enhanced, rmdqMonth12],
				},
			],
			axisTitle: text`Change in RMDQ, points of ${plain("24", "range of the instrument")}; lower is better`,
			gap: "Differences and intervals at three and twelve months were not read.",
			message:
				"Both acupuncture arms stay below usual care for a year; at three months the registry prints one value for both.",
		}),
	],
	notes: md`Only what was read. The means come from a mirror of the registry. At three months the registry prints one and the same value for both acupuncture arms, which had had the same treatment by then. One interval was read, for the enhanced arm at ${plain("6 months", "time of the outcome")}. The abstract says that the benefit persisted at ${plain("12 months", "time of the outcome")}; the differences there were not read.

In the cost paper's subset the one-year responder gain was ${value(cost.outcomes.responseYear1Enhanced)} with maintenance and ${value(cost.outcomes.responseYear1Standard)} with the standard course: firm for the first, not for the second.

Transition: and harm?`,
	reading: md`Disability fell within ${plain("3 months", "time of the outcome")} and then stayed about level. At ${plain("12 months", "time of the outcome")} the mean change was ${arm(rmdqMonth12, "umc")} with usual care, ${arm(rmdqMonth12, "sa")} with the standard course and ${arm(rmdqMonth12, "ea")} with maintenance (${cite(trial)}; values from a mirror of the registry). The abstract says that the benefit persisted for a year, but the differences and intervals at that time could not be read here. The cost paper (${cite(cost)}), which covers three of the four health systems, gives the share of responders over the year as ${value(cost.outcomes.responseYear1Enhanced)} above usual care with maintenance, and ${value(cost.outcomes.responseYear1Standard)} with the standard course, an interval that includes no difference. "Benefits lasting up to a year" is therefore fair for the course with maintenance and less certain for the standard one.`,
});
