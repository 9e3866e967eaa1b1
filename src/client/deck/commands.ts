import { announce } from "../shared/announce.ts";
import { attempt } from "../shared/attempt.ts";
import type { Command } from "../shared/key-table.ts";
import type { Talk } from "../shared/talk.ts";
import { turnTheme } from "../shared/theme.ts";
import { openSpeakerView } from "../speaker/speaker.ts";
import { goBack } from "./visits.ts";

/**
 * What a command does, and how that is named should it fail.
 *
 * @param typed what was written since the key, while its code was on its way
 */
type Action = readonly [
	what: string,
	run: (talk: Talk, typed: () => string) => unknown,
];

/** What every key does. The code behind most of them comes when it is first used. */
const actions: Readonly<Record<Command, Action>> = {
	next: ["The next slide", (talk) => move(talk, "next")],
	back: ["The slide before", (talk) => move(talk, "prev")],
	first: ["The first slide", (talk) => talk.go(talk.slides[0])],
	last: ["The last slide", goToEnd],
	// At once, or the browser takes it for an unwanted pop-up.
	speaker: ["The presenter's window", openSpeakerView],
	fullscreen: ["Full screen", toggleFullScreen],
	black: ["The black screen", ({ deck }) => deck.togglePause()],
	laser: [
		"The laser pointer",
		async () => (await import("./laser.ts")).toggleLaser(),
	],
	// A press of the pointer, which `keys.ts` listens for.
	zoom: ["The zoom", () => undefined],
	search: [
		"The search",
		async (talk, typed) =>
			(await import("../panels/palette.tsx")).openPalette(talk, typed()),
	],
	jump: [
		"The way to a slide by its number",
		async (talk, typed) =>
			(await import("../panels/jump.tsx")).openJump(talk, typed()),
	],
	return: ["The way back", goBack],
	overview: [
		"The table of all slides",
		async (talk, typed) =>
			(await import("../panels/light-table.tsx")).openLightTable(talk, typed()),
	],
	table: [
		"The data table",
		async (talk) => (await import("../panels/data-table.tsx")).showTable(talk),
	],
	theme: ["Light or dark", turnTheme],
	presenter: [
		"The presenter's details",
		async (talk) =>
			(await import("../panels/presenter-panel.tsx")).openPresenter(talk),
	],
	downloads: [
		"The list of downloads",
		async () => (await import("../panels/downloads-panel.tsx")).showDownloads(),
	],
	keys: [
		"The list of keys",
		async (talk) =>
			(await import("../panels/key-card.tsx")).showKeys("talk", (command) =>
				obey(command, talk),
			),
	],
	leave: ["The way out", leave],
};

/**
 * Does what a command says. What fails is said.
 *
 * @param typed what was written since the key that said it
 */
export function obey(
	command: Command,
	talk: Talk,
	typed: () => string = () => "",
) {
	const [what, run] = actions[command];
	return attempt(what, () => run(talk, typed));
}

/**
 * On or back. Behind a black screen it lights the screen first: nobody shall wonder why nothing moves.
 */
function move({ deck }: Talk, by: "next" | "prev") {
	if (deck.isPaused()) deck.togglePause();
	else deck[by]();
}

/** To the end of the talk; from there, to the last of what is kept for questions. */
function goToEnd(talk: Talk) {
	const end = talk.slides.findLastIndex(
		({ dataset }) => dataset.backup === undefined,
	);
	const past = talk.slides.indexOf(talk.present()) >= end;
	talk.go(talk.slides.at(past ? -1 : end));
}

/** Leaves the innermost of what is open; panels and cards have taken the key before. */
async function leave(talk: Talk, typed: () => string) {
	if (document.documentElement.classList.contains("zoomed"))
		(await import("./zoom.ts")).zoomOut();
	else if (talk.deck.isPaused()) talk.deck.togglePause();
	else await obey("overview", talk, typed);
}

async function toggleFullScreen() {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch (error) {
		console.warn(error);
		announce(
			self === top
				? "This browser does not give the page the full screen. Try its own key for it."
				: "This page may not fill the screen here. Open it in a tab of its own.",
			{ shown: true },
		);
	}
}
