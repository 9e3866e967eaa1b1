import {
	cite,
	derived,
	fact,
	md,
	plain,
	range,
	slide,
	table,
	text,
	timepoint,
	value,
} from "#deck";
import { debar2025Backinaction as trial } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { immpact2008Thresholds as immpact } from "../evidence/safety-and-practice/immpact-2008-thresholds.ts";
import { menezesCosta2012Prognosis as course } from "../evidence/safety-and-practice/menezes-costa-2012-prognosis.ts";

const { persistentBaseline, persistentWeek6, persistentWeek52 } =
	course.outcomes;
const { rmdqMonth6Standard, rmdqMonth6Enhanced } = trial.outcomes;
const { baselineRmdq } = trial.facts;
const { smallestChangeMin, smallestChangeMax, moderateChange } = immpact.facts;
const usual = derived.percentOfBaseline(
	rmdqMonth6Standard,
	"umc",
	baselineRmdq,
);
const standard = derived.percentOfBaseline(
	rmdqMonth6Standard,
	"sa",
	baselineRmdq,
);
const enhanced = derived.percentOfBaseline(
	rmdqMonth6Enhanced,
	"ea",
	baselineRmdq,
);

export default slide({
	id: "q-natural-course",
	title:
		"Much of the fall would have come anyway; only the gap to the control arm counts",
	minutes: 1,
	cuts: [],
	comparators: ["usual-care", "within-group"],
	context: text`“They improve anyway. Is ${plain("20–30%", "words of the article")} meaningful?”`,
	certainty: text`not graded`,
	sources: [course, trial, immpact],
	body: [
		table({
			caption: text`Change with time, and what it can be held against`,
			columns: ["What", "How much", "Kind of figure"],
			rows: [
				[
					text`Persistent back pain, cohorts`,
					text`${value(persistentBaseline, { form: "estimate", unit: false })} to ${value(persistentWeek6, { form: "estimate", unit: false })} of ${plain("100", "range of the scale")} in ${timepoint(persistentWeek6)}, ${value(persistentWeek52, { form: "estimate", unit: false })} at a year`,
					text`Natural course with care`,
				],
				[
					text`BackInAction, usual care`,
					text`${usual} less disability`,
					text`Within the arm`,
				],
				[
					text`BackInAction, with acupuncture`,
					text`${standard} and ${enhanced} less`,
					text`Within the arms`,
				],
				[
					text`BackInAction, the gap`,
					text`${value(rmdqMonth6Standard, { gain: true })} and ${value(rmdqMonth6Enhanced, { gain: true })}`,
					text`Effect against usual care`,
				],
				[
					text`IMMPACT, one person`,
					text`Smallest ${range(smallestChangeMin, smallestChangeMax)}, moderate ${fact(moderateChange)} or more`,
					text`Threshold within a patient`,
				],
			],
		}),
	],
	notes: md`Much of it, yes. In ordinary cohorts persistent pain falls from ${value(persistentBaseline, { form: "estimate" })} to ${value(persistentWeek6, { form: "estimate" })} in six weeks. Usual care alone lost ${usual} of disability in BackInAction. So the article's figure is a before-and-after figure and no effect; show the natural course first and then the gap.

Is it meaningful? For one patient, between the smallest and a moderate change. Between groups it has to be judged with responders, safety and cost, as IMMPACT itself says.

Will be asked: "Regression to the mean?" It acts in every arm alike, which is what the control arm is for.`,
	reading: md`People join trials when pain is bad, and then it eases. In ${fact(course.facts.cohorts, { unit: false })} cohorts of low back pain, persistent pain fell from ${value(persistentBaseline)} of ${plain("100", "range of the scale")} to ${value(persistentWeek6)} in ${timepoint(persistentWeek6)} and to ${value(persistentWeek52)} at a year (${cite(course)}). In BackInAction (${cite(trial)}) disability fell by ${usual} of baseline with usual care, and by ${standard} and ${enhanced} with the two courses of acupuncture (derived). Only the gap is the effect: ${value(rmdqMonth6Standard, { gain: true })} and ${value(rmdqMonth6Enhanced, { gain: true })}, against usual care and without blinding. IMMPACT (${cite(immpact)}, read in a summary) calls ${range(smallestChangeMin, smallestChangeMax)} the smallest change that one person notices and ${fact(moderateChange)} a moderate one. Those are thresholds for a patient; a difference between groups is judged by responders, safety and cost.`,
});
