import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { forestFrame } from "./forest-frame.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";

/** The deck's ornament: marks and whiskers with nothing but their names and the line of no effect. */
export function drawMotif(spec: ForestPlotSpec, surface: Surface): Drawing {
	const { wide, type, label: size } = surface;
	const name = { size, weight: 600 as const };
	const names = spec.rows.map(({ label }) => label);
	return forestFrame(spec, surface, {
		rowHeight: wide ? 54 : 40,
		places: spec.rows.map((_, index) => index),
		above: 0.55,
		padding: {
			left: type.widest(names, name) + (wide ? 16 : 10),
			right: wide ? 60 : 10,
			top: 0,
			bottom: 0,
		},
		row: (ink, row, y) => {
			const { colour } = surface.look(row.comparator);
			ink.text(row.label, 0, y, { ...name, colour });
		},
	});
}
