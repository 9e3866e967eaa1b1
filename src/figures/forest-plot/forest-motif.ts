import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { forestFrame } from "./forest-frame.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";

/** The deck's motif: names, marks and whiskers over a bare axis that says what lies to its right. */
export function drawMotif(spec: ForestPlotSpec, surface: Surface): Drawing {
	const { wide, type, label: size, theme } = surface;
	const name = { size, weight: 600 as const };
	const soft = { size, colour: theme.soft };
	const names = spec.rows.map(({ label }) => label);
	const end = spec.ends.right;
	// Beside the axis, or beneath it where it has no room.
	const beside = wide ? type.width(end, soft) + 36 : 10;
	return forestFrame(spec, surface, {
		rowHeight: wide ? 62 : 40,
		places: spec.rows.map((_, index) => index),
		above: 0.55,
		padding: {
			left: type.widest(names, name) + (wide ? 24 : 12),
			right: beside,
			top: 0,
			bottom: wide ? 0 : size * 1.4,
		},
		row: (ink, row, y) => {
			const { colour } = surface.look(row.comparator);
			ink.text(row.label, 0, y, { ...name, colour });
		},
		edges: ({ ink, left, right }, _, height) => {
			const foot = height - size * (wide ? 1.5 : 2.9);
			ink.line([left, foot], [right, foot], theme.rule, 1.5);
			ink.text(end, surface.full, height - size * 0.7, {
				...soft,
				align: "right",
			});
		},
	});
}
