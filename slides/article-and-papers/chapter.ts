import { chapter } from "#deck";
import articleWeighed from "./article-weighed.ts";
import inPlainWordsArticleAndPapers from "./in-plain-words-article-and-papers.ts";

export default chapter({
	id: "article-and-papers",
	title: "The article, weighed",
	slides: [articleWeighed, inPlainWordsArticleAndPapers],
});
