import type { Estimate } from "../../evidence/printed.ts";
import type { Plot } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { niceTicks } from "../core/ticks.ts";
import { leading } from "../core/typeface.ts";

/**
 * Ticks and ends of an axis that shows 0 and room on both sides of it, so that all quadrants are seen.
 *
 * @param strip share of the range that is left free beyond each end
 */
export function extent(values: readonly Estimate[], strip: number) {
	const ends = values.flatMap(({ value, limits }) => [
		value,
		...(limits ?? []),
	]);
	const reach = Math.max(...ends.map(Math.abs));
	const low = Math.min(-0.6 * reach, ...ends);
	const high = Math.max(0.6 * reach, ...ends);
	const ticks = niceTicks(low, high, 6);
	const [from, to] = [ticks[0] ?? low, ticks.at(-1) ?? high];
	const free = strip * (to - from);
	return { ticks, min: from - free, max: to + free };
}

/** Names of the quadrants, in the strips above and below the ticks. */
export function drawNames({ ink, x, ...area }: Plot, surface: Surface) {
	const { theme, small: size } = surface;
	for (const side of ["left", "right"] as const)
		for (const edge of ["top", "bottom"] as const) {
			const words = `${edge === "top" ? "costs more" : "costs less"}, ${side === "left" ? "less health" : "more health"}`;
			const room = Math.abs(x(0) - area[side]);
			const lines = surface.type.wrap(words, room - 12, { size });
			lines.forEach((line, index) => {
				const down = edge === "top" ? index + 0.6 : index + 0.4 - lines.length;
				const at = area[side] + (side === "left" ? 6 : -6);
				ink.text(line, at, area[edge] + down * size * leading, {
					size,
					colour: theme.soft,
					align: side,
					// A threshold may run through the name.
					backing:
						edge === "bottom" && side === "right" ? theme.wash : theme.paper,
				});
			});
		}
}
