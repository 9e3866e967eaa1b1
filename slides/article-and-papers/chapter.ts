import { chapter } from "#deck";
import articleCancer from "./article-cancer.ts";
import articleOverstatedMechanisms from "./article-overstated-mechanisms.ts";
import articleOverstatedTrials from "./article-overstated-trials.ts";
import articlePartly from "./article-partly.ts";
import articleRight from "./article-right.ts";
import articleSize from "./article-size.ts";
import articleUnsupported from "./article-unsupported.ts";
import articleWrong from "./article-wrong.ts";
import inPlainWordsArticleAndPapers from "./in-plain-words-article-and-papers.ts";

export default chapter({
	id: "article-and-papers",
	title: "What the article says, and what the papers say",
	slides: [
		articleSize,
		articleCancer,
		articleWrong,
		articleUnsupported,
		articleOverstatedTrials,
		articleOverstatedMechanisms,
		articleRight,
		articlePartly,
		inPlainWordsArticleAndPapers,
	],
});
