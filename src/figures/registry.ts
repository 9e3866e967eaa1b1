import type { Drawing } from "./core/chart.ts";
import type { ChartSpec } from "./core/figure.ts";
import type { Surface } from "./core/surface.ts";
import { drawCostPlane } from "./cost-plane/draw.ts";
import { drawDoseLadder } from "./dose-ladder/draw.ts";
import { drawForestPlot } from "./forest-plot/draw.ts";
import { drawIconArray } from "./icon-array/draw.ts";
import { drawResponderBars } from "./responder-bars/draw.ts";
import { drawSafetyScale } from "./safety-scale/draw.ts";
import { drawScaleRuler } from "./scale-ruler/draw.ts";
import { drawTimeCourse } from "./time-course/draw.ts";
import { drawTimeline } from "./timeline/draw.ts";

/** What there is to a kind of chart. */
export interface ChartKind<Spec> {
	/** Lays it out for a surface. */
	draw(spec: Spec, surface: Surface): Drawing;
}

/** The kinds of charts: the one list of them. Each is named as its folder and its builder are. */
export const chartKinds: {
	readonly [Kind in ChartSpec["kind"]]: ChartKind<
		Extract<ChartSpec, { kind: Kind }>
	>;
} = {
	"cost-plane": { draw: drawCostPlane },
	"dose-ladder": { draw: drawDoseLadder },
	"forest-plot": { draw: drawForestPlot },
	"icon-array": { draw: drawIconArray },
	"responder-bars": { draw: drawResponderBars },
	"safety-scale": { draw: drawSafetyScale },
	"scale-ruler": { draw: drawScaleRuler },
	"time-course": { draw: drawTimeCourse },
	timeline: { draw: drawTimeline },
};
