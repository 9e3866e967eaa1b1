import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "vote-before",
	title:
		"Before the evidence: would you offer her acupuncture, and on what basis?",
	minutes: 0.5,
	cuts: [20, 40, 60],
	body: [
		columns(
			{
				heading: text`Would you offer it to Mrs. K.?`,
				body: [
					points`
            Yes, as I would any treatment
            Yes, one course, with a date to stop
            Only if she asks
            No`,
				],
			},
			{
				heading: text`On what basis?`,
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
	notes: md`Two shows of hands, and no discussion yet. Left: would you offer her acupuncture? Right: what did you base that on? There is no wrong answer now. I am writing both counts down, because I will ask you again at the end, and the second count interests me more than the first.

Transition: what you should be able to do by then.`,
	transitions: {
		20: "first, what goes into an improvement.",
		40: "then let us see what she would actually get.",
	},
	reading: md`Before reading on, note your own answer to both questions. They come again at the end. What matters is less whether the first answer changes than whether the second does: whether you have chosen a comparator on purpose.`,
});
