import { cite, fact, md, participants, plain, slide, text, value } from "#deck";
import { costPlane } from "#figures";
import { herman2026BackinactionCost as cost } from "../evidence/low-back-pain/herman-2026-backinaction-cost.ts";
import { ratcliffe2006Cost as york } from "../evidence/low-back-pain/ratcliffe-2006-cost.ts";
import { ptAdherence2025 as adherence } from "../evidence/safety-and-practice/pt-adherence-2025.ts";
import { taylor2014Cost as model } from "../evidence/safety-and-practice/taylor-2014-cost.ts";

const {
	qalyStandard,
	qalyEnhanced,
	icerStandard,
	healthSectorCostEnhanced,
	healthSectorCostStandard,
} = cost.outcomes;

export default slide({
	id: "cost",
	title:
		"With maintenance, health gained over usual care is small but clear; its cost is uncertain",
	minutes: 0.75,
	cuts: [],
	claims: ["physical-therapy-costly"],
	context: text`quality-adjusted life years, ${plain("12 months", "time of the outcome")} · ${participants(cost, "analyzed")} of ${participants(cost)} people · no sham arm`,
	sources: [cost, york, model],
	body: [
		costPlane({
			id: "cost-plane",
			title: "BackInAction: health gained and cost added over usual care",
			points: [
				{
					gain: qalyStandard,
					cost: healthSectorCostStandard,
					label: "Standard course",
				},
				{
					gain: qalyEnhanced,
					cost: healthSectorCostEnhanced,
					label: "With maintenance",
				},
			],
			message:
				"With maintenance there is a gain at a cost that may be less or more; the standard course cost more, for a gain whose interval includes zero.",
		}),
	],
	notes: md`To the right is more health, upward is more money. With maintenance, ${value(qalyEnhanced)} over a year: about two weeks of full health. The cost is a saving on paper: ${value(healthSectorCostEnhanced)}. That interval runs from a large saving to a large loss. So do not say that it saves money. The standard course gained ${value(qalyStandard)}, which includes zero, and cost more.

For her the price that matters is her share of each visit, times twelve, and the trips.

Will be asked: "The article calls physical therapy costly." A copayment over forty dollars was linked to stopping early, odds ratio ${value(adherence.outcomes.stoppingOver40Dollars)}. There is no reason why acupuncture should be different.

Transition: who pays?`,
	transitions: { 60: "who pays?" },
	reading: md`In three of BackInAction's four health systems (${cite(cost)}), a year with the maintained course brought ${value(qalyEnhanced)} more than usual care; the standard course ${value(qalyStandard)}, an interval that includes zero. Costs to the health sector differed by ${value(healthSectorCostEnhanced)} with maintenance: less on paper, and compatible with more. For the standard course the ratio was ${value(icerStandard, { form: "estimate" })}, resting on that uncertain gain; it implies a cost of ${value(healthSectorCostStandard, { form: "estimate" })}. A British trial (${cite(york)}) gave ${value(york.outcomes.costPerQaly, { form: "estimate" })}, its gain at two years ${value(york.outcomes.qalyMonth24)}. An Australian model (${cite(model)}) came to ${value(model.outcomes.costPerDaly, { form: "estimate" })}, just under its own threshold of ${fact(model.facts.threshold)}. The patient's share matters too: in physical therapy, paying over ${plain("$40", "co-payment by which the study divides")} a visit rather than nothing was linked to leaving the plan, odds ratio ${value(adherence.outcomes.stoppingOver40Dollars)} (${cite(adherence)}; another study saw no link). The costs of acupuncture and physical therapy have not been compared directly.`,
});
