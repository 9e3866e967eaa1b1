import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "vote-again",
	title: "After the evidence: has your answer changed, and has your ground?",
	minutes: 0.5,
	cuts: [60],
	body: [
		columns(
			{
				heading: text`For chronic low back pain, would you offer it?`,
				body: [
					points`
            Yes, as I would any treatment
            Yes, once, with a plan to stop
            Only if the patient asks
            No`,
				],
			},
			{
				heading: text`What did you base it on?`,
				body: [
					points`
            Trials against usual care
            Trials against sham
            A guideline
            What my patients tell me`,
				],
			},
		),
	],
	notes: md`The same two questions. Show the first count beside the second. The second question matters more: have they chosen a comparator on purpose?

Transition: your questions. The backup slides are two keys away.`,
	reading: md`Answer the two questions again and compare them with what you noted at the start. The evidence does not force one answer; it asks that the ground be named: against usual care, against sham, or on a guideline that chose one of them.`,
});
