import type {
	FigureKind,
	FigureKinds,
	TableKind,
	TableKinds,
} from "../deck/figure.ts";
import type { FigureBuilder, TableBuilder } from "./core/figure.ts";
import {
	buildCostPlane,
	type CostPlaneOptions,
	type CostPlaneSpec,
} from "./cost-plane/cost-plane.ts";
import {
	buildDiagram,
	type DiagramOptions,
	type DiagramSpec,
} from "./diagram/diagram.ts";
import {
	buildDoseLadder,
	type DoseLadderOptions,
	type DoseLadderSpec,
} from "./dose-ladder/dose-ladder.ts";
import {
	buildForestPlot,
	type ForestPlotOptions,
	type ForestPlotSpec,
} from "./forest-plot/forest-plot.ts";
import {
	buildIconArray,
	type IconArrayOptions,
	type IconArraySpec,
} from "./icon-array/icon-array.ts";
import {
	buildResponderBars,
	type ResponderBarsOptions,
	type ResponderBarsSpec,
} from "./responder-bars/responder-bars.ts";
import {
	buildSafetyScale,
	type SafetyScaleOptions,
	type SafetyScaleSpec,
} from "./safety-scale/safety-scale.ts";
import {
	buildScaleRuler,
	type ScaleRulerOptions,
	type ScaleRulerSpec,
} from "./scale-ruler/scale-ruler.ts";
import { type BiasStripOptions, buildBiasStrip } from "./tables/bias-strip.ts";
import {
	buildEvidenceMap,
	type EvidenceMapOptions,
} from "./tables/evidence-map.ts";
import {
	buildFindingsTable,
	type FindingsTableOptions,
} from "./tables/findings-table.ts";
import {
	buildGuidelineTable,
	type GuidelineTableOptions,
} from "./tables/guideline-table.ts";
import {
	buildTimeCourse,
	type TimeCourseOptions,
	type TimeCourseSpec,
} from "./time-course/time-course.ts";
import {
	buildTimeline,
	type TimelineOptions,
	type TimelineSpec,
} from "./timeline/timeline.ts";

interface Kind<Options, Spec> {
	readonly options: Options;
	readonly spec: Spec;
}

declare module "../deck/figure.ts" {
	interface FigureKinds {
		"cost-plane": Kind<CostPlaneOptions, CostPlaneSpec>;
		diagram: Kind<DiagramOptions, DiagramSpec>;
		"dose-ladder": Kind<DoseLadderOptions, DoseLadderSpec>;
		"forest-plot": Kind<ForestPlotOptions, ForestPlotSpec>;
		"icon-array": Kind<IconArrayOptions, IconArraySpec>;
		"responder-bars": Kind<ResponderBarsOptions, ResponderBarsSpec>;
		"safety-scale": Kind<SafetyScaleOptions, SafetyScaleSpec>;
		"scale-ruler": Kind<ScaleRulerOptions, ScaleRulerSpec>;
		"time-course": Kind<TimeCourseOptions, TimeCourseSpec>;
		timeline: Kind<TimelineOptions, TimelineSpec>;
	}
	interface TableKinds {
		"bias-strip": BiasStripOptions;
		"evidence-map": EvidenceMapOptions;
		"findings-table": FindingsTableOptions;
		"guideline-table": GuidelineTableOptions;
	}
}

/** The builder of every kind of figure. */
export const figureBuilders: {
	readonly [K in FigureKind]: FigureBuilder<
		FigureKinds[K]["options"],
		FigureKinds[K]["spec"]
	>;
} = {
	"cost-plane": buildCostPlane,
	diagram: buildDiagram,
	"dose-ladder": buildDoseLadder,
	"forest-plot": buildForestPlot,
	"icon-array": buildIconArray,
	"responder-bars": buildResponderBars,
	"safety-scale": buildSafetyScale,
	"scale-ruler": buildScaleRuler,
	"time-course": buildTimeCourse,
	timeline: buildTimeline,
};

/** The builder of every kind of table that is written from records. */
export const tableBuilders: {
	readonly [K in TableKind]: TableBuilder<TableKinds[K]>;
} = {
	"bias-strip": buildBiasStrip,
	"evidence-map": buildEvidenceMap,
	"findings-table": buildFindingsTable,
	"guideline-table": buildGuidelineTable,
};
