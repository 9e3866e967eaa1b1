import type { ArmRole } from "./arm-role.ts";
import { hiddenAxis } from "./axis.ts";
import type { Box, Drawing, Part, Plot } from "./drawing.ts";
import type { Ink, TextStyle } from "./ink.ts";
import type { Surface } from "./surface.ts";

/** What a kind draws itself, without a mark of Chart.js. */
export interface Drawn {
	readonly role?: ArmRole | undefined;
	readonly step?: number | undefined;
	readonly says: string;
	/** Where the pointer finds it. */
	readonly hit: Box;
	readonly draw: (ink: Ink) => void;
}

/** A part that the kind draws itself: a mark with words, but no point of a chart. */
export function drawnPart({ draw, ...part }: Drawn): Part {
	return { ...part, dataset: { data: [] }, beneath: ({ ink }) => draw(ink) };
}

/**
 * A drawing without axes, in which places are pixels from the left and upper edge.
 *
 * @param before draws what stands there from the start, beneath all parts
 */
export function schematic(
	{ full }: Surface,
	height: number,
	parts: readonly Part[],
	before: (plot: Plot) => void,
): Drawing {
	return {
		height,
		padding: { left: 0, right: 0, top: 0, bottom: 0 },
		scales: { x: hiddenAxis(0, full), y: hiddenAxis(0, height, true) },
		before,
		parts,
	};
}

/**
 * Words wrapped to a width, from a line downwards.
 *
 * @returns where the next words may begin
 */
export function paragraph(
	ink: Ink,
	words: string,
	x: number,
	top: number,
	width: number,
	style: TextStyle,
): number {
	const height = ink.type.height(words, width, style);
	ink.wrapped(words, x, top + height / 2, width, style);
	return top + height;
}
