import {
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	range,
	slide,
	text,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { herman2026BackinactionCost as cost } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";
import { saper2017YogaPt as yoga } from "../evidence/safety-and-practice/saper-2017-yoga-pt.ts";

const { responseYear1Standard, responseYear1Enhanced } = cost.outcomes;
const { facts } = trial;

export default slide({
	id: "maintenance",
	title:
		"Maintenance visits did not detectably improve function beyond the standard course",
	minutes: 1,
	cuts: [],
	claims: ["maintenance-mixed", "six-to-twelve-sessions"],
	context: text`responders in disability over a year · ${participants(cost, "analyzed")} of ${participants(trial)} · no sham arm`,
	sources: [cost, trial],
	body: [
		forestPlot({
			id: "maintenance-forest",
			title: "Responders over a year with and without maintenance visits",
			rows: [
				{ outcome: responseYear1Standard, label: "Standard course" },
				{ outcome: responseYear1Enhanced, label: "With maintenance" },
			],
			message:
				"Only the course with maintenance has an interval that excludes no difference from usual care.",
		}),
		points`
      Compared directly at ${plain("6 months", "time of the outcome")}: no detectable gain in disability, somewhat less pain
      The two intervals overlap`,
	],
	notes: md`Both rows are against usual care: ${value(responseYear1Standard)} without maintenance, and ${value(responseYear1Enhanced)} with ${range(facts.maintenanceMin, facts.maintenanceMax)} of it. One interval excludes no difference, the other does not; that is not the same as a difference between the two. The trial tested that directly at ${plain("6 months", "time of the outcome")}, and disability did not differ detectably.

Will be asked: "Should I schedule maintenance?" Only for someone who clearly gained, and within the year's ${fact(medicare.facts.annualCap)} that Medicare pays.

Transition: what does a course cost, and what does it buy?`,
	reading: md`BackInAction gave one arm ${range(facts.maintenanceMin, facts.maintenanceMax)} of maintenance over ${fact(facts.maintenanceWeeks)} after the standard course (${cite(trial)}). At ${plain("6 months", "time of the outcome")} that arm did not differ detectably in disability from the standard course, and had less pain. In the cost paper (${cite(cost)}), which covers three of the four health systems, responders over a year exceeded usual care by ${value(responseYear1Enhanced)} with maintenance and by ${value(responseYear1Standard)} without. The second interval includes no difference, the first does not, and they overlap, so this is not evidence that maintenance itself made the difference. A trial of yoga and physical therapy (${cite(yoga)}) had the same experience: no way of maintaining the gain stood out. "Mixed", the article's word, is fair. The comparator is usual care, and nobody was blinded.`,
});
