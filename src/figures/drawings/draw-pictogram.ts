import type { Ink } from "../core/ink.ts";
import { type Pictogram, pictogramPath, pictogramSide } from "./pictograms.ts";

/**
 * Draws a pictogram.
 *
 * @param left its left edge in pixels
 * @param top its upper edge in pixels
 * @param side of its square in pixels
 */
export function drawPictogram(
	ink: Ink,
	name: Pictogram,
	{ left, top, side }: { left: number; top: number; side: number },
	colour: string,
) {
	const scale = side / pictogramSide;
	ink.open({
		transform: `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(3)})`,
	});
	ink.add("path", {
		d: pictogramPath(name),
		fill: colour,
		"fill-rule": "evenodd",
		stroke: "none",
	});
	ink.close();
}
