import { cite, inPlainWords, md, slide, text } from "#deck";
import { madsen2009Bmj as madsen } from "../evidence/low-back-pain/madsen-2009-bmj.ts";
import { linde2007Expectation as linde } from "../evidence/trial-design/linde-2007-expectation.ts";
import { zhang2010AcupointSr as zhang } from "../evidence/trial-design/zhang-2010-acupoint-sr.ts";

export default slide({
	id: "in-plain-words-why-trials-disagree",
	title:
		"In plain words: studies disagree because they compare different things",
	minutes: 0.5,
	cuts: [],
	comparators: ["sham", "no-treatment"],
	certainty: text`not graded`,
	sources: [madsen, linde, zhang],
	body: [
		inPlainWords`
      Fake needling eases pain too, so real needling looks better next to no care than next to fake needles.
      People who hoped for more relief more often got it.
      No one has shown well that the exact spots matter, or how many visits are best.`,
	],
	notes: md`Read the three sentences as they stand. They explain why one study says yes and the next one no, without calling anybody a fool.

Will be asked by patients: "Then why pay for the real thing?" A fair question: against no care people do gain, and most of that gain comes with the whole treatment.

Transition: what may happen in the body.`,
	reading: md`For a patient: two honest studies of acupuncture can disagree because they ask different questions. Some compare it with no care. Others compare it with fake needling, which is not nothing: people who get it have less pain than people who get no care (${cite(madsen)}). So the same treatment looks good in the first kind of study and only a little better in the second. People who hope for more relief also get it more often (${cite(linde)}), although feeling better early can raise hope as well. Needles in the special spots did not beat needles in other spots in most sound studies (${cite(zhang)}). More visits may help, but this has not been tested well against fake needling. None of this means that the relief is not real. It means that we do not know how much of it comes from the needle.`,
});
