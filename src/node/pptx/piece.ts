import type { Lettering } from "./lettering.ts";
import { fillPlace, textBox } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { columnGap, indent, type Look } from "./text-body.ts";
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

/** Words as a piece. */
export function wordsPiece(
	name: string,
	paragraphs: readonly Paragraph[],
	look: Look,
	lettering: Lettering,
): Piece {
	const scaled = (scale: number) =>
		paragraphs.map((paragraph) => ({
			...paragraph,
			above: (paragraph.above ?? 0) * scale,
		}));
	return {
		words: true,
		elastic: false,
		height: (width, scale) =>
			wordsHeight(
				scaled(scale),
				{ ...look, size: look.size * scale },
				width,
				lettering,
			),
		put(sheet, box, scale, place) {
			const set = { ...look, size: look.size * scale };
			if (place) fillPlace(sheet, place, name, scaled(scale), set, box);
			else textBox(sheet, name, scaled(scale), set, box);
		},
	};
}

/** Height of words in a width; those in columns are as high as their longest. */
export function wordsHeight(
	paragraphs: readonly Paragraph[],
	{ size, bold, columns = 1, leading = 1 }: Look,
	width: number,
	lettering: Lettering,
): number {
	const room = (width - (columns - 1) * columnGap) / columns;
	const heights = paragraphs.map(({ runs, bullet, above = 0 }, index) => {
		const before =
			bullet === undefined
				? 0
				: bullet === "dash"
					? indent.dash
					: indent.number;
		const own = size * Math.max(...runs.map(({ scale = 1 }) => scale), 0.1);
		const lines = lettering.lines(
			runs.map((run) => ({ text: run.text, bold: run.bold ?? bold })),
			room - before,
			own,
		);
		return (index === 0 ? 0 : above) + lettering.height(lines, own) * leading;
	});
	const whole = heights.reduce((sum, each) => sum + each, 0);
	if (columns === 1) return whole;
	// A column ends before the line that it has no room for.
	return whole / columns + (columns > 1 ? lettering.height(3, size) : 0);
}

/** Room between two pieces. */
const gap = 16;
/** The least part of its usual size at which words are set. */
const least = 0.6;

/**
 * Puts pieces one above the other. Words shrink together until all have room; then what is elastic takes
 * what they leave.
 */
export function stack(
	pieces: readonly Piece[],
	sheet: Sheet,
	box: Box,
	places: readonly Place[] = [],
) {
	const gaps = gap * Math.max(0, pieces.length - 1);
	const room = box.height - gaps;
	const free = [...places];
	const scale = scaleFor(pieces, box.width, room);
	const fixed = pieces.filter(({ elastic }) => !elastic);
	const left =
		room - fixed.reduce((sum, each) => sum + each.height(box.width, scale), 0);
	const wanted = pieces
		.filter(({ elastic }) => elastic)
		.reduce((sum, each) => sum + each.height(box.width, 1), 0);
	let { y } = box;
	for (const piece of pieces) {
		const own = piece.height(box.width, piece.elastic ? 1 : scale);
		const only = pieces.length === 1 ? box.height : own;
		const height = piece.elastic ? own * Math.min(1, left / wanted) : only;
		const place = piece.words ? free.shift() : undefined;
		piece.put(sheet, { ...box, y, height }, scale, place);
		y += height + gap;
	}
}

/** The largest scale at which all pieces have room, the elastic ones at two thirds of their height. */
function scaleFor(
	pieces: readonly Piece[],
	width: number,
	room: number,
): number {
	for (let scale = 1; scale > least; scale -= 0.04) {
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
