/*
 * Small things that the reader's own browser keeps: a theme, a place, a presenter's name. Where
 * storage is denied (a setting, a private window, a full disk) they last as long as the page.
 */

/** Under which who presents is kept, as the JSON that is exported. */
export const presenterKey = "deck-presenter";

/** How long something is kept: until it is cleared, or as long as its window is open. */
export type Lasting = "local" | "session";

/** What could not be stored, by key. */
const thisPageOnly = new Map<string, string>();

/** What was kept under a key; `undefined` if nothing was. */
export function recall(
	key: string,
	lasting: Lasting = "local",
): string | undefined {
	try {
		return thisPageOnly.get(key) ?? area(lasting).getItem(key) ?? undefined;
	} catch {
		return thisPageOnly.get(key);
	}
}

/**
 * Keeps a text under a key.
 *
 * @returns false if storage is denied or full; the text is then known until the page is left
 */
export function remember(
	key: string,
	text: string,
	lasting: Lasting = "local",
): boolean {
	try {
		area(lasting).setItem(key, text);
		thisPageOnly.delete(key);
		return true;
	} catch {
		thisPageOnly.set(key, text);
		return false;
	}
}

/** Forgets what was kept under a key. */
export function forget(key: string, lasting: Lasting = "local") {
	thisPageOnly.delete(key);
	try {
		area(lasting).removeItem(key);
	} catch {
		// Nothing was kept where storage is denied.
	}
}

/** @throws DOMException where storage is denied */
function area(lasting: Lasting): Storage {
	return lasting === "local" ? localStorage : sessionStorage;
}
