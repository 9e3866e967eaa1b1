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
import { timeCourse } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { herman2026BackinactionCost as cost } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";

const { rmdqMonth3, rmdqMonth6Standard, rmdqMonth6Enhanced, rmdqMonth12 } =
	trial.outcomes;
const { responseYear1Enhanced: maintained, responseYear1Standard: standard } =
	cost.outcomes;
const bare = { form: "estimate", unit: false } as const;
const limits = { form: "interval" } as const;
const month12 = plain("12 months", "time of the outcome");

export default slide({
	id: "backinaction-course",
	title:
		"Disability stayed lower for a year; by then the gain is firmer with maintenance visits",
	minutes: 1,
	cuts: [],
	comparators: ["usual-care"],
	pico: {
		patients: text`${participants(trial)} older adults with back pain`,
		treatment: text`acupuncture, added`,
		outcome: text`change in disability (RMDQ)`,
		limits: text`no sham arm, unblinded`,
	},
	sources: [trial, cost],
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
			axisTitle: text`Change in RMDQ, points on a ${plain("24", "range of the instrument")}-point scale; lower is better`,
			gap: text`The whisker is a ${plain("95%", "level of the interval")} interval.`,
			message:
				"Both acupuncture arms stay below usual care for a year; at three months both had taken the same course and share one value.",
		}),
		points`More responders in ${plain("100", "denominator")} at one year: ${value(maintained, bare)} (${value(maintained, limits)}) with maintenance, ${value(standard, bare)} (${value(standard, limits)}) without`,
	],
	notes: md`Most of the fall comes in the first three months, in every arm, and then the lines stay about level. At three months both acupuncture arms had taken the same course, so they share one point. At ${month12} the paper says that the benefit over usual care persisted.

How firm is that? The cost analysis, in ${fact(cost.facts.healthSystems)} of the four health systems, counts responders at one year. With maintenance there were ${value(maintained)} more than with usual care. With the standard course it was ${value(standard)}, an interval that includes zero. So "benefits lasting up to a year" is fair for the course with maintenance and less certain without it.

Transition: and harm?`,
	reading: md`Disability fell within ${plain("3 months", "time of the outcome")} and then stayed about level. At ${month12} the mean change was ${arm(rmdqMonth12, "umc")} with usual care, ${arm(rmdqMonth12, "sa")} with the standard course and ${arm(rmdqMonth12, "ea")} with maintenance (${cite(trial)}); the paper says that the benefit over usual care persisted for the year. The cost analysis (${cite(cost)}), which covers ${fact(cost.facts.healthSystems)} of the four health systems, gives the share of responders at one year as ${value(maintained)} above usual care with maintenance, and ${value(standard)} with the standard course, an interval that includes no difference. "Benefits lasting up to a year" is therefore fair for the course with maintenance and less certain for the standard one.`,
});
