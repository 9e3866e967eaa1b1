import type { ChartDataset } from "chart.js";
import type { Look } from "./arm-role.ts";
import type { Dataset } from "./drawing.ts";
import type { Surface } from "./surface.ts";

/** How the points of a dataset are drawn. */
export type PointStyle = Pick<
	ChartDataset<"scatter">,
	| "pointMark"
	| "pointRadius"
	| "pointBorderColor"
	| "pointBorderWidth"
	| "pointBackgroundColor"
>;

/**
 * Points in the look of an arm: filled, or hollow with the paper inside.
 *
 * @param share of the usual size
 */
export function pointStyle(
	{ mark, colour, hollow }: Look,
	{ wide, stroke, theme }: Surface,
	share = 1,
) {
	return {
		pointMark: mark,
		pointRadius: (wide ? 11 : 7) * share,
		pointBorderColor: colour,
		pointBorderWidth: stroke,
		pointBackgroundColor: hollow ? theme.paper : colour,
	} satisfies PointStyle;
}

/** A dataset of one point. */
export function point(x: number, y: number, style: PointStyle): Dataset {
	return { data: [{ x, y }], ...style };
}
