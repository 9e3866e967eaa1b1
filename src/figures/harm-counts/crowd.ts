import type { Ink } from "../core/ink.ts";
import type { Theme } from "../core/theme.ts";
import type { Crowd } from "./harm-counts.ts";

/** Squares across and down for each crowd. */
const grids: Readonly<Record<Crowd, readonly [across: number, down: number]>> =
	{
		100: [20, 5],
		1000: [50, 20],
		10000: [200, 50],
	};

/** Height of a crowd that is as wide as that, in pixels. */
export function crowdHeight(per: Crowd, width: number): number {
	const [across, down] = grids[per];
	return (width / across) * down;
}

/**
 * Draws a crowd as squares, the counted ones filled from the base. Each row is one dashed line; of a
 * part of one, as much of the square is filled.
 *
 * @param count of the crowd, whole or not
 * @param left its left edge in pixels
 * @param top its upper edge in pixels
 */
export function drawCrowd(
	ink: Ink,
	{ per, count }: { per: Crowd; count: number },
	{ left, top, width }: { left: number; top: number; width: number },
	{ theme, colour }: { theme: Theme; colour: string },
) {
	const [across, down] = grids[per];
	const pitch = width / across;
	const square = pitch * 0.76;
	const dash = [Number(square.toFixed(2)), Number((pitch - square).toFixed(2))];
	for (let row = 0; row < down; row += 1) {
		const y = top + (down - 1 - row + 0.5) * pitch;
		const filled = Math.max(0, Math.min(across, count - row * across));
		const whole = Math.floor(filled);
		const end = left + whole * pitch + (filled - whole) * square;
		if (filled < across)
			ink.line(
				[left + whole * pitch, y],
				[left + width, y],
				theme.rule,
				square,
				dash,
			);
		if (filled > 0) ink.line([left, y], [end, y], colour, square, dash);
	}
}
