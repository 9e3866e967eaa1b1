import type { DeckLook } from "../../deck/look.ts";
import { sizesCss } from "./sizes.ts";
import { dark, light, type Theme, type Token, themeCss } from "./theme.ts";

/** Declares how a deck looks: colors, type and space by role, and what an institution adds of its own. */
export function look(parts: DeckLook<Token>): DeckLook<Token> {
	return parts;
}

/** Both themes of a deck: the palette, with the colors that it changes. */
export function themesOf(look: DeckLook): { light: Theme; dark: Theme } {
	return {
		light: { ...light, ...look.light },
		dark: { ...dark, ...look.dark },
	};
}

/** The color of what is no figure: focus, choice, progress. */
export function accentOf(look: DeckLook): { light: string; dark: string } {
	const { light, dark } = themesOf(look);
	return look.accent ?? { light: light.treatment, dark: dark.treatment };
}

/** Custom properties of a deck's pages: those of the palette, then those that its look changes. */
export function lookCss(look: DeckLook): string {
	const accent = accentOf(look);
	const own = (tone: "light" | "dark") =>
		Object.entries({
			...look[tone],
			accent: accent[tone],
			// A band shows only where an institution has a color.
			...(look.accent && { band: accent[tone] }),
		})
			.map(([token, color]) => `--${token}:${color}`)
			.join(";");
	return [
		themeCss(),
		`:root{${own("light")}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${own("dark")}}}`,
		`:root[data-theme=dark]{${own("dark")}}`,
		`@media print{:root:root:root{${own("light")}}}`,
		sizesCss(look),
	].join("\n");
}
