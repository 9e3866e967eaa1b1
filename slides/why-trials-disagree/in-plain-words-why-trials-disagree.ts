import { cite, inPlainWords, md, slide } from "#deck";
import { bmcmed2010Nonspecific as sham } from "../evidence/low-back-pain/bmcmed-2010-nonspecific.ts";
import { linde2007Expectation as linde } from "../evidence/trial-design/linde-2007-expectation.ts";
import { witt2019Moderators as traits } from "../evidence/trial-design/witt-2019-moderators.ts";
import { zhang2010AcupointSr as zhang } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

export default slide({
	id: "in-plain-words-why-trials-disagree",
	title:
		"In plain words: studies disagree because they compare different things",
	minutes: 0.5,
	cuts: [],
	sources: [sham, linde, zhang],
	body: [
		inPlainWords`
      Pretend acupuncture eases pain too, so the real kind looks better next to no care than next to the pretend kind.
      People who hoped for more relief got it more often.
      No one has shown well that the exact spots matter, or how many visits are best.`,
	],
	notes: md`These three sentences explain why one study says yes and the next one no, without calling anybody a fool.

Will be asked by patients: "Then why pay for the real thing?" A fair question. Against no care people do gain, and nobody can buy the hope and the attention without the visit.

Transition: what might happen in the body?`,
	reading: md`For a patient: two honest studies of acupuncture can disagree because they ask different questions. Some compare it with no care. Others compare it with pretend acupuncture, which is not nothing: people who get it have less pain than people who get no care (${cite(sham)}). So the same treatment looks good in the first kind of study and only a little better in the second. People who hope for more relief also get it more often (${cite(linde)}), although feeling better early can raise hope as well. The special spots did not beat other spots in most sound studies (${cite(zhang)}). Your age does not seem to matter, nor how long you have been in pain (${cite(traits)}). None of this means that the relief is not real. It means that we do not know how much of it comes from the needle.`,
});
