import { comparatorLook } from "../../evidence/comparator.ts";
import type { Context } from "../core/ink.ts";
import type { Surface, Token } from "../core/theme.ts";
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
	readonly padding: {
		left: number;
		right: number;
		top: number;
		bottom: number;
	};
	/** Words of one row, whose mark stands at `y`. */
	readonly row: (
		context: Context,
		row: ForestRow,
		index: number,
		y: number,
	) => void;
	/** Name of a group whose first row stands at `y`. */
	readonly group?: (
		context: Context,
		name: string,
		y: number,
		members: number,
	) => void;
	/** Words above and below the plot. */
	readonly edges?: (context: Context, area: PlotArea) => void;
}

/** The plot in pixels, and where no effect lies in it. */
export interface PlotArea {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly noEffect: number;
	readonly height: number;
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

/** Colour of a row's comparator. */
export function rowColour(row: ForestRow, surface: Surface): string {
	return surface.theme[comparatorLook[row.comparator].token as Token];
}
