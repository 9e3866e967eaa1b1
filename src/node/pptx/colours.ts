import { light, type Token } from "../../figures/core/theme.ts";
import { el } from "./xml.ts";

/**
 * Where each color of the deck stands in a theme. A slide that is put into another template takes that
 * template's, so that it reads on any ground. The lines between parts are a faint shade of soft words.
 */
const scheme = {
	paper: "bg1",
	wash: "bg2",
	ink: "tx1",
	soft: "tx2",
	treatment: "accent1",
	sham: "accent2",
	active: "accent3",
	none: "accent4",
	usual: "accent5",
	skin: "accent6",
	rule: "tx2",
} as const satisfies Partial<Record<Token, string>>;

/**
 * Colors on a ground that has the color of words: made of the color that grounds have elsewhere, so that
 * they stand out from it in every template; the ground shows through fainter ones, whatever its color.
 */
const onDark = {
	"dark-ink": ["bg1"],
	"dark-soft": ["bg1", { alpha: 75_000 }],
	"dark-line": ["bg1", { alpha: 50_000 }],
	"dark-treatment": ["accent1", { lumMod: 60_000, lumOff: 40_000 }],
} as const satisfies Record<
	string,
	readonly [string, Readonly<Record<string, number>>?]
>;

/** A color: one of the deck's, one on a dark ground, or `#RRGGBB`. */
export type Colour = Token | keyof typeof onDark | `#${string}`;

/** A color as an element. */
export function colourXml(colour: Colour): string {
	if (colour === "rule")
		return shade(scheme.rule, { lumMod: 20_000, lumOff: 80_000 });
	if (isOnDark(colour)) {
		const [of, changes = {}] = onDark[colour];
		return shade(of, changes);
	}
	if (colour.startsWith("#"))
		return el("a:srgbClr", { val: colour.slice(1).toUpperCase() });
	const found = Object.entries(scheme).find(([token]) => token === colour);
	if (found) return el("a:schemeClr", { val: found[1] });
	const own = Object.entries(light).find(([token]) => token === colour);
	return el("a:srgbClr", { val: (own?.[1] ?? light.ink).slice(1) });
}

/** A color of the theme, changed in parts of 100,000. */
function shade(of: string, changes: Readonly<Record<string, number>>): string {
	return el(
		"a:schemeClr",
		{ val: of },
		Object.entries(changes).map(([change, val]) => el(`a:${change}`, { val })),
	);
}

function isOnDark(colour: string): colour is keyof typeof onDark {
	return Object.hasOwn(onDark, colour);
}

/** The ground of a slide in the color of words. */
export const darkGround = el(
	"p:bg",
	{},
	el("p:bgPr", {}, fillXml("ink"), el("a:effectLst")),
);

/** A surface of one color; none where there is no color. */
export function fillXml(colour: Colour | undefined): string {
	return colour === undefined
		? el("a:noFill")
		: el("a:solidFill", {}, colourXml(colour));
}

/**
 * The color that a drawing names: `var(--ink)`, `var(--ink,#15202B)`, `#15202B`.
 *
 * @returns `undefined` for none
 * @throws RangeError for what is no color of a drawing
 */
export function colourOf(value: string): Colour | undefined {
	if (value === "none" || value === "transparent") return undefined;
	if (/^#[0-9a-f]{6}$/i.test(value)) return value as Colour;
	const [, token = ""] = /^var\(--([a-z-]+)[,)]/.exec(value) ?? [];
	if (isOnDark(token)) return token;
	const known = (Object.keys(light) as Token[]).find((each) => each === token);
	if (!known) throw new RangeError(`the color "${value}"`);
	return known;
}
