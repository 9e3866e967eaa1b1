import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import type { BodyMapSpec } from "./body-map.ts";
import { drawNarrowBodyMap } from "./body-narrow.ts";
import { drawWideBodyMap } from "./body-wide.ts";

/** Draws the body with its places in a list beside it, or below it when narrow. */
export function drawBodyMap(spec: BodyMapSpec, surface: Surface): Drawing {
	return surface.wide
		? drawWideBodyMap(spec, surface)
		: drawNarrowBodyMap(spec, surface);
}
