import { md, plain, points, slide, table, text } from "#deck";

const hers = "fictional patient";
const age = plain("72", hers);
const months = plain("14 months", hers);
const rmdq = plain("13 of 24", hers);
const peg = plain("6 of 10", hers);

export default slide({
	id: "case-article",
	title: text`Mrs. K., ${age}, has back pain, takes an anticoagulant, and brings a magazine article`,
	minutes: 1.25,
	cuts: [20, 40, 60],
	claims: ["back-in-action-effect", "no-longer-placebo", "minimal-risks"],
	context: text`a fictional patient, a real article`,
	body: [
		points`
      ${months} of low back pain, no red flags; apixaban for atrial fibrillation; afraid to bend
      Disability (RMDQ) ${rmdq}, pain (PEG) ${peg}; acetaminophen helps little`,
		table({
			caption: text`Three sentences of the article that she has underlined`,
			columns: ["About", "She has underlined"],
			rows: [
				[
					text`Benefit`,
					text`“…older adults with chronic low back pain experienced greater improvements in pain and function after receiving acupuncture, compared to usual care alone, with benefits lasting up to a year.”`,
				],
				[
					text`Placebo`,
					text`“Scientists no longer dismiss acupuncture’s effects as ‘placebo.’”`,
				],
				[
					text`Risk`,
					text`“…the risks remain minimal: minor soreness, bruising, or lightheadedness, far outweighed by the potential for reduced reliance on long-term pain medications.”`,
				],
			],
		}),
	],
	notes: md`Meet Mrs. K. She is invented, but you know her. She is ${age}, a retired teacher and a gardener. Her back has hurt for ${months}. You have asked about red flags, and there are none. She takes apixaban for atrial fibrillation. Acetaminophen helps little, and since one bad week she has been afraid to bend. Her disability score, the Roland-Morris, is ${rmdq}; her pain score, the PEG, is ${peg}.

Today she brings a magazine article, with three sentences underlined. The first says that acupuncture is better than usual care, for up to a year. The second, that scientists no longer call it placebo. The third, that the risks are minimal and that it may save her from drugs. Benefit, placebo, risk. She asks, "Should I try it?"

We will come back to these three sentences at the end and answer each. For now, notice one thing: only the first says compared with what.

Transition: before any evidence, what would you do?`,
	reading: md`Mrs. K. is a fictional patient, invented so that the evidence has someone to be useful to: ${age} years old, a retired teacher who gardens, with low back pain for ${months} and no red flags. She takes apixaban for atrial fibrillation. Acetaminophen helps little. Since one bad week she avoids bending. Her score on the Roland-Morris questionnaire is ${rmdq}, where higher is worse, and on the three-item PEG scale of pain, enjoyment and general activity it is ${peg}. She brings a magazine article on acupuncture, which is real, and has underlined three sentences: one on benefit, one on placebo, one on risk. They are quoted to the letter. The talk returns to them at its end. Only the first of them says what acupuncture was compared with.`,
});
