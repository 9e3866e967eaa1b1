import { inPlainWords, md, slide } from "#deck";

export default slide({
	id: "in-plain-words-article-and-papers",
	title:
		"In plain words: most of the article is fair, and it leaves out what matters to you",
	minutes: 0.5,
	cuts: [],
	body: [
		inPlainWords`
      Most of what you read about acupuncture and back pain is right.
      It does not say that the gain is small, or that people who went on with usual care got better too.
      If you take a blood thinner, ask us about bleeding first.`,
	],
	notes: md`Three sentences for a patient who brings the article along. The third is for Mrs. K.

Transition: how sure can we be? Our own grading.`,
	reading: md`For a patient: most of what you read about acupuncture and back pain is right. The article does not say that the gain is small, or that people who went on with usual care got better too. It names soreness and bruises, and those are the common harms. If you take a blood thinner, ask us about bleeding first.`,
});
