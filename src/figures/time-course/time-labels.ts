import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";

/** Room between two words of one row, in pixels. */
const apart = 12;

/** A time on the axis: its words, and the row below the axis in which they stand without meeting others. */
export interface TimeLabel {
	readonly label: string;
	/** Where the time lies, and where the middle of its words does, in pixels. */
	readonly at: number;
	readonly middle: number;
	readonly row: number;
}

/**
 * Places the words of times under the axis: each in the first row that has room for it.
 *
 * @param at where a week lies, in pixels
 */
export function placeTimes(
	times: readonly { readonly weeks: number; readonly label: string }[],
	at: (weeks: number) => number,
	{ label: size, full, type }: Surface,
): TimeLabel[] {
	const ends: number[] = [];
	return times.map(({ weeks, label }) => {
		const half = type.width(label, { size }) / 2;
		const x = at(weeks);
		const middle = Math.max(half, Math.min(x, full - 2 - half));
		const free = ends.findIndex((end) => end + apart <= middle - half);
		const row = free < 0 ? ends.length : free;
		ends[row] = middle + half;
		return { label, at: x, middle, row };
	});
}

/** Rows that the words of times take. */
export function rowsOf(labels: readonly TimeLabel[]): number {
	return Math.max(0, ...labels.map(({ row }) => row)) + 1;
}

/** Draws the words below `y`, with a stroke from the axis to those that stand lower than the first row. */
export function drawTimes(
	ink: Ink,
	labels: readonly TimeLabel[],
	y: number,
	{ label: size, theme }: Surface,
) {
	const line = size * 1.25;
	for (const { at, row } of labels)
		if (row > 0) ink.line([at, y], [at, y + row * line + 4], theme.rule, 1);
	for (const { label, middle, row } of labels)
		ink.text(label, middle, y + size * 0.85 + row * line, {
			size,
			colour: theme.soft,
			align: "center",
			backing: row > 0 ? theme.paper : undefined,
		});
}
