import { columns, md, points, slide, text } from "#deck";

export default slide({
	id: "vote-again",
	title:
		"After the evidence: has your answer changed, and has the basis for it?",
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
	notes: md`The same two questions; hands, please. If your answer on the left has not changed, that is fine. Look at the right: have you now chosen a comparator on purpose? When you next read that a treatment helps, ask: compared with what? Thank you. Your questions, please.

Transition: the evaluation form.`,
	reading: md`Answer the two questions again and compare them with what you noted at the start. The evidence does not force one answer. It asks that the basis be named: trials against usual care, trials against sham, or a guideline that chose one of them. The habit to take away is one question, for this treatment and any other: compared with what?`,
});
