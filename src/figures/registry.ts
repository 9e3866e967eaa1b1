import type { Drawing } from "./core/chart.ts";
import type { ChartSpec } from "./core/figure.ts";
import type { Surface } from "./core/theme.ts";
import { drawPlane } from "./cost-plane/draw.ts";
import { drawDose } from "./dose-ladder/draw.ts";
import { drawForest } from "./forest-plot/draw.ts";
import { drawIcons } from "./icon-array/draw.ts";
import { drawResponders } from "./responder-bars/draw.ts";
import { drawSafety } from "./safety-scale/draw.ts";
import { drawRuler } from "./scale-ruler/draw.ts";
import { drawCourse } from "./time-course/draw.ts";
import { drawTimeline } from "./timeline/draw.ts";

/** The Chart.js drawing of a chart, the same for a live canvas and for the baked SVG. */
export function drawChart(spec: ChartSpec, surface: Surface): Drawing {
	switch (spec.kind) {
		case "forest":
			return drawForest(spec, surface);
		case "responders":
			return drawResponders(spec, surface);
		case "icons":
			return drawIcons(spec, surface);
		case "course":
			return drawCourse(spec, surface);
		case "ruler":
			return drawRuler(spec, surface);
		case "dose":
			return drawDose(spec, surface);
		case "timeline":
			return drawTimeline(spec, surface);
		case "safety":
			return drawSafety(spec, surface);
		case "plane":
			return drawPlane(spec, surface);
		default:
			return spec satisfies never;
	}
}
