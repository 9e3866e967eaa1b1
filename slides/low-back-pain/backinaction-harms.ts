import {
	arm,
	cite,
	columns,
	fact,
	keyNumber,
	md,
	participants,
	plain,
	points,
	type SourcedValue,
	slide,
	text,
} from "#deck";
import { armValue, originOf, riskDifferenceFromCounts } from "#evidence";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { seriousAdverseEvents: serious, nonSeriousAdverseEvents: other } =
	trial.outcomes;
const year = plain("12 months", "length of follow-up");
const hundred = plain("100", "denominator");
const arms = [
	{ id: "umc", name: plain("Usual care", "name of an arm") },
	{ id: "sa", name: plain("+ acupuncture", "name of an arm") },
	{ id: "ea", name: plain("+ acupuncture, maintained", "name of an arm") },
];

/** People in each arm, taken as equal: those of the cost analysis are within three of each other. */
const everyone = participants(trial).number;
const perArm = Math.round(everyone / trial.arms.length);
const equalArms = `${everyone} randomized, divided by ${trial.arms.length} arms taken as equal`;

function group(armId: string) {
	return { events: armValue(serious, armId)?.value ?? Number.NaN, n: perArm };
}

/** Share of an arm with a serious event, in percent, rounded. */
function share(armId: string): SourcedValue {
	const { events, n } = group(armId);
	const percent = (100 * events) / n;
	return {
		kind: "value",
		text: String(Math.round(percent)),
		number: percent,
		origins: [originOf(serious)],
		derivation: `${events} of about ${n} (${equalArms})`,
	};
}

/** Whole percentage points, without a sign. */
function whole(proportion: number): string {
	return String(Math.round(Math.abs(100 * proportion)));
}

const difference = riskDifferenceFromCounts(group("sa"), group("umc"));
const [low, high] = difference.ci95;
const differencePer100: SourcedValue = {
	kind: "value",
	text: `${whole(difference.value)} more in 100, 95% CI from ${whole(low)} fewer to ${whole(high)} more`,
	number: 100 * difference.value,
	origins: [originOf(serious)],
	derivation: `Newcombe’s interval for two shares of about ${perArm} people (${equalArms})`,
};
const armSize: SourcedValue = {
	kind: "value",
	text: `about ${perArm}`,
	number: perArm,
	origins: participants(trial).origins,
	derivation: equalArms,
};

export default slide({
	id: "backinaction-harms",
	title: text`Serious events: ${share("umc")} in ${hundred} on usual care, ${share("sa")} on acupuncture, a gap that chance may explain`,
	minutes: 0.75,
	cuts: [60],
	comparators: ["usual-care"],
	context: text`people with a serious adverse event of any cause, over ${year} · ${armSize} people in each arm`,
	sources: [trial],
	body: [
		columns(
			...arms.map(({ id, name }) => ({
				heading: text`${name}`,
				body: [
					keyNumber(
						share(id),
						text`in ${hundred} (${arm(serious, id, { unit: false })} people)`,
					),
				],
			})),
		),
		points`
      Serious events, either acupuncture arm: ${differencePer100}
      Possibly related to acupuncture: under ${fact(trial.facts.relatedSeriousBelow)} of people`,
	],
	notes: md`Serious events of any cause: ${arm(serious, "umc", { unit: false })}, ${arm(serious, "sa", { unit: false })} and ${arm(serious, "ea", { unit: false })} people, ${fact(trial.facts.seriousShare)} overall, among people over sixty-five followed for a year. The count is lowest with usual care. The difference is ${differencePer100}: do not call the arms equal, and do not call this harm.

Under ${fact(trial.facts.relatedSeriousBelow)} had an event judged possibly related. Some reports turned that into "serious events under one percent", which is wrong.

Rare harms such as pneumothorax need cohorts of hundreds of thousands; we come to them later.

Transition: what this trial cannot tell us.`,
	reading: md`Over ${year}, ${arm(serious, "umc", { unit: false })} people with usual care, ${arm(serious, "sa", { unit: false })} with the standard course and ${arm(serious, "ea", { unit: false })} with maintenance had a serious adverse event of any cause (${fact(trial.facts.seriousShare)} of all; ${cite(trial)}). With ${armSize} people in each arm that is ${share("umc")}, ${share("sa")} and ${share("ea")} in ${hundred}. The count is lowest with usual care; either acupuncture arm had ${differencePer100}, so the trial shows neither harm nor its absence. Fewer than ${fact(trial.facts.relatedSeriousBelow)} had an event judged possibly related to acupuncture. Other events, such as soreness, were counted in the acupuncture arms (${arm(other, "sa", { unit: false })} and ${arm(other, "ea", { unit: false })}); the count of ${arm(other, "umc", { unit: false })} with usual care is no comparison. A trial of this size cannot find rare harms; those are sought in large cohorts.`,
});
