import { cite, md, points, slide, table, text, timepoint, value } from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";

const { worstPainChangeAcupuncture, worstPainChangeMassage } = impact.outcomes;
const { worstPainChangeSham, worstPainChangeWaitlist } = s1200.outcomes;
const { painChangeWeek12UsualCare } = peace.outcomes;

export default slide({
	id: "cancer-change-not-effect",
	title:
		"Pain also fell in arms without acupuncture, so a change is not yet an effect",
	minutes: 0.5,
	cuts: [40, 60],
	claims: ["both-sustained-pain", "firmly-within-oncology"],
	comparators: ["within-group"],
	context: text`change from baseline within each arm; three trials`,
	certainty: text`not graded`,
	sources: [impact, s1200, peace],
	body: [
		table({
			caption: text`Change of pain within arms of three trials`,
			columns: ["Arm", "Score", "Time", "Change, points of ten"],
			rows: [
				[
					text`Acupuncture, ${cite(impact)}`,
					text`worst pain`,
					text`after ${timepoint(worstPainChangeAcupuncture)}`,
					text`${value(worstPainChangeAcupuncture, { unit: false })}`,
				],
				[
					text`Massage, ${cite(impact)}`,
					text`worst pain`,
					text`after ${timepoint(worstPainChangeMassage)}`,
					text`${value(worstPainChangeMassage, { unit: false })}`,
				],
				[
					text`Sham needling, ${cite(s1200)}`,
					text`worst pain`,
					text`after ${timepoint(worstPainChangeSham)}`,
					text`${value(worstPainChangeSham, { unit: false })}`,
				],
				[
					text`Waiting list, ${cite(s1200)}`,
					text`worst pain`,
					text`after ${timepoint(worstPainChangeWaitlist)}`,
					text`${value(worstPainChangeWaitlist, { unit: false })}`,
				],
				[
					text`Usual care, ${cite(peace)}`,
					text`average pain`,
					text`after ${timepoint(painChangeWeek12UsualCare)}`,
					text`${value(painChangeWeek12UsualCare, { unit: false })}`,
				],
			],
		}),
		points`Other patients, scores and times: an illustration, never a subtraction`,
	],
	notes: md`Do not subtract these numbers from one another: the patients, the item and the time differ. They only show that the last three arms moved too, without needles at the points. On a waiting list worst pain changed by ${value(worstPainChangeWaitlist, { form: "estimate" })}. An unknown share of the fall in IMPACT is of that kind.

Will be asked: "Is that placebo?" Not on a waiting list. Natural course, other drugs, and regression to the mean in people enrolled at their worst are enough.

Transition: so look at trials that measured the difference.`,
	reading: md`How far does pain fall without acupuncture? In women with joint pain from aromatase inhibitors (${cite(s1200)}), worst pain changed by ${value(worstPainChangeSham, { form: "estimate" })} with sham needling and ${value(worstPainChangeWaitlist, { form: "estimate" })} on a waiting list within ${timepoint(worstPainChangeWaitlist)} (read in a news summary, without intervals). In cancer survivors kept on usual care (${cite(peace)}), average pain changed by ${value(painChangeWeek12UsualCare)} in ${timepoint(painChangeWeek12UsualCare)}. These are other patients, other items of the questionnaire and other times than in IMPACT (${cite(impact)}), where worst pain changed by ${value(worstPainChangeAcupuncture, { form: "estimate" })} with acupuncture. The figures must not be subtracted from it. They show only that a change from baseline holds natural course, other treatment and regression to the mean besides any effect. Only a difference between randomised arms removes them.`,
});
