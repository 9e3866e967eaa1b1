import type { Drawing, Plot } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import type { ForestRow } from "./forest-row.ts";

/** How a forest plot is laid out on a surface; the frame draws axis and marks into it. */
export interface ForestLayout {
	/** Pixels from one row of a group to the next. */
	readonly rowHeight: number;
	/** Row centres in units of rows; groups stand a little apart. */
	readonly places: readonly number[];
	/** Room above the first row's centre, in units of rows. */
	readonly above: number;
	/** Room around the plot, axis labels not included. */
	readonly padding: Drawing["padding"];
	/** Words of one row, whose mark stands at `y`. */
	readonly row: (ink: Ink, row: ForestRow, y: number) => void;
	/** Name of a group whose first row stands at `y`. */
	readonly group?: (ink: Ink, name: string, y: number, members: number) => void;
	/** Words above and below the plot; no effect lies at a pixel, and the drawing ends at another. */
	readonly edges?: (plot: Plot, noEffect: number, end: number) => void;
}

/** Row centres in units of rows, groups a little apart. */
export function positions(spec: ForestPlotSpec, gap: number): number[] {
	let at = 0;
	return spec.rows.map((row, index) => {
		const previous = spec.rows[index - 1];
		if (previous) at += 1 + (previous.group !== row.group ? gap : 0);
		return at;
	});
}
