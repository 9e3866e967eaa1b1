import { formatNumber } from "../../evidence/format.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import { belonging, type Drawing } from "../core/drawing.ts";
import { point } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import { axisTicks, tickDecimals } from "./forest-axis.ts";
import type { ForestLayout } from "./forest-layout.ts";
import { drawInterval, rowMarks } from "./forest-marks.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { spokenRow } from "./forest-row.ts";

/** Room below the last row's centre, in units of rows. */
export const below = 0.55;
/** Room for the numbers of the axis, in sizes of labels. */
export const axisRoom = 1.5;

/** Axis, line of no effect, intervals and marks, with the words of a layout around them. */
export function forestFrame(
	spec: ForestPlotSpec,
	surface: Surface,
	layout: ForestLayout,
): Drawing {
	const { theme } = surface;
	const { padding, places, rowHeight, above } = layout;
	const { rows, noEffect, scale, motif, steps } = spec;
	const last = places.at(-1) ?? 0;
	const ticks = axisTicks(spec, surface);
	const room = surface.label * axisRoom;
	const marks = rowMarks(spec, surface);
	const height =
		(last + above + below) * rowHeight + room + padding.top + padding.bottom;
	return {
		height,
		padding,
		scales: {
			x: axis(
				"x",
				{
					ticks,
					logarithmic: scale === "log",
					line: (value) => {
						if (value === noEffect) return { colour: theme.ink, width: 2 };
						return motif ? undefined : { colour: theme.rule, width: 1 };
					},
					words: (value) =>
						formatNumber(value, tickDecimals(ticks, scale, value)),
					room,
				},
				surface,
			),
			y: hiddenAxis(-above, last + below, true),
		},
		parts: rows.map((row, index) => {
			const place = places[index] ?? 0;
			return {
				role: row.comparator,
				step: steps?.[index],
				says: spokenRow(row),
				dataset: point(row.estimate.value, place, marks[index] ?? {}),
				beneath: (plot) =>
					drawInterval(plot, row, plot.y(place), rowHeight, spec, surface),
				beside: ({ ink }, { y }) => layout.row(ink, row, y),
			};
		}),
		after: (plot) => {
			const { ink } = plot;
			// A group keeps its name when its first row is put aside.
			rows.forEach(({ group }, index) => {
				if (!group || rows[index - 1]?.group === group) return;
				const y = plot.y(places[index] ?? 0);
				const members = rows.filter((row) => row.group === group).length;
				ink.group(belonging({ step: steps?.[index] }), () =>
					layout.group?.(ink, group, y, members),
				);
			});
			layout.edges?.(plot, plot.x(noEffect), Math.round(height));
		},
	};
}
