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
} from "#deck";
import { iconArray } from "#figures";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";

const { seriousAdverseEvents: serious, nonSeriousAdverseEvents: other } =
	trial.outcomes;
const year = plain("12 months", "length of follow-up");
const hundred = plain("100", "denominator");

/** People in 100 of an arm with a serious event; the arms are taken as equal, since their sizes are not printed. */
const share = (armId: string) =>
	derived.per100OfEqualArm(trial, serious, armId);
const differencePer100 = derived.morePer100OfEqualArms(
	trial,
	serious,
	"sa",
	"umc",
);
const armSize = derived.equalArmSize(trial);

export default slide({
	id: "backinaction-harms",
	title: text`Serious events: ${share("umc")} in ${hundred} on usual care, ${share("sa")} on acupuncture, a gap that chance may explain`,
	minutes: 0.75,
	cuts: [60],
	comparators: ["usual-care"],
	pico: {
		patients: text`${participants(trial)} older adults with back pain`,
		treatment: text`acupuncture, added`,
		outcome: text`people with a serious adverse event, any cause`,
		time: text`over ${year}`,
		limits: text`${armSize} people in each arm`,
	},
	sources: [trial],
	body: [
		iconArray({
			id: "backinaction-serious",
			title: "People with a serious adverse event of any cause, over a year",
			groups: [
				{ share: share("umc"), label: "Usual care", role: "usual-care" },
				{ share: share("sa"), label: "+ acupuncture", role: "treatment" },
				{
					share: share("ea"),
					label: "+ acupuncture, maintained",
					role: "treatment",
				},
			],
			filled: "people with a serious adverse event of any cause",
			message:
				"The count is lowest with usual care; the interval of the difference includes no difference.",
		}),
		points`
      Serious events, either acupuncture arm: ${differencePer100}
      Possibly related to acupuncture: under ${fact(trial.facts.relatedSeriousBelow)} of people`,
	],
	notes: md`Serious events of any cause: ${arm(serious, "umc", { unit: false })}, ${arm(serious, "sa", { unit: false })} and ${arm(serious, "ea", { unit: false })} people, ${fact(trial.facts.seriousShare)} overall, among people over sixty-five followed for a year. The count is lowest with usual care. The difference is ${differencePer100}: do not call the arms equal, and do not call this harm.

Under ${fact(trial.facts.relatedSeriousBelow)} had an event judged possibly related. Some reports turned that into "serious events under one percent", which is wrong.

Rare harms such as pneumothorax need cohorts of hundreds of thousands; we come to them later.

Transition: what this trial cannot tell us.`,
	transitions: { 60: "this trial had no sham arm; here is one that did." },
	reading: md`Over ${year}, ${arm(serious, "umc", { unit: false })} people with usual care, ${arm(serious, "sa", { unit: false })} with the standard course and ${arm(serious, "ea", { unit: false })} with maintenance had a serious adverse event of any cause (${fact(trial.facts.seriousShare)} of all; ${cite(trial)}). With ${armSize} people in each arm that is ${share("umc")}, ${share("sa")} and ${share("ea")} in ${hundred}. The count is lowest with usual care; either acupuncture arm had ${differencePer100}, so the trial shows neither harm nor its absence. Fewer than ${fact(trial.facts.relatedSeriousBelow)} had an event judged possibly related to acupuncture. Other events, such as soreness, were counted in the acupuncture arms (${arm(other, "sa", { unit: false })} and ${arm(other, "ea", { unit: false })}); the count of ${arm(other, "umc", { unit: false })} with usual care is not a fair comparison. A trial of this size is too small to show rare harms; large cohorts look for those.`,
});
