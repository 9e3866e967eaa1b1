import { cite, inPlainWords, md, slide } from "#deck";
import { bmcmed2010Nonspecific as sham } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";

export default slide({
	id: "in-plain-words-reading-a-trial",
	title: "In plain words: always ask what acupuncture was compared with",
	minutes: 0.5,
	cuts: [],
	sources: [sham],
	body: [
		inPlainWords`
      Some studies test acupuncture next to usual care, and some next to pretend acupuncture.
      The first kind tells you if the visits help, the second if the needle is the reason.
      People feel better with the pretend kind too, so the gain in those studies is most often small.`,
	],
	notes: md`Read the three sentences as they stand. A patient who asks this one question reads a newspaper better than most of us.

Transition: with that question in hand, to low back pain.`,
	reading: md`For a patient: studies of acupuncture come in two kinds. One compares people who get acupuncture with people who go on with their usual care. It tells you whether the visits as a whole help. The other compares real with pretend acupuncture. It tells you whether the needle is the reason. People feel better with pretend acupuncture too (${cite(sham)}), so a study of the second kind most often shows a smaller gain. Neither kind is the wrong one. They answer different questions.`,
});
