import {
	arm,
	cite,
	fact,
	md,
	participants,
	plain,
	points,
	pValue,
	slide,
	text,
	timepoint,
	value,
} from "#deck";
import { forestPlot } from "#figures";
import { bao2013AiSham as bao } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { hershman2018SwogS1200 as trial } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { hershman2022S120052wk as later } from "../evidence/cancer/hershman-2022-s1200-52wk.ts";

const {
	worstPainWeek6VsSham: week6Sham,
	worstPainWeek6VsWaitlist: week6Waitlist,
	responder30PercentVsSham: responders,
} = trial.outcomes;
const {
	worstPainWeek52VsSham: week52Sham,
	worstPainWeek52VsWaitlist: week52Waitlist,
} = later.outcomes;
const bar = fact(trial.facts.meaningfulDifference);
const lateAccess = fact(later.facts.laterSessionsOffered);
const trialName = plain("S1200", "name of the trial");

const shortNotes = md`${participants(trial)} women with joint pain from aromatase inhibitors, and a sham arm. At ${timepoint(week6Sham)} worst pain was ${value(week6Sham, { form: "estimate", gain: true })} lower than with sham (${pValue(week6Sham)}) and ${value(week6Waitlist, { form: "estimate", gain: true })} lower than on the waiting list. The intervals could not be read, so none is drawn; a year on they were.

Will be asked: "It failed its own threshold." Yes, the mean stayed under ${bar}. A letter counts people instead: ${arm(responders, "ta")} against ${arm(responders, "sa")} had at least ${plain("30%", "definition of a responder")} less pain, counted after the fact.

Transition: from the clinic to the operating theatre.`;

export default slide({
	id: "cancer-s1200",
	title:
		"Needling beat sham by about a point of ten, half of what the trial had set as its bar",
	minutes: 1,
	cuts: [20, 40, 60],
	claims: ["firmly-within-oncology"],
	context: text`worst pain, ${plain("0 to 10", "range of the instrument")} · ${participants(trial)} women on aromatase inhibitors`,
	certainty: text`not graded`,
	body: [
		forestPlot({
			id: "cancer-s1200",
			title: text`Worst joint pain in SWOG ${trialName}`,
			rows: [
				{ outcome: week6Sham, group: text`${timepoint(week6Sham)}` },
				{ outcome: week6Waitlist, group: text`${timepoint(week6Sham)}` },
				{ outcome: week52Sham, group: text`${timepoint(week52Sham)}` },
				{ outcome: week52Waitlist, group: text`${timepoint(week52Sham)}` },
			],
			gain: true,
			message:
				"About a point less worst pain than with either comparator, at both times.",
		}),
		points`
      Bar set beforehand: ${bar}. ${plain("30%", "definition of a responder")} better, post hoc: ${arm(responders, "ta")}, with sham ${arm(responders, "sa")}
      Before the later time all were offered ${lateAccess} sessions`,
	],
	notes: md`The largest sham-controlled trial in this chapter: ${participants(trial)} women with joint pain from aromatase inhibitors. At ${timepoint(week6Sham)} worst pain was ${value(week6Sham, { form: "estimate", gain: true })} lower than with sham (${pValue(week6Sham)}) and ${value(week6Waitlist, { form: "estimate", gain: true })} lower than on the waiting list. Every stored copy is cut before the intervals, so none is drawn. Sham and waiting list moved almost alike, so this sham brought little of its own.

Will be asked: "It failed its own threshold." Yes, the mean stayed under ${bar}. A published letter answers that this is a threshold within a patient and counts people: ${arm(responders, "ta")}, ${arm(responders, "sa")} and ${arm(responders, "wl")} had at least ${plain("30%", "definition of a responder")} less pain. That count was made after the fact.

"A year later?" ${value(week52Sham, { gain: true })} against sham, but by then everybody had been offered ${lateAccess} sessions: early against late access.

Transition: set it beside the other trials of this pain.`,
	notesFor: {
		20: md`Here is the comparison. ${participants(trial)} women whose joints hurt from aromatase inhibitors, and a sham arm: the largest sham-controlled trial of cancer care that was read here. At ${timepoint(week6Sham)} worst pain was ${value(week6Sham, { form: "estimate", gain: true })} lower than with sham (${pValue(week6Sham)}), and ${value(week6Waitlist, { form: "estimate", gain: true })} lower than on the waiting list. Those intervals could not be read, so none is drawn. A year on they could, and the early difference stood at ${value(week52Sham, { gain: true })}, though by then everybody had been offered needles.

The trial had set ${bar} as meaningful, and the mean stayed under it. Counted afterwards, ${arm(responders, "ta")} against ${arm(responders, "sa")} had ${plain("30%", "definition of a responder")} less pain. Above sham, then, and below its own bar.

Transition: from the clinic to the operating theatre.`,
		40: shortNotes,
	},
	reading: md`SWOG ${trialName} (${cite(trial)}) randomised ${participants(trial)} women whose joints hurt from aromatase inhibitors to true needling, to sham needling at other points or to a waiting list. At ${timepoint(week6Sham)} worst pain was lower by ${value(week6Sham, { form: "estimate", gain: true })} than with sham (${pValue(week6Sham)}) and by ${value(week6Waitlist, { form: "estimate", gain: true })} than on the waiting list; the intervals could not be read. The trial had set ${bar} as meaningful beforehand. Counted afterwards, and quoted in a letter, ${arm(responders, "ta")}, ${arm(responders, "sa")} and ${arm(responders, "wl")} had at least ${plain("30%", "definition of a responder")} less pain. At ${timepoint(week52Sham)} (${cite(later)}) the differences were ${value(week52Sham, { gain: true })} and ${value(week52Waitlist, { gain: true })}, but by then all had been offered ${lateAccess} sessions. Bruising was commoner with true needles. An earlier sham trial (${cite(bao)}) with ${fact(bao.facts.evaluable)} evaluable women found no difference in pain or function. Certainty was not graded.`,
});
