import { points, slide } from "../../src/deck/slide.ts";
import { md } from "../../src/deck/text.ts";

export default slide({
	id: "objectives",
	title:
		"After this talk you can weigh an acupuncture trial and advise a patient",
	minutes: 0.5,
	cuts: [20, 40, 60],
	body: [
		points`
      **Distinguish** what a trial against sham answers from what a trial against usual care answers
      **State** the size of effect in chronic low back pain for each comparator, with its interval
      **Explain** why guidelines that read the same trials recommend opposite things
      **Describe** benefit, harm and uncertainty to a patient in absolute terms`,
	],
	notes: md`Four verbs, each of which the closing questions test. If time is short, the second one is the talk.

Transition: why the question matters at all.`,
	reading: md`The objectives are written with verbs that can be tested: to distinguish two kinds of trial by their comparator, to state effects with their intervals, to explain why guidelines disagree, and to put benefit and harm to a patient in absolute numbers.`,
});
