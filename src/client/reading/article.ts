import { opensCards } from "../shared/sources.ts";
import { read } from "./read.ts";
import { startContents } from "./read-contents.ts";
import { startFigures } from "./read-figures.ts";
import { startQuestions } from "./read-questions.ts";

/* The deck as an article. */
read((main) => {
	startContents(main);
	startFigures(main);
	startQuestions(main);
	opensCards(main, "a.term", (link, stay) => {
		void import("./read-terms.ts").then(({ openTerm }) => openTerm(link, stay));
	});
});
