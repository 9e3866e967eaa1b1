import { attempt } from "../shared/attempt.ts";
import { openSpeakerView } from "../speaker/speaker.ts";
import type { Talk } from "./talk.ts";
import { turnTheme } from "./theme.ts";
import { goBack, noteJumps } from "./visits.ts";

/** What a key does, and how that is named should it fail. */
type Action = readonly [what: string, run: (talk: Talk) => unknown];

/** What was written since a key whose code is still on its way; `undefined` when none is. */
let written: string[] | undefined;

const search: Action = [
	"The search",
	async (talk) =>
		(await import("../panels/palette.ts")).openPalette(talk, written?.join("")),
];

/**
 * What keys beyond reveal's own do, by `event.key` in lower case. `key-list.ts` describes them.
 * The code behind most of them comes when it is first used.
 */
const actions: Readonly<Record<string, Action>> = {
	// At once, or the browser takes it for an unwanted pop-up.
	s: ["The presenter's window", openSpeakerView],
	d: ["Light or dark", turnTheme],
	backspace: ["The way back", goBack],
	"shift arrowleft": ["The first slide", (talk) => talk.go(talk.slides[0])],
	"shift arrowright": ["The last slide", (talk) => talk.go(talk.slides.at(-1))],
	// What a clicker's start key sends; reloading would blank the screen.
	f5: ["Full screen", () => document.documentElement.requestFullscreen()],
	t: [
		"The data table",
		async (talk) => (await import("./data-table.ts")).showTable(talk),
	],
	g: [
		"The way to a slide by its number",
		async (talk) => (await import("../panels/jump.ts")).openJump(talk),
	],
	l: [
		"The laser pointer",
		async () => (await import("./laser.ts")).toggleLaser(),
	],
	"/": search,
	"ctrl k": search,
	",": [
		"The presenter's details",
		async (talk) =>
			(await import("../panels/presenter-panel.ts")).openPresenter(talk),
	],
	"?": [
		"The list of keys",
		async () => (await import("./key-card.ts")).showKeys(),
	],
};

/** Listens before reveal does, by what a key writes: a key's place differs between keyboards. */
export function startKeys(talk: Talk) {
	const { deck } = talk;
	noteJumps(talk);
	addEventListener(
		"keydown",
		(event) => {
			const { key } = event;
			const command = event.ctrlKey || event.metaKey;
			const name = key.toLowerCase();
			const shift = event.shiftKey && name.startsWith("arrow") ? "shift " : "";
			const action = actions[`${command ? "ctrl " : ""}${shift}${name}`];
			// What is written is the panel's that is coming; arrows and clickers still move the slides.
			const waits = written && !command && /^(.|Enter|Escape)$/.test(key);
			if (event.altKey || !(action || waits) || !slidesHaveKeys(event.target))
				return;
			event.preventDefault();
			event.stopPropagation();
			if (written) {
				if (key === "Backspace") written.pop();
				else if (waits && key.length === 1) written.push(key);
			} else if (action && !event.repeat) {
				const [what, run] = action;
				written = [];
				void attempt(what, () => run(talk)).finally(() => {
					written = undefined;
				});
			}
		},
		{ capture: true },
	);
	const element = deck.getRevealElement();
	const zoom = (event: MouseEvent) => {
		if (!event.altKey) return;
		event.preventDefault();
		element?.removeEventListener("mousedown", zoom);
		void attempt("The zoom", async () =>
			(await import("./zoom.ts")).startZoom(deck, event),
		);
	};
	element?.addEventListener("mousedown", zoom);
	document.addEventListener("fullscreenchange", async () => {
		const { keepAwake } = await import("./awake.ts");
		keepAwake(document.fullscreenElement !== null);
	});
}

/** Whether keys move slides: not while one writes, nor while a panel is open. */
export function slidesHaveKeys(target: EventTarget | null): boolean {
	return !(
		document.querySelector("dialog[open]") ||
		(target instanceof Element && target.closest("input, textarea, select"))
	);
}
