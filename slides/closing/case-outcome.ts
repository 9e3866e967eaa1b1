import { md, plain, slide, table, text } from "#deck";

const hers = "fictional patient";
const start = plain("13", hers);
const later = plain("9", hers);

export default slide({
	id: "case-outcome",
	title:
		"Mrs. K. chose ten visits and a walking program; at six months she gardens again",
	minutes: 0.75,
	cuts: [40, 60],
	context: text`a fictional patient · her mark: ${plain("30%", hers)} better, ${plain("9", hers)} or less`,
	body: [
		table({
			caption: text`Her year, against the mark she had set: ${plain("30%", hers)} better is ${plain("9", hers)} or less`,
			columns: ["", "Before", "Twelve weeks", "Six months"],
			rows: [
				[
					text`Disability (RMDQ, ${plain("0 to 24", "range of the instrument")})`,
					text`${start}`,
					text`${later}`,
					text`${later}`,
				],
				[
					text`Acupuncture`,
					text`None`,
					text`${plain("10", hers)} visits, then stopped`,
					text`None`,
				],
				[text`Harm`, text`—`, text`Two bruises`, text`None`],
				[
					text`Exercise`,
					text`Afraid to bend`,
					text`Walks daily, bends in steps`,
					text`Kept up; gardens again`,
				],
			],
		}),
	],
	notes: md`What happened? She chose ten visits, and walking with bending in small steps. The acupuncturist knew about the apixaban. She had two bruises. At twelve weeks her score had fallen from ${start} to ${later}, just the mark that you had set together. She stopped the visits and kept the exercise. At six months she is back in her garden.

Was it the acupuncture? There is no way to know. What we do know is that she decided with the numbers in front of her, and knew when to stop.

Will be asked: "Why stop, if it helped?" In the trial, maintenance visits did not clearly lower disability any further, and she had what she wanted.

Transition: one last show of hands.`,
	reading: md`Mrs. K. is fictional, and so is her outcome; it shows how a plan ends. She chose ten visits together with daily walking and graded bending. The acupuncturist knew about her anticoagulant. She had two bruises and nothing worse. Her Roland-Morris score went from ${start} to ${later} at twelve weeks, which just reaches the ${plain("30%", hers)} that had been agreed as worthwhile, so she stopped the visits as planned and kept the exercise. At six months it is ${later}, and she gardens. Nobody can say how much of this was the acupuncture: one person has no comparator. Had she stayed at ${plain("12", hers)}, the plan would have been the same in kind: stop, and spend the effort elsewhere.`,
});
