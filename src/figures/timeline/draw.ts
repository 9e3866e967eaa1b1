import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import type { TimelineSpec } from "./timeline.ts";
import { drawNarrowTimeline } from "./timeline-narrow.ts";
import { drawWideTimeline } from "./timeline-wide.ts";

/** Draws lanes under one another along the years; from the top down when narrow. */
export function drawTimeline(spec: TimelineSpec, surface: Surface): Drawing {
	return surface.wide
		? drawWideTimeline(spec, surface)
		: drawNarrowTimeline(spec, surface);
}
