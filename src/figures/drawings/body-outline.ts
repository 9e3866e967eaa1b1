import type { Point } from "../core/ink.ts";
import { track } from "../core/svg.ts";
import { anatomogram } from "./credits.ts";

/** Width and height of the body in its own units. */
export const bodySize = { width: 105.4, height: 194.8 } as const;

/**
 * The right half of a standing person's outline, from the crown down to between the legs: `x` to the
 * right of the body's axis, `y` down. Simplified from the female figure of the anatomogram.
 */
const half: readonly Point[] = [
	[0, 0.1],
	[1.9, 0.4],
	[3.6, 1.1],
	[5.1, 2.1],
	[6.3, 3.5],
	[7.4, 5.4],
	[8, 7.6],
	[8.2, 10],
	[7.8, 11.7],
	[8.7, 12],
	[9.1, 12.5],
	[8.9, 15.1],
	[8.6, 16.1],
	[8, 17.2],
	[7.2, 17.3],
	[6.5, 20.2],
	[5, 22.6],
	[5.1, 25.8],
	[5.5, 28],
	[6.2, 28.9],
	[7.3, 29.8],
	[10.3, 31],
	[16.2, 31.7],
	[18.1, 32.3],
	[20.1, 33.5],
	[21.7, 35.4],
	[22.7, 37.2],
	[23.5, 39.4],
	[24.7, 44.8],
	[25.1, 45.7],
	[31.5, 58.3],
	[34.5, 61.6],
	[38.9, 72.3],
	[42.4, 79.1],
	[43.9, 81.6],
	[49.1, 86.2],
	[52.1, 90.4],
	[52.1, 91],
	[51.5, 91.4],
	[50.7, 91.6],
	[49.9, 91.4],
	[52.3, 97.5],
	[52.7, 99.3],
	[52.6, 99.8],
	[51.9, 100.4],
	[52.3, 101.6],
	[52.2, 102.3],
	[51.7, 102.7],
	[50.9, 102.8],
	[49.8, 101.9],
	[49.2, 101.9],
	[48.5, 101.6],
	[46.5, 99.3],
	[46, 99.5],
	[45.6, 99.3],
	[43, 96.5],
	[41.6, 94.4],
	[40, 90.4],
	[39.5, 88.6],
	[39, 85],
	[38.6, 83.9],
	[35.7, 79.4],
	[27.1, 67.4],
	[26.2, 65.2],
	[25.7, 62.2],
	[19.9, 54.2],
	[16.3, 47.7],
	[13, 60.2],
	[12.8, 67.8],
	[14.8, 78.5],
	[15.2, 80],
	[17.3, 85.1],
	[18.4, 89.4],
	[19.1, 94.3],
	[19.1, 99.1],
	[18.5, 105.6],
	[17.3, 113.1],
	[15.6, 120.8],
	[13.3, 129.9],
	[12.6, 133.6],
	[12.6, 138.3],
	[14, 149.2],
	[13.8, 157.4],
	[12.9, 163.7],
	[10.2, 174.9],
	[9.3, 182.4],
	[9.4, 184],
	[10.2, 186.9],
	[12.8, 190.1],
	[14.7, 191.6],
	[14.9, 192.5],
	[14.6, 193.1],
	[13.2, 194],
	[12.4, 194.1],
	[11.5, 194.6],
	[10.5, 194.4],
	[9.7, 194.6],
	[9.1, 194.4],
	[7.8, 194.7],
	[6, 194.3],
	[4.7, 193.4],
	[4, 192.6],
	[3.7, 191.9],
	[3.8, 190.4],
	[2.3, 188.3],
	[2.6, 184.3],
	[2.5, 182.2],
	[3.1, 180.1],
	[3.2, 177.6],
	[1.5, 159.6],
	[1.2, 153.4],
	[1.5, 150.1],
	[2.3, 146.3],
	[1, 138.2],
	[0.5, 117],
	[0, 100],
];

/** Lines of the back within the outline: spine, shoulder blades, buttocks. */
const back: readonly (readonly Point[])[] = [
	[
		[0, 34],
		[0, 84],
	],
	[
		[6.2, 38],
		[8.6, 46],
		[7.4, 53],
		[4.6, 49.5],
	],
	[
		[-6.2, 38],
		[-8.6, 46],
		[-7.4, 53],
		[-4.6, 49.5],
	],
	[
		[0, 90],
		[0, 100],
	],
	[
		[2, 103.5],
		[6, 105.2],
		[11, 104],
	],
	[
		[-2, 103.5],
		[-6, 105.2],
		[-11, 104],
	],
];

/** Lines of the front: collarbones, navel, eyes and mouth. */
const front: readonly (readonly Point[])[] = [
	[
		[3.5, 33.2],
		[10.5, 33.8],
	],
	[
		[-3.5, 33.2],
		[-10.5, 33.8],
	],
	[
		[0, 75.4],
		[0, 76.4],
	],
	[
		[2.4, 11.4],
		[4.8, 11.4],
	],
	[
		[-2.4, 11.4],
		[-4.8, 11.4],
	],
	[
		[-1.8, 19],
		[1.8, 19],
	],
];

const lines = { back, front };

/** Side from which a body is seen. */
export type BodyView = keyof typeof lines;

/** A body, drawn somewhere in a figure: paths in pixels. */
export interface DrawnBody {
	readonly outline: string;
	readonly lines: string;
}

/**
 * The body at a place.
 *
 * @param left its left edge in pixels
 * @param top its upper edge in pixels
 * @param height in pixels; the width follows
 */
export function drawnBody(
	view: BodyView,
	left: number,
	top: number,
	height: number,
): DrawnBody {
	const at = bodyPlace(left, top, height);
	const mirrored = half.map(([x, y]): Point => [-x, y]).reverse();
	return {
		outline: `${track([...half, ...mirrored].map(at))}Z`,
		lines: lines[view].map((points) => track(points.map(at))).join(""),
	};
}

/** Where a point of the body lies in a figure, in pixels. */
export function bodyPlace(
	left: number,
	top: number,
	height: number,
): (point: Point) => Point {
	const scale = height / bodySize.height;
	return ([x, y]) => [left + (bodySize.width / 2 + x) * scale, top + y * scale];
}

/** Whose drawing it is. */
export const bodyCredit = anatomogram;
