import { keepCut } from "../shared/keep-cut.ts";
import { startSources } from "../shared/sources.ts";
import { stylesRefused } from "../shared/styles-refused.ts";
import { land } from "./read-landing.ts";
import { keepScrollersReachable } from "./read-scroll.ts";
import { startSearch } from "./read-search.ts";
import { startThemeButton } from "./read-theme.ts";

/**
 * Adds to a page of the reading view what a page without scripts does without: first what every page
 * has, then what this one has. Nothing here asks where anything is laid out, so that the first screen
 * is not kept waiting for the last.
 */
export function read(start: (main: HTMLElement) => void) {
	const begin = () => {
		const main = document.querySelector("main");
		if (!main) return;
		if (stylesRefused())
			void import("../shared/strict-host.ts").then(({ styleByFile }) =>
				styleByFile(),
			);
		startSearch();
		startThemeButton();
		startSources(main);
		keepCut();
		start(main);
		keepScrollersReachable(main);
		land();
		document.documentElement.dataset.ready = "true";
		// Long after the first screen.
		addEventListener("load", () => setTimeout(keep, 5000));
		if (document.readyState === "complete") setTimeout(keep, 5000);
	};
	// The script may come before the text does.
	if (document.readyState === "loading")
		addEventListener("DOMContentLoaded", begin);
	else begin();
}

/** Keeps the site on this device, and offers another edition of it. */
async function keep() {
	const [{ keepSite, keptNow, onKept, takeNewEdition }, { offer }] =
		await Promise.all([
			import("../shared/offline.ts"),
			import("../shared/offer.ts"),
		]);
	onKept(() => {
		if (keptNow() === "another edition")
			offer("There is a new version of these pages.", [
				{ words: "Show it", to: takeNewEdition },
			]);
	});
	await keepSite(() => true);
}

// The reading view is rendered as a whole; a saved slide brings it anew.
import.meta.hot?.on("deck:update", () => location.reload());
if (import.meta.hot) {
	const { hot } = import.meta;
	void import("../shared/tray.ts").then(({ makeTray }) => {
		const tray = makeTray();
		hot.on("deck:problems", tray.tell);
		hot.send("deck:problems");
	});
}
