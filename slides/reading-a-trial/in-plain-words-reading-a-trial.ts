import { cite, inPlainWords, md, slide } from "#deck";
import { bmcmed2010Nonspecific as sham } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";

export default slide({
	id: "in-plain-words-reading-a-trial",
	title: "In plain words: always ask what the needles were compared with",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham", "no-treatment"],
	sources: [sham],
	body: [
		inPlainWords`
      A study can test needles against no needles, or against pretend needles.
      The first tells you if a visit is worth it, the second if the needle is what helps.
      Pretend needles make people feel better too, so the second gap is mostly the smaller one.`,
	],
	notes: md`Read the three sentences as they stand. A patient who asks this one question reads a newspaper better than most.

Transition: one large trial, with its comparator in view.`,
	reading: md`For a patient: studies of acupuncture come in two kinds. One compares people who get needles with people who get none, or who go on with what they had; it tells whether the whole visit is worth it. The other compares real with pretend needles; it tells whether the needle itself is what helps. Pretend needles also make people feel better (${cite(sham)}), so a study of the second kind usually shows less. Neither kind is the wrong one. They answer different questions.`,
});
