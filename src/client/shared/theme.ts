import { themeKey } from "../../deck/theme-key.ts";
import { announce } from "./announce.ts";
import { recall, remember } from "./storage.ts";

/** Light or dark as chosen before; else as the reader's system says. */
export function restoreTheme() {
	const stored = recall(themeKey);
	if (stored) document.documentElement.dataset.theme = stored;
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark(): boolean {
	const { theme } = document.documentElement.dataset;
	// Where colours are forced, the computed scheme is neither.
	return theme
		? theme === "dark"
		: matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Turns light to dark and back, and remembers it. */
export function turnTheme() {
	const theme = isDark() ? "light" : "dark";
	document.documentElement.dataset.theme = theme;
	if (!remember(themeKey, theme))
		announce("This browser keeps no settings: the choice ends with the page.", {
			shown: true,
		});
}
