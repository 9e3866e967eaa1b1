import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "evaluation",
	title: "Before you go: what did you learn, and what will you do differently?",
	minutes: 0.5,
	cuts: [],
	context: text`one item for each objective, and two on the talk`,
	body: [
		columns(
			{
				heading: text`Mrs. K. again: can you now`,
				body: [
					points`
            say which question BackInAction answers, and which GERAC does?
            give the effect in back pain against usual care and against sham, with intervals?
            tell her why two guidelines disagree?
            give her benefit and harm in numbers of people, in two minutes?`,
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
	reading: md`These questions evaluate the session. The first four test the objectives, in their order, on the patient of the talk: which question each of two trials answers, the size of the effect in chronic back pain against each comparator, why guidelines disagree, and a short conversation in absolute numbers. The fifth asks for a change in practice: the words for the next patient who asks. The last asks whether both sides were treated fairly and without commercial bias.`,
});
