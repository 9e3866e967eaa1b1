import type { TimeCourseSpec } from "../time-course/time-course.ts";
import type { Context } from "./ink.ts";
import { drawLine, drawText } from "./ink.ts";
import { widthOf } from "./measure.ts";
import type { Theme } from "./theme.ts";

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
 * @param bounds between which the words must stay, in pixels
 */
export function placeTimes(
	times: TimeCourseSpec["times"],
	at: (weeks: number) => number,
	bounds: readonly [number, number],
	size: number,
): TimeLabel[] {
	const ends: number[] = [];
	return times.map(({ weeks, label }) => {
		const half = widthOf(label, { size }) / 2;
		const x = at(weeks);
		const middle = Math.max(bounds[0] + half, Math.min(x, bounds[1] - half));
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
	context: Context,
	labels: readonly TimeLabel[],
	y: number,
	size: number,
	theme: Theme,
) {
	const line = size * 1.25;
	for (const { at, row } of labels)
		if (row > 0)
			drawLine(context, [at, y], [at, y + row * line + 4], theme.rule, 1);
	for (const { label, middle, row } of labels)
		drawText(context, label, middle, y + size * 0.85 + row * line, {
			size,
			colour: theme.soft,
			align: "center",
			...(row > 0 && { backing: theme.paper }),
		});
}
