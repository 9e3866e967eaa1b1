import {
	cite,
	md,
	plain,
	points,
	slide,
	table,
	text,
	timepoint,
	value,
} from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";

const {
	worstPainChangeAcupuncture,
	worstPainChangeMassage,
	worstPainMassageVsAcupuncture,
} = impact.outcomes;
const { worstPainChangeSham, worstPainChangeWaitlist } = s1200.outcomes;
const { painChangeWeek12UsualCare } = peace.outcomes;

const swog = plain("S1200", "name of a trial");

export default slide({
	id: "q-no-control",
	title:
		"Right: IMPACT shows two changes, not an effect, and control arms improve as well",
	minutes: 1,
	cuts: [],
	comparators: ["within-group"],
	context: text`“IMPACT has no control, has it?”`,
	certainty: text`not graded`,
	body: [
		table({
			caption: text`Change in pain within one arm, BPI, of ten points; an illustration, not to be subtracted`,
			columns: ["Arm", "Trial, time", "Change"],
			rows: [
				[
					text`Massage`,
					text`${cite(impact)}, ${timepoint(worstPainChangeMassage)}, worst pain`,
					text`${value(worstPainChangeMassage)}`,
				],
				[
					text`Acupuncture`,
					text`${cite(impact)}, ${timepoint(worstPainChangeAcupuncture)}, worst pain`,
					text`${value(worstPainChangeAcupuncture)}`,
				],
				[
					text`Sham needling`,
					text`${cite(s1200)}, ${timepoint(worstPainChangeSham)}, worst pain`,
					text`${value(worstPainChangeSham)}`,
				],
				[
					text`Waiting list`,
					text`${cite(s1200)}, ${timepoint(worstPainChangeWaitlist)}, worst pain`,
					text`${value(worstPainChangeWaitlist)}`,
				],
				[
					text`Usual care`,
					text`${cite(peace)}, ${timepoint(painChangeWeek12UsualCare)}, average pain`,
					text`${value(painChangeWeek12UsualCare)}`,
				],
			],
		}),
		points`Massage minus acupuncture, IMPACT’s one contrast: ${value(worstPainMassageVsAcupuncture)}`,
	],
	notes: md`Right. IMPACT asks which of two, not whether either does anything. The fall of two to three points holds an unknown share of natural course, attention and regression to the mean, because people entered when pain was at least moderate.

The table shows that control arms improve. Different people, items and times: it is an illustration, not a subtraction.

Will be asked: "Then what do you cite for cancer pain?" PEACE against usual care, ${value(peace.outcomes.painWeek12ElectroVsUsual, { gain: true })}, and ${swog} against sham, ${value(s1200.outcomes.worstPainWeek6VsSham, { gain: true })}.`,
	reading: md`IMPACT (${cite(impact)}) compared acupuncture with massage in advanced cancer; nobody had usual care, sham or a waiting list. Worst pain changed by ${value(worstPainChangeAcupuncture)} and ${value(worstPainChangeMassage)} over ${timepoint(worstPainChangeMassage)}. These are changes. In other trials control arms changed too: ${value(worstPainChangeSham, { form: "estimate" })} with sham and ${value(worstPainChangeWaitlist, { form: "estimate" })} on a waiting list (${cite(s1200)}), and ${value(painChangeWeek12UsualCare, { form: "estimate" })} with usual care (${cite(peace)}), in other patients, on other items, at other times. They show that an untreated arm improves and cannot be subtracted. IMPACT's one contrast leans to massage, ${value(worstPainMassageVsAcupuncture)}, an interval that just includes no difference; no equivalence margin was read. For an effect in cancer one has to cite PEACE, against usual care, or ${swog}, against sham.`,
});
