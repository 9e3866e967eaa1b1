import type { Drawing } from "../core/chart.ts";
import { drawText } from "../core/ink.ts";
import { widest } from "../core/measure.ts";
import type { Surface } from "../core/theme.ts";
import { forestFrame } from "./forest-frame.ts";
import { rowColour } from "./forest-layout.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";

/** The deck's ornament: marks and whiskers with nothing but their names and the line of no effect. */
export function drawMotif(spec: ForestPlotSpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	const name = { size: surface.label, weight: 600 as const };
	const names = widest(
		spec.rows.map(({ label }) => label),
		name,
	);
	return forestFrame(spec, surface, {
		rowHeight: wide ? 54 : 40,
		places: spec.rows.map((_, index) => index),
		above: 0.55,
		padding: {
			left: names + (wide ? 16 : 10),
			right: wide ? 60 : 10,
			top: 0,
			bottom: 0,
		},
		row(context, row, _index, y) {
			const colour = rowColour(row, surface);
			drawText(context, row.label, 0, y, { ...name, colour });
		},
	});
}
