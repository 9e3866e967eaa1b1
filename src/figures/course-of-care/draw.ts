import type { Drawing } from "../core/drawing.ts";
import type { Surface } from "../core/surface.ts";
import { drawNarrowCare } from "./care-narrow.ts";
import { drawWideCare } from "./care-wide.ts";
import type { CourseOfCareSpec } from "./course-of-care.ts";

/** Draws the course from left to right; from the top down when narrow. */
export function drawCourseOfCare(
	spec: CourseOfCareSpec,
	surface: Surface,
): Drawing {
	return surface.wide
		? drawWideCare(spec, surface)
		: drawNarrowCare(spec, surface);
}
