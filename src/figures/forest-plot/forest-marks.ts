import type { Scale } from "chart.js";
import { comparatorLook } from "../../evidence/comparator.ts";
import { pointOptions } from "../core/chart.ts";
import {
	type Context,
	drawArrowHead,
	drawLine,
	strokeWidth,
} from "../core/ink.ts";
import type { Surface } from "../core/theme.ts";
import { rowColour } from "./forest-layout.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { type ForestRow, markSizes } from "./forest-row.ts";

/** Smallest share of the full mark's radius, so that shapes stay told apart. */
const smallest = 0.6;

/**
 * Point options of every row. A trial's mark has an area in proportion to its people where all are
 * known; in a pooled row the comparator's mark is small and stands in the diamond.
 */
export function rowMarks(spec: ForestPlotSpec, surface: Surface) {
	const sized = !spec.motif && markSizes(spec.rows) === "people";
	const most = Math.max(
		...spec.rows.map(({ pooled, people }) => (pooled ? 0 : (people ?? 0))),
	);
	return spec.rows.map((row) => {
		const look = pointOptions(comparatorLook[row.comparator], surface);
		if (isDiamond(row, spec))
			return {
				...look,
				radius: look.radius * 0.68,
				borderWidth: look.borderWidth * 0.7,
			};
		if (!sized) return look;
		const share = Math.sqrt((row.people ?? most) / most);
		return { ...look, radius: look.radius * 1.15 * Math.max(smallest, share) };
	});
}

/** The interval of a row: a diamond where it is pooled, else a whisker; cut with an arrow at the edge. */
export function drawInterval(
	context: Context,
	{
		row,
		x,
		y,
		height,
	}: { row: ForestRow; x: Scale; y: number; height: number },
	spec: ForestPlotSpec,
	surface: Surface,
) {
	if (!row.limits) return;
	const colour = rowColour(row, surface);
	const [low, high] = row.limits.map((limit) => x.getPixelForValue(limit)) as [
		number,
		number,
	];
	const [from, to] = [Math.max(low, x.left), Math.min(high, x.right)];
	const head = surface.label * 0.5;
	if (isDiamond(row, spec)) {
		const middle = x.getPixelForValue(row.value);
		const half = Math.min(height * 0.4, surface.label * 0.72);
		// Where the edge cuts it, the diamond is as high as it would be there.
		const left = (half * (from - low)) / (middle - low || 1);
		const right = (half * (high - to)) / (high - middle || 1);
		context.beginPath();
		context.moveTo(from, y - left);
		context.lineTo(middle, y - half);
		context.lineTo(to, y - right);
		context.lineTo(to, y + right);
		context.lineTo(middle, y + half);
		context.lineTo(from, y + left);
		context.closePath();
		context.fillStyle = surface.theme.paper;
		context.fill();
		context.strokeStyle = colour;
		context.lineWidth = strokeWidth(surface) * 0.85;
		context.stroke();
	} else drawLine(context, [from, y], [to, y], colour, strokeWidth(surface));
	if (low < from - 1) drawArrowHead(context, [from, y], -1, head, colour);
	if (high > to + 1) drawArrowHead(context, [to, y], 1, head, colour);
}

function isDiamond(row: ForestRow, spec: ForestPlotSpec): boolean {
	return row.pooled === true && row.limits !== undefined && !spec.motif;
}
