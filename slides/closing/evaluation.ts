import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "evaluation",
	title: "Before you go: what did you learn, and what will you do differently?",
	minutes: 0.5,
	cuts: [],
	context: text`evaluation questions, one for each objective, and two on the talk`,
	body: [
		columns(
			{
				heading: text`Can you now`,
				body: [
					points`
            say which question a sham-controlled trial answers?
            give the effect in chronic back pain for two comparators?
            say why two guidelines disagree?
            put benefit and harm to a patient in a hundred people?`,
				],
			},
			{
				heading: text`And`,
				body: [
					points`
            What will you say to the next patient who asks?
            Was the talk fair to both sides, and free of commercial bias?`,
				],
			},
		),
	],
	notes: md`Hand out the form or show the link of your institution. The four questions on the left are the four objectives, in order. The right column is what an accreditor asks for, and the first of its questions is the one that matters.`,
	reading: md`These questions evaluate the session. The first four test the objectives, in their order: which question a sham-controlled trial answers, the size of effect in chronic back pain for each comparator, why guidelines disagree, and benefit and harm in absolute numbers. The fifth asks for a change in practice: the words for the next patient who asks. The last asks whether both sides were treated fairly and without commercial bias.`,
});
