import type { Mark } from "../../deck/subject.ts";
import { rounded, track } from "./svg.ts";

/**
 * The outline of a mark as an SVG path: the one place where the five shapes are drawn, in figures
 * and beside names alike. Sizes are chosen so that the shapes look equally large.
 *
 * @param x centre in pixels
 * @param y centre in pixels
 * @param radius of the circle, in pixels
 */
export function markPath(
	mark: Mark,
	x: number,
	y: number,
	radius: number,
): string {
	const at = (across: number, down: number) =>
		[x + across * radius, y + down * radius] as const;
	const polygon = (...corners: (readonly [number, number])[]) =>
		`${track(corners)}Z`;
	switch (mark) {
		case "circle": {
			const [r, left] = [rounded(radius), rounded(x - radius)];
			const arc = `A${r} ${r} 0 1 0`;
			return `${track([at(1, 0)])}${arc} ${left} ${rounded(y)}${arc} ${rounded(x + radius)} ${rounded(y)}Z`;
		}
		case "square":
			return polygon(
				at(-0.875, -0.875),
				at(0.875, -0.875),
				at(0.875, 0.875),
				at(-0.875, 0.875),
			);
		case "triangle":
			return polygon(at(0, -1), at(1, 1), at(-1, 1));
		case "diamond":
			return polygon(at(0, -1.125), at(1.125, 0), at(0, 1.125), at(-1.125, 0));
		case "cross":
			return [
				track([at(-0.875, -0.875), at(0.875, 0.875)]),
				track([at(0.875, -0.875), at(-0.875, 0.875)]),
			].join("");
		default:
			return mark satisfies never;
	}
}
