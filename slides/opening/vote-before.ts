import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "vote-before",
	title:
		"Before the evidence: would you offer acupuncture, and on what ground?",
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
	notes: md`Two shows of hands, no discussion. Write the numbers down: you ask again at the end.

Transition: why the question is worth an hour.`,
	transitions: { 60: "what you should be able to do when we finish." },
	reading: md`Before reading on, note your own answer to both questions. They come again at the end, and what matters is not whether the first changes but whether the second does.`,
});
