import { chapter, md } from "#deck";
import articleWeighed from "./article-weighed.ts";
import inPlainWordsArticleAndPapers from "./in-plain-words-article-and-papers.ts";

export default chapter({
	id: "article-and-papers",
	title: "The article, weighed",
	opener: {
		question: "Her article: how much of it do the papers bear out?",
		answers: [
			{
				slide: articleWeighed,
				words: "Most of it holds, much of it only in part",
			},
			{
				slide: inPlainWordsArticleAndPapers,
				words: "What it leaves out matters more to her",
			},
		],
		drawing: { of: "sign", name: "outcome" },
		notes: md`Back to the article itself, sentence by sentence, beside the papers that it speaks of.`,
	},
	slides: [articleWeighed, inPlainWordsArticleAndPapers],
});
