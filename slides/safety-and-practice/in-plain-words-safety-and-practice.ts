import { cite, fact, inPlainWords, md, slide } from "#deck";
import { cmsNcd3033 as medicare } from "../evidence/low-back-pain/cms-ncd-30-3-3.ts";
import { baumler2021Safety as pooled } from "../evidence/safety-and-practice/baumler-2021-safety.ts";
import { witt2009Safety as witt } from "../evidence/safety-and-practice/witt-2009-safety.ts";
import { zheng2019EaOpioid as zheng } from "../evidence/safety-and-practice/zheng-2019-ea-opioid.ts";

export default slide({
	id: "in-plain-words-safety-and-practice",
	title:
		"In plain words: plan ten visits or so, know when to stop, and know when to call",
	minutes: 0.5,
	cuts: [],
	sources: [witt, pooled, medicare, zheng],
	body: [
		inPlainWords`
      Plan on about ten visits, ask what each will cost you, and stop by visit twelve if you feel no better.
      A bruise is common, but if you turn weak or numb, have a fever or are short of breath, get help at once.
      Tell your acupuncturist if you take a blood thinner, have low blood counts or bad lungs, are pregnant or have a heart device, and keep taking your pills.`,
	],
	notes: md`Read the three sentences aloud as you would say them across the desk. They answer what patients ask: how many visits, what it costs, when to stop, what is normal, and when to call.

Transition: back to the article that she brought.`,
	reading: md`What a patient can take home. Most courses are about ten visits; Medicare pays for ${fact(medicare.facts.initialVisits)} at first, and for back pain only (${cite(medicare)}), so ask your plan about the cost before you start. If nothing has changed by the twelfth visit, stop. A small bruise or a sore spot is the usual harm, and serious harm is rare (${cite(witt)}, ${cite(pooled)}). Get help the same day if you become weak or numb, have bad pain in the neck or back, run a fever or find it hard to breathe. Your acupuncturist needs to know about blood thinners, low blood counts, infections, lung disease, pregnancy and heart devices. Acupuncture has not been shown to replace pain pills (${cite(zheng)}), so change none without the doctor who prescribed them. Keep walking and exercising, whatever else you choose.`,
});
