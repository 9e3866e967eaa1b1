import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import type { VerdictTimelineSpec } from "./verdict-timeline.ts";
import { drawNarrowVerdicts } from "./verdicts-narrow.ts";
import { drawWideVerdicts } from "./verdicts-wide.ts";

/** Draws verdicts in lanes along the years; from the top down when narrow. */
export function drawVerdictTimeline(
	spec: VerdictTimelineSpec,
	surface: Surface,
): Drawing {
	return surface.wide
		? drawWideVerdicts(spec, surface)
		: drawNarrowVerdicts(spec, surface);
}
