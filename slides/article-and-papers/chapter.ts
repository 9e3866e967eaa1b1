import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "article-and-papers",
	title: "What the article says, and what the papers say",
	slides: [],
});
