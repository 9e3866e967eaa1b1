import type { Plot } from "../core/drawing.ts";
import { type PointStyle, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { type ForestRow, markSizes } from "./forest-row.ts";

/** Smallest share of the full mark's radius, so that shapes stay told apart. */
const smallest = 0.6;

/**
 * How the mark of each row is drawn. A trial's mark has an area in proportion to its people where all
 * are known; in a pooled row the comparator's mark is small and stands in the diamond.
 */
export function rowMarks(spec: ForestPlotSpec, surface: Surface): PointStyle[] {
	const sized = !spec.motif && markSizes(spec.rows) === "people";
	const most = Math.max(
		...spec.rows.map(({ pooled, people }) => (pooled ? 0 : (people ?? 0))),
	);
	return spec.rows.map((row) => {
		const look = surface.look(row.comparator);
		if (isDiamond(row, spec))
			return {
				...pointStyle(look, surface, 0.65),
				pointBorderWidth: surface.stroke * 0.7,
			};
		if (!sized) return pointStyle(look, surface);
		const share = Math.sqrt((row.people ?? most) / most);
		return pointStyle(look, surface, 1.15 * Math.max(smallest, share));
	});
}

/** The interval of a row: a diamond where it is pooled, else a whisker; cut with an arrow at the edge. */
export function drawInterval(
	{ ink, x, left, right }: Plot,
	row: ForestRow,
	y: number,
	rowHeight: number,
	spec: ForestPlotSpec,
	{ label, look, stroke, theme }: Surface,
) {
	const { value, limits } = row.estimate;
	if (!limits) return;
	const { colour } = look(row.comparator);
	const [low, high] = [x(limits[0]), x(limits[1])];
	const [from, to] = [Math.max(low, left), Math.min(high, right)];
	if (isDiamond(row, spec)) {
		const middle = x(value);
		const half = Math.min(rowHeight * 0.4, label * 0.72);
		// Where the edge cuts it, the diamond is as high as it would be there.
		const leftHalf = (half * (from - low)) / (middle - low || 1);
		const rightHalf = (half * (high - to)) / (high - middle || 1);
		ink.polygon(
			[
				...ends(from, leftHalf, y).reverse(),
				[middle, y - half],
				...ends(to, rightHalf, y),
				[middle, y + half],
			],
			{ fill: theme.paper, stroke: colour, width: stroke * 0.85 },
		);
	} else ink.line([from, y], [to, y], colour, stroke);
	const head = label * 0.5;
	if (low < from - 1) ink.arrowHead([from, y], -1, head, colour);
	if (high > to + 1) ink.arrowHead([to, y], 1, head, colour);
}

/** The end of a diamond, from above down: a corner, or an edge where the plot cuts it. */
function ends(x: number, half: number, y: number): [number, number][] {
	return half > 0
		? [
				[x, y - half],
				[x, y + half],
			]
		: [[x, y]];
}

function isDiamond(row: ForestRow, spec: ForestPlotSpec): boolean {
	return (
		row.pooled === true && row.estimate.limits !== undefined && !spec.motif
	);
}
