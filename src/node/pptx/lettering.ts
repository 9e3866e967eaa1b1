import { PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib";

/**
 * The typeface of a presentation: one that every computer has, or a twin of the same widths, so that what
 * fits here fits everywhere. The deck's own is on few, and a substitute's widths would be anybody's guess.
 */
export const typefaceName = "Arial";

/** Arial looks as large as the deck's typeface, and is as wide, at this part of its size. */
const likeness = 0.92;

/** Height of a line, in sizes of Arial. */
const lineHeight = 1.15;

/** The size at which words are set that the deck sets in so many pixels, in hundredths of a point. */
export function fontSize(pixels: number): number {
	return Math.round(pixels * likeness * 1.5) * 50;
}

/** The pixels in which the deck sets words that are so many points here. */
export function pixelsOf(points: number): number {
	return points / likeness / 0.75;
}

/** Words and their look, as far as it makes them wider. */
export interface Measured {
	readonly text: string;
	readonly bold?: boolean | undefined;
}

/** A word with what follows it to the next: it may consist of parts of several looks. */
interface Word {
	/** Width without the space after it. */
	bare: number;
	whole: number;
	endsLine: boolean;
}

/** Measures words as a presentation sets them. Sizes and widths are pixels of the slide. */
export class Lettering {
	constructor(
		private readonly regular: PDFFont,
		private readonly bold: PDFFont,
	) {}

	/** Width of words on one line. */
	width({ text, bold }: Measured, size: number): number {
		const font = bold ? this.bold : this.regular;
		// Programs round the widths of letters each in its own way; some reckon with raised ones as if they were not.
		return 1.02 * font.widthOfTextAtSize(known(text), fontSize(size) / 75);
	}

	/** Width of the longest word. */
	longestWord(parts: readonly Measured[], size: number): number {
		return Math.max(0, ...this.words(parts, size).map(({ bare }) => bare));
	}

	/** Words between which a line may end; a number raised behind a word is part of it. */
	private words(parts: readonly Measured[], size: number): Word[] {
		const words: Word[] = [];
		let open: Word | undefined;
		for (const part of parts)
			for (const text of part.text.split(/(?<=[ \n])/)) {
				const spaced = /[ \n]$/.test(text);
				const whole = this.width({ ...part, text }, size);
				const bare = spaced
					? this.width({ ...part, text: text.replace(/[ \n]+$/, "") }, size)
					: whole;
				if (open === undefined) {
					open = { bare: 0, whole: 0, endsLine: false };
					words.push(open);
				}
				open.bare = open.whole + bare;
				open.whole += whole;
				open.endsLine = text.endsWith("\n");
				if (spaced) open = undefined;
			}
		return words;
	}

	/** Lines that a paragraph takes. */
	lines(parts: readonly Measured[], width: number, size: number): number {
		let lines = 1;
		let used = 0;
		for (const { bare, whole, endsLine } of this.words(parts, size)) {
			if (used > 0 && used + bare > width) {
				lines += 1;
				used = 0;
			}
			// A word that is wider than its line breaks within.
			if (bare > width) lines += Math.ceil(bare / width) - 1;
			used += whole;
			if (endsLine) {
				lines += 1;
				used = 0;
			}
		}
		return lines;
	}

	/** Height of so many lines. */
	height(lines: number, size: number): number {
		return (lines * fontSize(size) * lineHeight) / 75;
	}
}

/** Loads what presentations are measured with: Helvetica, whose widths are Arial's. */
export async function loadLettering(): Promise<Lettering> {
	const pdf = await PDFDocument.create();
	return new Lettering(
		await pdf.embedFont(StandardFonts.Helvetica),
		await pdf.embedFont(StandardFonts.HelveticaBold),
	);
}

/** Letters that the tables of widths lack, by others as wide. */
const alike: Readonly<Record<string, string>> = {
	"\u2212": "+",
	"\u202f": " ",
	"\u00a0": " ",
	"\u200b": "",
	"\u2265": "+",
	"\u2264": "+",
	"\u2248": "+",
	"\u2192": "\u2014",
};

function known(text: string): string {
	return text.replace(
		/[^\u0020-\u007e\u00a1-\u00ff\u2013\u2014\u2018-\u201d\u2020\u2021\u2022\u2026]/g,
		(letter) => alike[letter] ?? "M",
	);
}
