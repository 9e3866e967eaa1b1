import { arm, cite, md, slide, text, value } from "#deck";
import { improvementParts } from "#figures";
import { bmcmed2010Nonspecific as review } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { menezesCosta2012Prognosis as course } from "../evidence/safety-and-practice/menezes-costa-2012-prognosis.ts";

const { responseTranslated: response } = pooled.outcomes;
const { persistentBaseline, persistentWeek6 } = course.outcomes;
const bare = { unit: false } as const;

export default slide({
	id: "improvement-parts",
	title:
		"An improvement has five parts, and each comparator takes away different ones",
	minutes: 1,
	cuts: [20, 40, 60],
	comparators: ["no-treatment", "usual-care", "sham"],
	context: text`solid: left over · broken: left in part · line: taken away`,
	sources: [course, review],
	body: [
		improvementParts({
			id: "improvement-parts-figure",
			title: "What an improvement is made of, and what each comparison leaves",
			parts: [
				{ key: "course", name: "Natural course", detail: "gets better anyway" },
				{ key: "regression", name: "Regression", detail: "came on a bad day" },
				{
					key: "hope",
					name: "Attention, hope",
					detail: "visits, touch, belief",
				},
				{ key: "puncture", name: "Puncture", detail: "through skin, anywhere" },
				{
					key: "point",
					name: "Point and depth",
					detail: "what theory asks for",
				},
			],
			rows: [
				{ label: "Before and after", takes: [] },
				{
					label: "vs no acupuncture",
					comparator: "no-treatment",
					takes: ["course", "regression"],
				},
				{
					label: "vs usual care",
					comparator: "usual-care",
					takes: ["course", "regression"],
					takesSome: ["hope"],
				},
				{
					label: "vs sham that is blunt",
					comparator: "sham",
					takes: ["course", "regression", "hope"],
				},
				{
					label: "vs sham that pierces",
					comparator: "sham",
					takes: ["course", "regression", "hope", "puncture"],
				},
			],
			message:
				"Each comparator takes away different parts, so each comparison answers another question.",
		}),
	],
	notes: md`Suppose Mrs. K. gets better. Why? Five parts. First, she might have gotten better anyway. Second, she came on a bad day, and bad days pass: regression to the mean. Third, attention and hope. Fourth, a needle through the skin, anywhere. Fifth, this point, at this depth.

Now go down the rows. Before and after, with nobody to compare with, all five count as success. Comparing with no acupuncture takes away the first two; usual care takes some of the third as well. Sham takes all three, as long as patients cannot tell, and if it pierces the skin, the fourth. Neither is cheating. They subtract different things. This is a sketch: nobody knows how large each part is, and they may not simply add up.

Will be asked: "How much happens anyway?" In cohorts, persistent back pain fell from ${value(persistentBaseline, { form: "estimate", unit: false })} to ${value(persistentWeek6, { form: "estimate" })} on a hundred-point scale in six weeks.

Transition: how much does sham itself do?`,
	transitions: {
		20: "a large trial, in people like Mrs. K.",
	},
	reading: md`When a patient improves after acupuncture, at least five things may have contributed. Pain has a natural course. People enroll when it is bad, so that by regression to the mean it tends to ease whatever is done: in cohorts without a study treatment persistent back pain fell from ${value(persistentBaseline, { form: "estimate", unit: false })} to ${value(persistentWeek6, { form: "estimate" })} on a hundred-point scale within six weeks (${cite(course)}). Somebody gives time, touch and attention, and the patient hopes. A needle goes through the skin. And it goes in at this point and to this depth. A group without acupuncture has the first two; one with usual care has some attention and hope as well; one with sham has the first three, as far as patients cannot tell it apart, and the fourth if the sham pierces the skin. Each comparison therefore measures what is left. In the trialists' translation (${cite(pooled)}) about thirty people in a hundred respond without acupuncture, ${arm(response, "sham", bare)} with sham and fifty with acupuncture. The drawing is a sketch: its widths are not measurements. The parts may not simply add up: where sham did more, acupuncture added less to it (${cite(review)}).`,
});
