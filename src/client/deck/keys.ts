import { attempt } from "../shared/attempt.ts";
import type { Talk } from "../shared/talk.ts";
import { turnTheme } from "../shared/theme.ts";
import { openSpeakerView } from "../speaker/speaker.ts";
import { goBack, noteJumps } from "./visits.ts";

/**
 * What a key does, and how that is named should it fail.
 *
 * @param typed what was written since the key, while its code was on its way
 */
type Action = readonly [
	what: string,
	run: (talk: Talk, typed: () => string) => unknown,
];

/** Keys that wait: since the page's script began, or since a key whose code is still on its way. */
let waiting: KeyboardEvent[] | undefined;

const search: Action = [
	"The search",
	async (talk, typed) =>
		(await import("../panels/palette.tsx")).openPalette(talk, typed()),
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
		async (talk) => (await import("../panels/data-table.tsx")).showTable(talk),
	],
	g: [
		"The way to a slide by its number",
		async (talk, typed) =>
			(await import("../panels/jump.tsx")).openJump(talk, typed()),
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
			(await import("../panels/presenter-panel.tsx")).openPresenter(talk),
	],
	"?": [
		"The list of keys",
		async () => (await import("../panels/key-card.tsx")).showKeys(),
	],
};

/** Keeps the keys that are pressed before the slides can answer; `startKeys` has them answered. */
export function holdKeys() {
	waiting = [];
	addEventListener("keydown", hold, { capture: true });
}

/** Lets go of the keys: the page is read by scrolling. */
export function freeKeys() {
	removeEventListener("keydown", hold, { capture: true });
	waiting = undefined;
}

function hold(event: KeyboardEvent) {
	// The browser's own shortcuts stay its own, and a page pressed again and again is one press.
	if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
	if (!slidesHaveKeys(event.target) || event.key === "Tab") return;
	event.preventDefault();
	event.stopImmediatePropagation();
	waiting?.push(event);
}

/** Listens before reveal does, by what a key writes: a key's place differs between keyboards. */
export function startKeys(talk: Talk) {
	const { deck } = talk;
	noteJumps(talk);
	removeEventListener("keydown", hold, { capture: true });
	addEventListener("keydown", (event) => answer(event, talk), {
		capture: true,
	});
	release();
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
		const { keepAwake } = await import("../shared/awake.ts");
		keepAwake(document.fullscreenElement !== null);
	});
}

function answer(event: KeyboardEvent, talk: Talk) {
	if (event.altKey || !slidesHaveKeys(event.target)) return;
	const { key } = event;
	const command = event.ctrlKey || event.metaKey;
	const shift = event.shiftKey && key.startsWith("Arrow") ? "shift " : "";
	const action =
		actions[`${command ? "ctrl " : ""}${shift}${key.toLowerCase()}`];
	// What is written waits for what is coming; arrows and clickers still move the slides.
	const waits = waiting && !command && /^(.|Enter|Escape|Backspace)$/.test(key);
	if (!action && !waits) return;
	event.preventDefault();
	event.stopPropagation();
	if (waiting) {
		if (waits) waiting.push(event);
	} else if (action && !event.repeat) {
		const [what, run] = action;
		waiting = [];
		void attempt(what, () => run(talk, typed)).finally(release);
	}
}

/** The letters among the keys that wait. */
function typed(): string {
	let words = "";
	for (const { key } of waiting ?? [])
		words =
			key === "Backspace"
				? words.slice(0, -1)
				: words + (key.length === 1 ? key : "");
	return words;
}

/** Has the keys that waited answered, each by what has the keys now: a panel, or the slides. */
function release() {
	const late = waiting ?? [];
	waiting = undefined;
	for (const event of late) {
		const dialog = document.querySelector("dialog[open]");
		const target = dialog?.contains(document.activeElement)
			? document.activeElement
			: (dialog ?? document.body);
		// A key that is answered late may be one whose code is to come, too.
		if (waiting) (waiting as KeyboardEvent[]).push(event);
		else target?.dispatchEvent(new KeyboardEvent("keydown", pressOf(event)));
	}
}

/** The same press once more. Reveal goes by its `keyCode`. */
function pressOf(event: KeyboardEvent): KeyboardEventInit {
	const { key, code, keyCode, ctrlKey, metaKey, shiftKey } = event;
	return {
		key,
		code,
		keyCode,
		ctrlKey,
		metaKey,
		shiftKey,
		bubbles: true,
		cancelable: true,
	} as KeyboardEventInit;
}

/** Whether keys move slides: not while one writes, nor while a panel is open. */
export function slidesHaveKeys(target: EventTarget | null): boolean {
	return !(
		document.querySelector("dialog[open]") ||
		(target instanceof Element && target.closest("input, textarea, select"))
	);
}
