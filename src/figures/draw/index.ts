import type { ChartSpec } from "../figure.ts";
import type { Surface } from "../theme.ts";
import type { Drawing } from "./chart.ts";
import { drawPlane } from "./cost-plane.ts";
import { drawDose } from "./dose-ladder.ts";
import { drawForest } from "./forest-plot.ts";
import { drawIcons } from "./icon-array.ts";
import { drawResponders } from "./responder-bars.ts";
import { drawSafety } from "./safety-scale.ts";
import { drawRuler } from "./scale-ruler.ts";
import { drawCourse } from "./time-course.ts";
import { drawTimeline } from "./timeline.ts";

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
