import { md, plain, slide, text } from "#deck";
import { courseOfCare } from "#figures";

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
		courseOfCare({
			id: "case-outcome-course",
			title: "Her scores before, at twelve weeks and at six months",
			about:
				"Mrs. K. is fictional, and so are her scores; one person has no comparator",
			scale: {
				name: "RMDQ",
				range: [0, 24],
				mark: {
					value: text`${later}`,
					label: text`her mark: ${later} or less`,
				},
			},
			stages: [
				{
					label: "Before",
					visits: 0,
					score: text`${start}`,
					besides: "Afraid to bend",
				},
				{
					label: text`Twelve weeks, ${plain("10", hers)} visits`,
					visits: 10,
					score: text`${later}`,
					stop: "Her mark is reached: visits end",
					besides: "Two bruises; walks daily, bends in steps",
				},
				{
					label: "Six months",
					score: text`${later}`,
					besides: "Kept up the exercise; gardens again",
				},
			],
			steps: true,
			message:
				"Her score fell to the mark that she had set; nobody can say how much of that was the acupuncture.",
		}),
	],
	notes: md`What happened? She chose ten visits, and walking with bending in small steps. The acupuncturist knew about the apixaban. She had two bruises. At twelve weeks her score had fallen from ${start} to ${later}, exactly the mark that you had set together. She stopped the visits and kept the exercise. At six months she is back in her garden.

Was it the acupuncture? There is no way to know. What we do know is that she decided with the numbers in front of her, and knew when to stop.

Will be asked: "Why stop, if it helped?" In the trial, maintenance visits did not clearly lower disability any further, and she had what she wanted.

Transition: thank you. Your questions, please.`,
	reading: md`Mrs. K. is fictional, and so is her outcome; it shows how a plan ends. She chose ten visits together with daily walking and graded bending. The acupuncturist knew about her anticoagulant. She had two bruises and nothing worse. Her Roland-Morris score went from ${start} to ${later} at twelve weeks, which just reaches the ${plain("30%", hers)} that had been agreed as worthwhile, so she stopped the visits as planned and kept the exercise. At six months it is ${later}, and she gardens. Nobody can say how much of this was the acupuncture: one person has no comparator. Had she stayed at ${plain("12", hers)}, the plan would have been the same in kind: stop, and spend the effort elsewhere.`,
});
