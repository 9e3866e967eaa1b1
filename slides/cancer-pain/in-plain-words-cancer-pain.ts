import { cite, inPlainWords, md, slide, text, value } from "#deck";
import { epstein2023Impact as impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 as s1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { mao2021Peace as peace } from "../evidence/cancer/mao-2021-peace.ts";

const gain = { gain: true } as const;

export default slide({
	id: "in-plain-words-cancer-pain",
	title:
		"In plain words: acupuncture may ease some pain in people who have or had cancer",
	minutes: 0.5,
	cuts: [],
	comparators: ["usual-care", "sham", "active"],
	context: text`what a patient may take home`,
	sources: [peace, s1200, impact],
	body: [
		inPlainWords`
      After cancer, people who had acupuncture had less pain than people who went on as before.
      If your joints hurt from a breast cancer drug, it may take off about one point in ten more than pretend acupuncture does.
      Ask your cancer team before you start, most of all if your blood counts are low, you take blood thinners or your arm is swollen.`,
	],
	notes: md`Say it as you would at the bedside. The third sentence matters most: the patient's own team should know before the first visit.

Will be asked: "Massage or acupuncture?" In the one trial that compared them both groups felt better, and the difference was not clear. Let the patient choose.

Transition: the next field is surgery.`,
	reading: md`What a patient can be told: after cancer, people who had acupuncture had less pain than people who went on with their usual care (${value(peace.outcomes.painWeek12ElectroVsUsual, gain)} less with a small electric current added, ${cite(peace)}); everyone knew who got what. Compared with pretend acupuncture the gain was smaller, ${value(s1200.outcomes.worstPainWeek6VsSham, gain)} out of ten in women whose joints hurt from a drug against breast cancer (${cite(s1200)}). In a study of acupuncture and massage in people with advanced cancer (${cite(impact)}) both groups felt better, but nobody went without treatment, so nobody can say how much was due to either. Acupuncture goes along with cancer care and pain drugs and does not replace them. The cancer team should know before the first visit, most of all if blood counts are low, if you take blood thinners, or if an arm or a leg is swollen after surgery.`,
});
