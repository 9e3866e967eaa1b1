import type { Command } from "./key-table.ts";
import { askedBy } from "./letter-keys.ts";

/*
 * Where a window's keys are answered. A press bubbles up to here: whatever is open or has the focus takes
 * what is its own before. A command whose code has to come first makes what is written after it wait.
 */

/** How a window answers. */
export interface KeyDesk {
	/** Whether a press is another's: of a part that has the focus, or one that this window does not answer. */
	leaves(event: KeyboardEvent, command: Command | undefined): boolean;
	/** Whether a command is done at once, as often as its key repeats. */
	moves(command: Command): boolean;
	/**
	 * Does what a command says.
	 *
	 * @param typed what was written since its key, while its code was on its way
	 */
	obey(command: Command, typed: () => string): unknown;
}

/** Keys that wait: since the page's script began, or since a key whose code is still on its way. */
let waiting: KeyboardEvent[] | undefined;

/** Keeps the keys that are pressed before a window can answer; `answerKeys` has them answered. */
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
	if (isBrowsers(event) || event.repeat || event.key === "Tab") return;
	if (writes(event)) return;
	event.preventDefault();
	event.stopImmediatePropagation();
	waiting?.push(event);
}

/** Answers keys from now on, those that waited first. */
export function answerKeys(desk: KeyDesk) {
	removeEventListener("keydown", hold, { capture: true });
	addEventListener("keydown", (event) => answer(event, desk));
	release();
}

function answer(event: KeyboardEvent, desk: KeyDesk) {
	if (event.defaultPrevented || event.isComposing || writes(event)) return;
	const command = askedBy(event);
	// What is written waits for what is coming; arrows and clickers still move the slides.
	const waits =
		waiting &&
		!isBrowsers(event) &&
		/^(.|Enter|Escape|Backspace)$/.test(event.key);
	if (!waits && (!command || desk.leaves(event, command))) return;
	event.preventDefault();
	if (waits) waiting?.push(event);
	else if (command && desk.moves(command)) desk.obey(command, typed);
	else if (command && !waiting && !event.repeat) {
		waiting = [];
		void Promise.resolve(desk.obey(command, typed)).finally(release);
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

/** Has the keys that waited answered, each by what has the keys now: a panel, or the window. */
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

/** The same press once more. */
function pressOf(event: KeyboardEvent): KeyboardEventInit {
	const { key, code, ctrlKey, metaKey, shiftKey } = event;
	return {
		key,
		code,
		ctrlKey,
		metaKey,
		shiftKey,
		modifierAltGraph: event.getModifierState("AltGraph"),
		bubbles: true,
		cancelable: true,
	};
}

function isBrowsers(event: KeyboardEvent): boolean {
	return event.altKey || event.ctrlKey || event.metaKey;
}

/** Whether keys belong to a field or to a panel that is open. */
function writes({ target }: KeyboardEvent): boolean {
	return (
		document.querySelector("dialog[open]") !== null ||
		(target instanceof Element &&
			target.closest("input, textarea, select, [contenteditable]") !== null)
	);
}
