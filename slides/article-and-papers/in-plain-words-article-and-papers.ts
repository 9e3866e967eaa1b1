import { inPlainWords, md, slide } from "#deck";

export default slide({
	id: "in-plain-words-article-and-papers",
	title:
		"In plain words: much of the article is right, and some of it says a little too much",
	minutes: 0.5,
	cuts: [],
	body: [
		inPlainWords`
      Much of what you read about needles and pain is right.
      Some of it makes a small gain sound big.
      Ask what the treatment was compared with.`,
	],
	notes: md`Three sentences for a patient who brings the article along.

Transition: so, what will you say tomorrow?`,
	reading: md`Much of what you read about needles and pain is right. Some of it makes a small gain sound big. Ask what the treatment was compared with.`,
});
