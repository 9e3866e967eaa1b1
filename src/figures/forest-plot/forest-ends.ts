import {
	type Context,
	drawArrowHead,
	drawLine,
	drawText,
} from "../core/ink.ts";
import { widthOf } from "../core/measure.ts";
import type { Surface } from "../core/theme.ts";
import type { Ends } from "./forest-words.ts";

/**
 * The words on either side of no effect, each with an arrow that points outwards.
 *
 * @param bounds where the words may begin and must end, in pixels
 * @param noEffect from where they point outwards; where there is no room they move aside
 */
export function drawEnds(
	context: Context,
	{ left, right }: Ends,
	bounds: readonly [number, number],
	noEffect: number,
	y: number,
	size: number,
	surface: Surface,
) {
	const colour = surface.theme.soft;
	const arrow = size * 0.95;
	const gap = size * 0.35;
	const away = size * 0.6;
	const width = (words: string) => widthOf(words, { size }) + arrow + gap;
	const least = width(left) + away;
	const rightStart = Math.max(
		bounds[0] + least,
		Math.min(noEffect + away, bounds[1] - width(right)),
	);
	const leftStart = Math.max(
		bounds[0],
		Math.min(noEffect - away - width(left), rightStart - least),
	);
	const draw = (from: number, direction: -1 | 1) => {
		const to = from + arrow;
		const tip = direction < 0 ? from : to;
		drawLine(context, [from, y], [to, y], colour, size / 12);
		drawArrowHead(context, [tip, y], direction, size * 0.36, colour);
	};
	draw(leftStart, -1);
	drawText(context, left, leftStart + arrow + gap, y, { size, colour });
	drawText(context, right, rightStart, y, { size, colour });
	draw(rightStart + width(right) - arrow, 1);
}
