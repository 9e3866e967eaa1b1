import type { DeckLook } from "../../deck/look.ts";
import { themesOf } from "./look.ts";
import { escaped } from "./markup.ts";
import { fontFamily, type Theme } from "./theme.ts";
import type { Letters } from "./typeface.ts";

const title = { size: 28, weight: 700, token: "ink" } as const;
const small = { size: 20, weight: 400, token: "soft" } as const;
/** Paper around the drawing, in pixels of it. */
const margin = 24;
const leading = 1.25;

export const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";

/** What a copy of a figure says of itself. */
export interface Provenance {
	readonly title: string;
	/** Sources, number of people and certainty. */
	readonly caption: string;
	/** Deck and licence. */
	readonly credit: string;
	/** The drawing in words. */
	readonly alt: string;
}

/**
 * A drawing complete in itself: on paper, in the colours of both themes and its own typeface, with
 * its title above, and its source, number of people, certainty and licence below and as metadata.
 *
 * @param svg a drawing with `width`, `height` and `viewBox`
 * @param face the `@font-face` rule that it embeds; empty where there is none to be had
 * @param widthOf measures words on one line, in pixels
 * @param look of the deck that it is taken from
 */
export function captionedSvg(
	svg: string,
	words: Provenance,
	face: string,
	widthOf: (words: string, letters: Letters) => number,
	look: DeckLook = {},
): string {
	const { light, dark } = themesOf(look);
	const [, attributes = "", inner = ""] =
		/<svg([^>]*)>(.*)$/s.exec(svg.replace(/<style>.*?<\/style>/s, "")) ?? [];
	const size = (name: string) =>
		Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(attributes)?.[1] ?? 0);
	const [width, height] = [size("width"), size("height")];
	const wrapped = (text: string, type: Letters) => {
		const lines: string[] = [];
		for (const word of text.split(" ")) {
			const last = lines.at(-1);
			const longer = last === undefined ? word : `${last} ${word}`;
			if (last === undefined || widthOf(longer, type) > width) lines.push(word);
			else lines[lines.length - 1] = longer;
		}
		return lines;
	};
	const above = wrapped(words.title, title);
	const below = [
		...(words.caption ? wrapped(words.caption, small) : []),
		...wrapped(words.credit, small),
	];
	const head = above.length * title.size * leading + margin * 0.75;
	const foot = below.length * small.size * leading + margin * 0.75;
	const across = width + 2 * margin;
	const down = height + head + foot + 2 * margin;
	const style = `${face}svg{font-family:${fontFamily},sans-serif;${palette(light)}}@media(prefers-color-scheme:dark){svg{${palette(dark)}}}`;
	const text = (line: string, type: typeof title | typeof small, y: number) =>
		`<text x="${margin}" y="${y}" font-size="${type.size}" font-weight="${type.weight}" fill="var(--${type.token})">${escaped(line)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${across} ${down}">`,
		metadata(words),
		`<style>${style}</style>`,
		'<rect width="100%" height="100%" fill="var(--paper)"/>',
		...above.map((line, index) =>
			text(line, title, margin + (index + 0.8) * title.size * leading),
		),
		...below.map((line, index) =>
			text(
				line,
				small,
				down - margin - (below.length - index - 0.8) * small.size * leading,
			),
		),
		`<svg${attributes} x="${margin}" y="${margin + head}">${inner}`,
		"</svg>",
	].join("");
}

/** Title and description as SVG has them, and Dublin Core for the rest. */
export function metadata(words: Provenance): string {
	return [
		`<title>${escaped(words.title)}</title>`,
		`<desc>${escaped(words.alt)}</desc>`,
		'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about="">',
		`<dc:title>${escaped(words.title)}</dc:title>`,
		`<dc:source>${escaped(words.caption)}</dc:source>`,
		`<dc:rights>${escaped(words.credit)}</dc:rights>`,
		`<dcterms:license rdf:resource="${licenceAddress}"/>`,
		"</rdf:Description></rdf:RDF></metadata>",
	].join("");
}

function palette(theme: Theme): string {
	return Object.entries(theme)
		.map(([token, color]) => `--${token}:${color}`)
		.join(";");
}
