import { cite, fact, inPlainWords, md, slide, text, value } from "#deck";
import { huang2019Sciatica as huang } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { tu2024Sciatica as tu } from "../evidence/sciatica/tu-2024-sciatica.ts";

const { legPainWeek4, legPainWeek52 } = tu.outcomes;
const estimate = { form: "estimate", gain: true } as const;

export default slide({
	id: "in-plain-words-sciatica",
	title:
		"In plain words: acupuncture may ease leg pain from a slipped disk for a while",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham"],
	context: text`what a patient may take home`,
	sources: [tu, huang],
	body: [
		inPlainWords`
      After a month of acupuncture, people had less leg pain than people who got pretend acupuncture.
      Those who got the pretend kind felt better too, and a small study saw less of a gap.
      In the big study some of the gain was still there after a year, but no one knows if other care would do as much.`,
	],
	notes: md`If a patient wants to try it, agree on a date to stop if nothing changes; the dose tested was ${fact(tu.facts.sessions)} in a month. New weakness, numbness between the legs, or trouble passing urine is not a case for acupuncture; it is an emergency.

Transition: on to the head.`,
	reading: md`For a patient: after a month, people with sciatica who had acupuncture had less leg pain than people who had pretend acupuncture, by ${value(legPainWeek4, estimate)} on a hundred-point scale (${cite(tu)}). Those with pretend acupuncture got better as well, as some would have done on their own, and a smaller study (${cite(huang)}) found less of a gap. After a year a difference of ${value(legPainWeek52, estimate)} was still there in the larger study. How acupuncture compares with other treatments is not known. If you try it, agree beforehand when you will judge whether it helps you. New weakness in the leg, numbness between the legs or trouble passing urine needs a doctor at once.`,
});
