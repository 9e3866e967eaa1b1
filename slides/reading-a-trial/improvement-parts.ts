import { arm, cite, md, slide, table, text, value } from "#deck";
import { bmcmed2010Nonspecific as review } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { vickers2012Ipd as pooled } from "../evidence/low-back-pain/vickers-2012-ipd.ts";
import { menezesCosta2012Prognosis as course } from "../evidence/safety-and-practice/menezes-costa-2012-prognosis.ts";

const { responseTranslated: response } = pooled.outcomes;
const { persistentBaseline, persistentWeek6 } = course.outcomes;
const bare = { unit: false } as const;

const yes = text`●`;
const some = text`◐`;
const no = text`○`;

export default slide({
	id: "improvement-parts",
	title:
		"An improvement has five parts, and each comparator takes away different ones",
	minutes: 1,
	cuts: [20, 40, 60],
	comparators: ["no-treatment", "usual-care", "sham"],
	context: text`schematic, not to scale: ● has it, ◐ has some, ○ has none`,
	sources: [course, review],
	body: [
		table({
			caption: text`Which arm has which part: ● has it, ◐ has some of it, ○ has none`,
			columns: [
				"Part of the improvement",
				"No acupuncture",
				"Usual care",
				"Sham",
				"Acupuncture",
			],
			rows: [
				[
					text`Getting better anyway: natural course, and a bad day at the start`,
					yes,
					yes,
					yes,
					yes,
				],
				[text`Time, touch and attention`, no, some, yes, yes],
				[text`Hope and expectation`, no, some, yes, yes],
				[text`A needle through the skin`, no, no, some, yes],
				[text`This point, this depth`, no, no, no, yes],
			],
		}),
	],
	notes: md`Suppose that Mrs. K. gets better. Why? Five parts. First, she might have got better anyway: backs have good and bad spells, and people come in during a bad one. Second, time, touch and attention. Third, hope. Fourth, a needle through the skin, anywhere. Fifth, this point, at this depth.

Now read the columns. No acupuncture has only the first part, so that comparison credits acupuncture with the other four. Sham has the first three, and where it pierces the skin the fourth, so that comparison tests only the last one or two. Neither is cheating. They subtract different things. This is a sketch: how large each part is, nobody knows, and they may not simply add up.

Will be asked: "How much happens anyway?" In cohorts, persistent back pain fell from ${value(persistentBaseline, { form: "estimate", unit: false })} to ${value(persistentWeek6, { form: "estimate" })} on a scale of a hundred in six weeks.

Transition: how much does sham itself do?`,
	transitions: {
		20: "a large trial, in people like Mrs. K.",
	},
	reading: md`When a patient improves after acupuncture, at least five things may have contributed. Pain has a natural course, and people enroll when it is bad, so it tends to ease whatever is done: in cohorts without a study treatment persistent back pain fell from ${value(persistentBaseline, { form: "estimate", unit: false })} to ${value(persistentWeek6, { form: "estimate" })} of a hundred within six weeks (${cite(course)}). Somebody gives time, touch and attention. The patient hopes. A needle goes through the skin. And it goes in at this point and to this depth. No acupuncture leaves only the first; usual care keeps some attention and some hope; sham keeps the first three and, if it pierces the skin, the fourth. Each comparison therefore measures what is left. In the trialists' translation (${cite(pooled)}) about thirty people in a hundred respond without acupuncture, ${arm(response, "sham", bare)} with sham and fifty with acupuncture. The table is a sketch. The parts may not simply add up: where sham did more, acupuncture added less to it (${cite(review)}).`,
});
