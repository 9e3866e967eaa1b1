import type { Subject } from "../deck/subject.ts";
import { chartSvg, type Drawing } from "./core/chart.ts";
import type { ChartSpec } from "./core/figure.ts";
import { type Surface, surface } from "./core/surface.ts";
import type { Width } from "./core/theme.ts";
import { loadTypeface } from "./core/typeface.ts";
import { chartKinds } from "./registry.ts";

/**
 * Draws a chart in a width: one SVG element, the same for the same data.
 *
 * @param subject whose comparators have their looks in it
 */
export type Draw = (spec: ChartSpec, width: Width, subject: Subject) => string;

/**
 * Loads what charts are measured and drawn with.
 *
 * @returns what draws them, from then on without waiting
 * @throws Error if the typeface cannot be read
 */
export async function loadDrawing(): Promise<Draw> {
	const type = await loadTypeface();
	return (spec, width, subject) => {
		const at = surface(width, type, subject);
		return chartSvg(drawingOf(spec, at), at);
	};
}

function drawingOf<Kind extends ChartSpec["kind"]>(
	spec: Extract<ChartSpec, { kind: Kind }>,
	at: Surface,
): Drawing {
	return chartKinds[spec.kind as Kind].draw(spec, at);
}
