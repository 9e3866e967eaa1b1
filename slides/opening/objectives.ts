import { md, points, slide } from "#deck";

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
	notes: md`Four verbs, and the closing questions test each. To distinguish two kinds of trial. To state the size in chronic back pain, once for each comparator, with its interval. To explain a quarrel between guidelines. And to put all of it to a patient in numbers of people. The second is the talk.

Transition: a patient to keep in mind.`,
	transitions: {
		20: "before any trial, the question that its comparator can answer.",
		40: "before any trial, the question that its comparator can answer.",
	},
	reading: md`The objectives are written with verbs that can be tested: to distinguish two kinds of trial by their comparator, to state effects with their intervals, to explain why guidelines disagree, and to put benefit and harm to a patient in absolute numbers.`,
});
