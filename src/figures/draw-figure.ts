import type { FigureKind, FigureKinds } from "../deck/figure.ts";
import type { Subject } from "../deck/subject.ts";
import { chartSvg } from "./core/chart.ts";
import type { Drawing } from "./core/drawing.ts";
import type { ChartSpec } from "./core/figure.ts";
import { type Surface, surface } from "./core/surface.ts";
import type { Width } from "./core/theme.ts";
import { loadTypeface } from "./core/typeface.ts";
import { figureKinds } from "./registry.ts";

/**
 * Draws a chart in a width: one SVG element, the same for the same data.
 *
 * @param subject whose comparators have their looks in it
 * @param room height in pixels that a slide leaves a wide drawing, which may grow to fill it
 */
export type Draw = (
	spec: ChartSpec,
	width: Width,
	subject: Subject,
	room?: number,
) => string;

/**
 * Loads what charts are measured and drawn with.
 *
 * @returns what draws them, from then on without waiting
 * @throws Error if the typeface cannot be read
 */
export async function loadDrawing(): Promise<Draw> {
	const type = await loadTypeface();
	return (spec, width, subject, room) => {
		const at = surface(width, type, subject, room);
		return chartSvg(drawingOf(spec.kind, spec, at), at);
	};
}

function drawingOf<Kind extends FigureKind>(
	kind: Kind,
	spec: FigureKinds[Kind]["spec"],
	at: Surface,
): Drawing {
	const { draw } = figureKinds[kind];
	if (!draw) throw new RangeError(`a ${kind} is baked, not drawn`);
	return draw(spec, at);
}
