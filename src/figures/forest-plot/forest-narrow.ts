import { bareInterval, withMarks } from "../../evidence/printed.ts";
import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { drawEnds } from "./forest-ends.ts";
import { forestFrame } from "./forest-frame.ts";
import { positions } from "./forest-layout.ts";
import { forestLegend } from "./forest-legend.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import type { ForestRow } from "./forest-row.ts";

/** From the baseline of a row's words to its mark. */
const lift = 24;

/** Words of each row above its mark, numbers at their right end. */
export function drawNarrowForest(
	spec: ForestPlotSpec,
	surface: Surface,
): Drawing {
	const { theme, label: size, small, full: edge, type } = surface;
	const backing = theme.paper;
	const foot = footWords(spec);
	const footHeight = type.height(foot, edge, { size: small });
	const bold = { size, weight: 700 as const };
	const strong = { size, weight: 600 as const };
	// A label that its numbers leave no room for takes a second line above.
	const labelRoom = (row: ForestRow) =>
		edge -
		14 -
		type.width(bareInterval(row.estimate), { size }) -
		type.width(withMarks(row.estimate), bold);
	const line = size * leading;
	const highest = (heights: number[]) => Math.max(line, ...heights) - line;
	const more = highest(
		spec.rows.map((row) => type.height(row.label, labelRoom(row), strong)),
	);
	const rowHeight = 54 + more;
	const groupMore = highest(
		spec.rows.map(({ group }) => type.height(group ?? "", edge, bold)),
	);
	return forestFrame(spec, surface, {
		rowHeight,
		places: positions(spec, (24 + groupMore) / rowHeight),
		above: (47 + more + groupMore) / rowHeight,
		padding: {
			left: 2,
			right: 2,
			top: spec.rows[0]?.group ? 16 : 0,
			bottom: 28 + footHeight,
		},
		group(ink, name, y) {
			const above = (type.height(name, edge, bold) - line) / 2;
			const style = { ...bold, colour: theme.ink, backing };
			ink.wrapped(name, 0, y - lift - 22 - more - above, edge, style);
		},
		row(ink, row, y) {
			const { colour } = surface.look(row.comparator);
			const style = { colour, backing };
			const middle = y - lift - more / 2;
			const label = { ...strong, ...style };
			ink.wrapped(row.label, 0, middle, labelRoom(row), label);
			const numbers = { size, ...style, align: "right" as const };
			const width = ink.text(
				bareInterval(row.estimate),
				edge,
				y - lift,
				numbers,
			);
			const estimate = { ...numbers, ...bold };
			ink.text(withMarks(row.estimate), edge - width - 6, y - lift, estimate);
		},
		edges({ ink }, noEffect, bottom) {
			const end = bottom - footHeight;
			drawEnds(ink, spec.ends, noEffect, end - 14, surface);
			const middle = end + (footHeight - small * leading) / 2 + small * 0.5;
			const style = { size: small, colour: theme.soft };
			ink.wrapped(foot, 0, middle, edge, style);
		},
	});
}

/** Measure, kind of interval and legend in one sentence or two. */
function footWords(spec: ForestPlotSpec): string {
	const { interval } = spec.numbers;
	const { diamond, words } = forestLegend(spec);
	const legend = words && `; ${diamond ? "diamond: " : ""}${words}`;
	return `${spec.measure}${interval ? ` (${interval})` : ""}${legend}`;
}
