import { type Drawing, fullWidth } from "../core/chart.ts";
import { drawText, drawWrapped } from "../core/ink.ts";
import { linesIn, widthOf } from "../core/measure.ts";
import type { Surface } from "../core/theme.ts";
import { drawEnds } from "./forest-ends.ts";
import { forestFrame } from "./forest-frame.ts";
import { positions, rowColour } from "./forest-layout.ts";
import { forestLegend } from "./forest-legend.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";

/** Smallest type in a column on a phone, in CSS pixels. */
const small = 14;
/** From the baseline of a row's words to its mark. */
const lift = 24;

/** Words of each row above its mark, numbers at their right end. */
export function drawNarrowForest(
	spec: ForestPlotSpec,
	surface: Surface,
): Drawing {
	const { theme, label: size } = surface;
	const edge = fullWidth(surface);
	const backing = theme.paper;
	const foot = footWords(spec);
	const footLines = linesIn(foot, edge, { size: small });
	const lead = small * 1.18;
	const numbersWidth = (row: ForestPlotSpec["rows"][number]) =>
		widthOf(row.interval, { size }) +
		widthOf(row.estimate, { size, weight: 700 }) +
		14;
	// A label that its numbers leave no room for takes a second line above.
	const labelLines = Math.max(
		1,
		...spec.rows.map((row) =>
			linesIn(row.label, edge - numbersWidth(row), { size, weight: 600 }),
		),
	);
	const more = (labelLines - 1) * size * 1.18;
	const rowHeight = 54 + more;
	const groupStyle = { size, weight: 700 as const };
	const groupLines = Math.max(
		1,
		...spec.rows.map(({ group }) => linesIn(group ?? "", edge, groupStyle)),
	);
	const groupMore = (groupLines - 1) * size * 1.18;
	return forestFrame(spec, surface, {
		rowHeight,
		places: positions(spec, (24 + groupMore) / rowHeight),
		above: (47 + more + groupMore) / rowHeight,
		padding: {
			left: 2,
			right: 2,
			top: spec.rows[0]?.group ? 16 : 0,
			bottom: 28 + footLines * lead,
		},
		group(context, name, y) {
			const lines = linesIn(name, edge, groupStyle);
			const middle = y - lift - 22 - more - ((lines - 1) / 2) * size * 1.18;
			const style = { ...groupStyle, colour: theme.ink, backing };
			drawWrapped(context, name, 0, middle, edge, style);
		},
		row(context, row, _index, y) {
			const colour = rowColour(row, surface);
			drawWrapped(
				context,
				row.label,
				0,
				y - lift - more / 2,
				edge - numbersWidth(row),
				{ size, weight: 600, colour, backing },
			);
			const style = { size, colour, backing, align: "right" as const };
			const width = drawText(context, row.interval, edge, y - lift, style);
			drawText(context, row.estimate, edge - width - 6, y - lift, {
				...style,
				weight: 700,
			});
		},
		edges(context, area) {
			const end = area.height - footLines * lead;
			const bounds = [0, edge] as const;
			const { noEffect } = area;
			drawEnds(context, spec.ends, bounds, noEffect, end - 14, small, surface);
			drawWrapped(
				context,
				foot,
				0,
				end + ((footLines - 1) / 2) * lead + small * 0.5,
				edge,
				{ size: small, colour: theme.soft },
			);
		},
	});
}

/** Measure, kind of interval and legend in one sentence or two. */
function footWords(spec: ForestPlotSpec): string {
	const interval = /\((.*)\)$/.exec(spec.numbers)?.[1];
	const { diamond, words } = forestLegend(spec);
	const legend = words && `; ${diamond ? "diamond: " : ""}${words}`;
	return `${spec.measure}${interval ? ` (${interval})` : ""}${legend}`;
}
