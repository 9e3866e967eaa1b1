import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { drawMotif } from "./forest-motif.ts";
import { drawNarrowForest } from "./forest-narrow.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { drawWideForest } from "./forest-wide.ts";

/** Draws a forest plot: labels left, marks in the middle, numbers right; stacked when narrow. */
export function drawForestPlot(
	spec: ForestPlotSpec,
	surface: Surface,
): Drawing {
	if (spec.motif) return drawMotif(spec, surface);
	return surface.wide
		? drawWideForest(spec, surface)
		: drawNarrowForest(spec, surface);
}
