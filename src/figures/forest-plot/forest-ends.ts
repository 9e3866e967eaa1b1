import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import type { Ends } from "./forest-words.ts";

/**
 * The words on either side of no effect, each with an arrow that points outwards.
 *
 * @param noEffect from where they point outwards; where there is no room they move aside
 */
export function drawEnds(
	ink: Ink,
	{ left, right }: Ends,
	noEffect: number,
	y: number,
	{ small: size, theme, full, type }: Surface,
) {
	const colour = theme.soft;
	const arrow = size * 0.95;
	const gap = size * 0.35;
	const away = size * 0.6;
	const width = (words: string) => type.width(words, { size }) + arrow + gap;
	const least = width(left) + away;
	const rightStart = Math.max(
		least,
		Math.min(noEffect + away, full - width(right)),
	);
	const leftStart = Math.max(
		0,
		Math.min(noEffect - away - width(left), rightStart - least),
	);
	const draw = (from: number, direction: -1 | 1) => {
		const to = from + arrow;
		const tip = direction < 0 ? from : to;
		ink.line([from, y], [to, y], colour, size / 12);
		ink.arrowHead([tip, y], direction, size * 0.36, colour);
	};
	draw(leftStart, -1);
	ink.text(left, leftStart + arrow + gap, y, { size, colour });
	ink.text(right, rightStart, y, { size, colour });
	draw(rightStart + width(right) - arrow, 1);
}
