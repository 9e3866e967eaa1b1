/*
 * The palette, once: figures draw with it, and the style sheet's custom properties are written from
 * it. Charts name a colour by its custom property. Every light colour is distinct, so that a baked
 * diagram can name its tokens again (`--ink` for #15202B).
 */

export type Token =
	| "paper"
	| "wash"
	| "ink"
	| "soft"
	| "rule"
	| "treatment"
	| "sham"
	| "usual"
	| "none"
	| "active"
	| "skin"
	| "fat"
	| "muscle";

export type Theme = Readonly<Record<Token, string>>;

export const light: Theme = {
	paper: "#FFFFFF",
	wash: "#F4F6F8",
	ink: "#15202B",
	soft: "#566472",
	rule: "#D5DBE1",
	treatment: "#0072B2",
	sham: "#C2410C",
	usual: "#4B5563",
	none: "#8E4585",
	active: "#007A5A",
	skin: "#E8C4A2",
	fat: "#F8EBD4",
	muscle: "#E9C6BE",
};

export const dark: Theme = {
	paper: "#0F161D",
	wash: "#18212B",
	ink: "#EEF2F5",
	soft: "#A9B6C2",
	rule: "#33414E",
	treatment: "#5CB8F0",
	sham: "#FF9A66",
	usual: "#B4BFCC",
	none: "#D9A0D2",
	active: "#4FC9A4",
	skin: "#7A5A45",
	fat: "#4B4134",
	muscle: "#5E3A37",
};

export const fontFamily = '"Source Sans 3"';

/** The two widths in which every figure is laid out: a slide's body, a phone's column. */
export type Width = "wide" | "narrow";
export const widths: Readonly<Record<Width, number>> = {
	wide: 1136,
	narrow: 340,
};

/** Size of labels, estimates and ticks in pixels; 24 so that 18 remain on a 4:3 slide, where figures shrink. */
export const labelSize: Readonly<Record<Width, number>> = {
	wide: 24,
	narrow: 15,
};

/** Custom properties of both themes, following the reader's preference or `data-theme`. */
export function themeCss(): string {
	const properties = (theme: Theme) =>
		Object.entries(theme)
			.map(([token, colour]) => `--${token}:${colour}`)
			.join(";");
	return [
		`:root{color-scheme:light;${properties(light)}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(dark)}}}`,
		`:root[data-theme=dark]{color-scheme:dark;${properties(dark)}}`,
		`@media print{:root:root:root{color-scheme:light;${properties(light)}}}`,
	].join("\n");
}
