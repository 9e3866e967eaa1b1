import { cite, inPlainWords, md, slide } from "#deck";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

export default slide({
	id: "in-plain-words-safety-and-practice",
	title:
		"In plain words: small harms happen, serious ones are rare, and your pills stay as they are",
	minutes: 0.5,
	cuts: [],
	sources: [witt, pooled, zheng],
	body: [
		inPlainWords`
      A bruise or a sore spot can happen, but serious harm is rare.
      Tell the person with the needles if you take a blood thinner, have bad lungs, are pregnant or have a pacemaker.
      Acupuncture has not been shown to replace pain pills, so change no pills without asking your doctor.`,
	],
	notes: md`Read the three sentences aloud as you would say them across the desk. They hold no number on purpose; the numbers are on the slide with the dots.

Transition: the article beside its papers.`,
	reading: md`What a patient can take home. A small bruise or a sore spot is the usual harm, and serious harm is rare (${cite(witt)}, ${cite(pooled)}). The person who places the needles needs to know about blood thinners, lung disease, pregnancy and pacemakers, because each of these changes where and how to needle. And nobody has shown that acupuncture lets people with long-lasting pain give up their tablets (${cite(zheng)}), so no tablet should be stopped without the doctor who prescribed it. Moving and exercise go on, whatever else is chosen.`,
});
