import type { Drawing } from "./core/chart.ts";
import type { ChartSpec } from "./core/figure.ts";
import type { Surface } from "./core/theme.ts";
import { drawCostPlane } from "./cost-plane/draw.ts";
import { drawDoseLadder } from "./dose-ladder/draw.ts";
import { drawForestPlot } from "./forest-plot/draw.ts";
import { drawIconArray } from "./icon-array/draw.ts";
import { drawResponderBars } from "./responder-bars/draw.ts";
import { drawSafetyScale } from "./safety-scale/draw.ts";
import { drawScaleRuler } from "./scale-ruler/draw.ts";
import { drawTimeCourse } from "./time-course/draw.ts";
import { drawTimeline } from "./timeline/draw.ts";

/** The Chart.js drawing of a chart, the same for a live canvas and for the baked SVG. */
export function drawChart(spec: ChartSpec, surface: Surface): Drawing {
	switch (spec.kind) {
		case "forest-plot":
			return drawForestPlot(spec, surface);
		case "responder-bars":
			return drawResponderBars(spec, surface);
		case "icon-array":
			return drawIconArray(spec, surface);
		case "time-course":
			return drawTimeCourse(spec, surface);
		case "scale-ruler":
			return drawScaleRuler(spec, surface);
		case "dose-ladder":
			return drawDoseLadder(spec, surface);
		case "timeline":
			return drawTimeline(spec, surface);
		case "safety-scale":
			return drawSafetyScale(spec, surface);
		case "cost-plane":
			return drawCostPlane(spec, surface);
		default:
			return spec satisfies never;
	}
}
