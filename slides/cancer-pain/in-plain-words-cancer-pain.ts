import { cite, inPlainWords, md, slide, value } from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";

export default slide({
	id: "in-plain-words-cancer-pain",
	title:
		"In plain words: needles may ease some pain in people who have or had cancer",
	minutes: 0.5,
	cuts: [],
	comparators: ["usual-care", "sham", "active"],
	sources: [peace, s1200, impact],
	body: [
		inPlainWords`
      After cancer, people who got needles had less pain than people who kept their usual care.
      Compared with pretend needles, the gain was small.
      In a study of needles and massage both groups felt better, but we cannot say how much was due to either.`,
	],
	notes: md`Say it as you would at the bedside. Tell the patient's own team before starting, above all when the blood counts are low.

Will be asked: "Massage or needles?" The one trial that compared them leans to massage, not clearly. The patient's wish may decide.

Transition: the next field is surgery.`,
	reading: md`What a patient can be told: after cancer, people who were given needles had less pain than people who kept their usual care (${value(peace.outcomes.painWeek12ElectroVsUsual, { gain: true })} less with needles and current, ${cite(peace)}). Compared with pretend needles the gain was small, ${value(s1200.outcomes.worstPainWeek6VsSham, { form: "estimate", gain: true })} of ten in women whose joints hurt from a drug against breast cancer (${cite(s1200)}; interval not read). In a study of needles and massage in people with advanced cancer (${cite(impact)}) both groups felt better, a little more so with massage, but nobody went without treatment, so nobody can say how much was due to either. The certainty of these trials was not graded. Needles go along with cancer care and pain drugs and do not replace them, and the cancer team should know.`,
});
