import { md, plain, slide, text } from "#deck";
import { articleCutting } from "#figures";

const hers = "fictional patient";
const age = plain("72", hers);
const months = plain("14 months", hers);
const rmdq = plain("13 of 24", hers);
const peg = plain("6 of 10", hers);

export default slide({
	id: "case-article",
	title: text`Mrs. K., ${age}, has back pain, takes an anticoagulant, and brings a magazine article`,
	minutes: 1.75,
	cuts: [20, 40, 60],
	claims: ["back-in-action-effect", "no-longer-placebo", "minimal-risks"],
	context: text`a fictional patient, a real article`,
	body: [
		articleCutting({
			id: "case-cutting",
			title: "What she brings",
			reader: {
				sign: "old-woman",
				name: text`Mrs. K., ${age}`,
				says: [
					text`Low back pain for ${months}, no red flags; afraid to bend`,
					"Apixaban for atrial fibrillation",
					text`Disability (RMDQ) ${rmdq}, pain (PEG) ${peg}`,
				],
			},
			source: "From the article, with her underlining",
			underlined: [
				{
					about: "Benefit",
					words:
						"…older adults with chronic low back pain experienced greater improvements in pain and function after receiving acupuncture, compared to usual care alone, with benefits lasting up to a year.",
				},
				{
					about: "Placebo",
					words:
						"Scientists no longer dismiss acupuncture’s effects as ‘placebo.’",
				},
				{
					about: "Risk",
					words:
						"…the risks remain minimal: minor soreness, bruising, or lightheadedness, far outweighed by the potential for reduced reliance on long-term pain medications.",
				},
			],
			asks: "Would you offer it to her, and on what basis?",
			message:
				"Benefit, placebo, risk: only the first passage says compared with what.",
		}),
	],
	notes: md`Meet Mrs. K. She is invented, but you know her. She is ${age}, a retired teacher and a gardener. Her back has hurt for ${months}. You have asked about red flags, and there are none. She takes apixaban for atrial fibrillation. Acetaminophen helps little, and since one bad week she has been afraid to bend. Her disability score, the Roland-Morris, is ${rmdq}; her pain score, the PEG, is ${peg}.

Today she brings a magazine article, with three sentences underlined. The first says that acupuncture is better than usual care, for up to a year. The second, that scientists no longer call it placebo. The third, that the risks are minimal and that it may spare her some drugs. Benefit, placebo, risk. She asks, "Should I try it?"

We will answer each at the end. For now, notice one thing: only the first says compared with what.

Before any evidence, two shows of hands, without discussion. Would you offer her acupuncture? Like any other treatment, for one course with a date to stop, only if she asks, or not at all? And on what basis: trials against usual care, trials against sham, a guideline, or what your patients tell you? There is no wrong answer now. I am writing both counts down, because I will ask you again, and the second interests me more than the first.

Transition: what you should be able to do by then.`,
	transitions: {
		20: "first, what goes into an improvement.",
		40: "then let us see what she would actually get.",
	},
	reading: md`Mrs. K. is a fictional patient, invented so that the evidence has someone to be useful to: ${age} years old, a retired teacher who gardens, with low back pain for ${months} and no red flags. She takes apixaban for atrial fibrillation. Acetaminophen helps little. Since one bad week she avoids bending. Her score on the Roland-Morris questionnaire is ${rmdq}, where higher is worse, and on the three-item PEG scale of pain, enjoyment and general activity it is ${peg}. She brings a magazine article on acupuncture, which is real, and has underlined three sentences: one on benefit, one on placebo, one on risk. They are quoted word for word. The talk returns to them at its end. Only the first of them says what acupuncture was compared with.

Before reading on, note your own answer to two questions: would you offer her acupuncture (as any treatment, one course with a date to stop, only if she asks, or not at all), and on what basis (trials against usual care, trials against sham, a guideline, what patients tell you)? They come again at the end. What matters is less whether the first answer changes than whether the second does: whether you have chosen a comparator on purpose.`,
});
