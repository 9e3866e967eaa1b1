import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Blob, Buffer, Face, Font, shape, Variation } from "harfbuzzjs";

/** Weights of the deck's typeface that figures use. */
export type Weight = 400 | 600 | 700;

/** Letters as they are set: their size in pixels, and their weight, 400 by default. */
export interface Letters {
	readonly size: number;
	readonly weight?: Weight | undefined;
}

/** Height of a line of wrapped text, in sizes of its letters. */
export const leading = 1.18;

/** The deck's typeface, measured as a browser sets it: by HarfBuzz, kerning included. */
export class Typeface {
	readonly #shaped = new Map<string, number>();
	readonly #buffer = new Buffer();
	readonly #fonts: Readonly<Record<Weight, Font>>;
	readonly #unitsPerEm: number;
	readonly #face: Face;
	#letters: ReadonlySet<number> | undefined;

	/** @param data of a variable TrueType font with an axis of weights */
	constructor(data: Uint8Array) {
		const face = new Face(new Blob(data));
		this.#face = face;
		const font = (weight: Weight) => {
			const cut = new Font(face);
			cut.setVariations([new Variation("wght", weight)]);
			return cut;
		};
		this.#fonts = { 400: font(400), 600: font(600), 700: font(700) };
		this.#unitsPerEm = face.upem;
	}

	/** Width of words on one line, in pixels. */
	width(words: string, { size, weight = 400 }: Letters): number {
		const key = `${weight} ${words}`;
		const units = this.#shaped.get(key) ?? this.#shape(words, weight);
		this.#shaped.set(key, units);
		return (units * size) / this.#unitsPerEm;
	}

	/** Width of the widest of some words, in pixels; 0 if there are none. */
	widest(words: readonly string[], letters: Letters): number {
		return Math.max(0, ...words.map((each) => this.width(each, letters)));
	}

	/** Words broken into lines no wider than `width` pixels; a word that is wider stands alone. */
	wrap(words: string, width: number, letters: Letters): string[] {
		const lines: string[] = [];
		for (const word of words.split(" ")) {
			const last = lines.at(-1);
			const longer = last === undefined ? word : `${last} ${word}`;
			if (last === undefined || this.width(longer, letters) > width)
				lines.push(word);
			else lines[lines.length - 1] = longer;
		}
		return lines;
	}

	/** Height of words wrapped to a width, in pixels. */
	height(words: string, width: number, letters: Letters): number {
		return this.wrap(words, width, letters).length * letters.size * leading;
	}

	/** The letters of a text that the typeface does not have, each once; what is not painted is none. */
	lacking(text: string): string[] {
		this.#letters ??= new Set(this.#face.collectUnicodes());
		const letters = this.#letters;
		return [...new Set(text)].filter(
			(letter) =>
				!letters.has(letter.codePointAt(0) ?? 0) &&
				!/[\p{C}\p{Z}]/u.test(letter),
		);
	}

	#shape(words: string, weight: Weight): number {
		const buffer = this.#buffer;
		buffer.clearContents();
		buffer.addText(words);
		buffer.guessSegmentProperties();
		shape(this.#fonts[weight], buffer);
		return buffer
			.getGlyphPositions()
			.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
	}
}

/**
 * The typeface from the package that brings it.
 *
 * @throws Error if the package is not installed
 */
export async function loadTypeface(): Promise<Typeface> {
	const file = createRequire(import.meta.url).resolve(
		"source-sans/VF/SourceSans3VF-Upright.ttf",
	);
	return new Typeface(await readFile(file));
}
