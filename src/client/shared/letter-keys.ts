import { type Command, commandOf, type Press } from "./key-table.ts";
import { recall, remember } from "./storage.ts";

/*
 * Keys that are a single letter or sign can be switched off, since speech input and a slip of the hand
 * press them unasked (WCAG 2.1.4). Arrows, Page keys, F1, Ctrl K and clickers' other keys stay.
 */

const key = "deck-letter-keys";

/** Whether single letters and signs are shortcuts. */
export function lettersCount(): boolean {
	return recall(key) !== "off";
}

/** Switches single letters and signs on or off, and remembers it. */
export function setLetters(on: boolean) {
	remember(key, on ? "on" : "off");
}

/** What a press asks for, by the table of keys and by what the reader switched off. */
export function askedBy(press: Press): Command | undefined {
	return commandOf(press, lettersCount());
}
