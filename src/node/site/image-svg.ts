import type { DeckLook } from "../../deck/look.ts";
import { themesOf } from "../../figures/core/look.ts";
import { unescaped } from "../../figures/core/markup.ts";
import { fontFamily, type Theme } from "../../figures/core/theme.ts";
import {
	loadTypeface,
	type Typeface,
	type Weight,
} from "../../figures/core/typeface.ts";

let loading: Promise<Typeface> | undefined;

/**
 * A drawing as an image shows it, which has neither colors nor typeface of a page: with those colors
 * that it uses, in both themes, and with the length of every line of words, so that words of another
 * typeface keep to their room. Scripts put it into the page without them.
 *
 * @throws Error if the typeface cannot be read
 */
export async function imageSvg(svg: string, look: DeckLook): Promise<string> {
	const { light, dark } = themesOf(look);
	loading ??= loadTypeface();
	const palette = (theme: Theme) =>
		Object.entries(theme)
			.filter(([token]) => svg.includes(`var(--${token}`))
			.map(([token, color]) => `--${token}:${color}`)
			.join(";");
	const style = `svg{font-family:${fontFamily},sans-serif;${palette(light)}}@media(prefers-color-scheme:dark){svg{${palette(dark)}}}`;
	return withLengths(svg, await loading).replace(
		/<svg[^>]*>/,
		(root) => `${root}<style>${style}</style>`,
	);
}

/** A drawing whose lines of words say how long they are in the deck's typeface. */
export function withLengths(svg: string, type: Typeface): string {
	/** Letters of the elements around, the innermost last. */
	const around: { size: number; weight: Weight }[] = [
		{ size: 16, weight: 400 },
	];
	return svg.replace(
		/<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g,
		(whole, closes, name, attributes, empty, words) => {
			if (closes) {
				around.pop();
				return whole;
			}
			const above = around.at(-1) ?? { size: 16, weight: 400 };
			const own = {
				size: Number(attributeOf(attributes, "font-size") ?? above.size),
				weight:
					weightOf(attributeOf(attributes, "font-weight")) ?? above.weight,
			};
			if (!empty) around.push(own);
			if (name !== "text" || words.trim() === "") return whole;
			const length = type.width(unescaped(words), own).toFixed(1);
			return `<text${attributes} textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}`;
		},
	);
}

function attributeOf(attributes: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function weightOf(value: string | undefined): Weight | undefined {
	return ([400, 600, 700] as const).find((weight) => String(weight) === value);
}
