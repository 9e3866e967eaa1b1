import { opensCards, startSources } from "../shared/sources.ts";
import { restoreTheme } from "../shared/theme.ts";
import { startClaims } from "./read-claims.ts";
import { startContents } from "./read-contents.ts";
import { startQuestions } from "./read-questions.ts";
import { startRecords } from "./read-records.ts";
import { keepScrollersReachable } from "./read-scroll.ts";
import { startSearch } from "./read-search.ts";
import { startThemeButton } from "./read-theme.ts";

/* Adds to the reading view what a page without scripts does without. */

restoreTheme();
// The script may come before the text does.
if (document.readyState === "loading")
	addEventListener("DOMContentLoaded", start);
else start();

function start() {
	const main = document.querySelector("main");
	if (!main) return;
	startSearch();
	startThemeButton();
	startContents(main);
	startRecords(main);
	startClaims(main);
	startQuestions(main);
	const sitting = main.querySelector<HTMLElement>(".sitting");
	const all = main.querySelector<HTMLElement>(".all-questions");
	if (sitting && all)
		void import("./read-practice.ts").then(({ startPractice }) =>
			startPractice(sitting, all),
		);
	startSources(main);
	void import("./read-figures.ts").then(({ startFigureMenus }) =>
		startFigureMenus(main),
	);
	opensCards(main, "a.term", (link, stay) => {
		void import("./read-terms.ts").then(({ openTerm }) => openTerm(link, stay));
	});
	keepScrollersReachable(main);
	document.documentElement.dataset.ready = "true";
}

// The reading view is rendered as a whole; a saved slide brings it anew.
import.meta.hot?.on("deck:update", () => location.reload());
