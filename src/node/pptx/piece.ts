import type { Lettering } from "./lettering.ts";
import { fillPlace, textBox } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { indentOf, type Look } from "./text-body.ts";
import type { Box } from "./units.ts";
import type { Paragraph } from "./words.ts";

/** A part of a slide's body before its place is known. */
export interface Piece {
	/**
	 * Its height in pixels.
	 *
	 * @param scale part of its usual size
	 */
	height(width: number, scale: number): number;
	/** The height that it fills well where others leave it more; its own by default. */
	most?(width: number, scale: number): number;
	/** The largest part of its usual size at which it is set where there is room; 1 by default. */
	readonly largest?: number;
	/** Whether it shrinks as a whole where others leave it less. */
	readonly elastic: boolean;
	/**
	 * Puts it on the slide.
	 *
	 * @param place the layout's own that it fills, where one is free
	 */
	put(sheet: Sheet, box: Box, scale: number, place: Place | undefined): void;
	/** Whether it is words, which fill a layout's place. */
	readonly words: boolean;
}

/** A place for words that a layout holds ready. */
export interface Place {
	readonly type: "body" | "obj" | "subTitle";
	readonly idx: number;
}

/**
 * Words as a piece.
 *
 * @param apart how much further apart than usual its paragraphs may stand, in pixels
 */
export function wordsPiece(
	name: string,
	paragraphs: readonly Paragraph[],
	look: Look,
	lettering: Lettering,
	apart = 0,
): Piece {
	const between = paragraphs.length - 1;
	const scaled = (scale: number, more = 0) =>
		paragraphs.map((paragraph) => ({
			...paragraph,
			above: (paragraph.above ?? 0) * scale + more,
		}));
	const own = (width: number, scale: number) =>
		wordsHeight(
			scaled(scale),
			{ ...look, size: look.size * scale },
			width,
			lettering,
		);
	return {
		words: true,
		elastic: false,
		largest: grown,
		height: own,
		most: (width, scale) => own(width, scale) + between * apart,
		put(sheet, box, scale, place) {
			const set = { ...look, size: look.size * scale };
			const spare = box.height - own(box.width, scale);
			const more = between > 0 ? Math.max(0, spare / between) : 0;
			const spaced = scaled(scale, Math.min(apart, more));
			if (place) fillPlace(sheet, place, name, spaced, set, box);
			else textBox(sheet, name, spaced, set, box);
		},
	};
}

/** Height of words in a width. */
export function wordsHeight(
	paragraphs: readonly Paragraph[],
	{ size, bold, leading = 1 }: Look,
	width: number,
	lettering: Lettering,
): number {
	return paragraphs.reduce((sum, { runs, bullet, above = 0 }, index) => {
		const before = bullet === undefined ? 0 : indentOf(bullet);
		const own = size * Math.max(...runs.map(({ scale = 1 }) => scale), 0.1);
		const lines = lettering.lines(
			runs.map((run) => ({ ...run, bold: run.bold ?? bold })),
			width - before,
			own,
		);
		return (
			sum + (index === 0 ? 0 : above) + lettering.height(lines, own) * leading
		);
	}, 0);
}

/** Room between two pieces, and how much more of it there may be. */
export const gap = 16;
const moreGap = 24;
/** The least part of its usual size at which words are set, and the largest. */
const [least, grown] = [0.6, 1.16];

/**
 * Puts pieces one above the other. Words shrink together until all have room, and grow where they leave
 * much; then what is elastic takes what they leave, and what is left still sets them apart.
 *
 * @param set part of their usual size at which they are set; as large as they have room by default
 */
export function stack(
	pieces: readonly Piece[],
	sheet: Sheet,
	box: Box,
	places: readonly Place[] = [],
	set?: number,
) {
	const { width } = box;
	const between = Math.max(0, pieces.length - 1);
	const room = box.height - gap * between;
	const scale = set ?? scaleFor(pieces, width, room);
	const heights = heightsOf(pieces, width, room, scale);
	const spare = room - heights.reduce((sum, each) => sum + each, 0);
	const step = gap + Math.max(0, Math.min(moreGap, spare / between || 0));
	const free = [...places];
	let { y } = box;
	for (const [index, piece] of pieces.entries()) {
		const own = heights[index] ?? 0;
		const height = between === 0 && !piece.elastic ? box.height : own;
		const place = piece.words ? free.shift() : undefined;
		piece.put(sheet, { ...box, y, height }, scale, place);
		y += own + step;
	}
}

/** Heights of pieces: their own, elastic ones shrunk to what is left; all of them grown into what is left over. */
function heightsOf(
	pieces: readonly Piece[],
	width: number,
	room: number,
	scale: number,
): number[] {
	const total = (elastic: boolean) =>
		pieces
			.filter((piece) => piece.elastic === elastic)
			.reduce((sum, each) => sum + each.height(width, elastic ? 1 : scale), 0);
	const shrunk = Math.min(1, (room - total(false)) / total(true));
	const own = pieces.map((piece) =>
		piece.elastic
			? piece.height(width, 1) * shrunk
			: piece.height(width, scale),
	);
	const wanted = pieces.map((piece, index) =>
		Math.max(0, (piece.most?.(width, scale) ?? 0) - (own[index] ?? 0)),
	);
	const spare = room - own.reduce((sum, each) => sum + each, 0);
	const more = wanted.reduce((sum, each) => sum + each, 0);
	const share = more > 0 ? Math.min(1, Math.max(0, spare) / more) : 0;
	return own.map((height, index) => height + share * (wanted[index] ?? 0));
}

/** The largest scale at which all pieces have room, the elastic ones at two thirds of their height. */
function scaleFor(
	pieces: readonly Piece[],
	width: number,
	room: number,
): number {
	const largest = Math.min(
		...pieces.map((piece) => (piece.elastic ? 1 : (piece.largest ?? 1))),
	);
	for (let scale = largest; scale > least; scale -= 0.04) {
		const needed = pieces.reduce(
			(sum, each) =>
				sum +
				(each.elastic
					? each.height(width, 1) * 0.66
					: each.height(width, scale)),
			0,
		);
		if (needed <= room) return scale;
	}
	return least;
}
