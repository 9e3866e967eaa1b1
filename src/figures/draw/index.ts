import type { ChartSpec } from "../figure.ts";
import type { Surface } from "../theme.ts";
import type { Drawing } from "./chart.ts";
import { drawForest } from "./forest-plot.ts";
import { drawIcons } from "./icon-array.ts";
import { drawResponders } from "./responder-bars.ts";
import { drawRuler } from "./scale-ruler.ts";
import { drawCourse } from "./time-course.ts";

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
		default:
			return spec satisfies never;
	}
}
