import type {
	FigureKind,
	FigureKinds,
	TableKind,
	TableKinds,
} from "../deck/figure.ts";
import {
	type BlindingOptions,
	type BlindingSpec,
	buildBlinding,
} from "./blinding/blinding.ts";
import { drawBlinding } from "./blinding/draw.ts";
import type { Drawing } from "./core/drawing.ts";
import type { FigureBuilder, TableBuilder } from "./core/figure.ts";
import type { Surface } from "./core/surface.ts";
import {
	buildCostPlane,
	type CostPlaneOptions,
	type CostPlaneSpec,
} from "./cost-plane/cost-plane.ts";
import { drawCostPlane } from "./cost-plane/draw.ts";
import {
	buildCourseOfCare,
	type CourseOfCareOptions,
	type CourseOfCareSpec,
} from "./course-of-care/course-of-care.ts";
import { drawCourseOfCare } from "./course-of-care/draw.ts";
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
import { drawDoseLadder } from "./dose-ladder/draw.ts";
import { drawForestPlot } from "./forest-plot/draw.ts";
import {
	buildForestPlot,
	type ForestPlotOptions,
	type ForestPlotSpec,
} from "./forest-plot/forest-plot.ts";
import { drawIconArray } from "./icon-array/draw.ts";
import {
	buildIconArray,
	type IconArrayOptions,
	type IconArraySpec,
} from "./icon-array/icon-array.ts";
import { drawImprovementParts } from "./improvement-parts/draw.ts";
import {
	buildImprovementParts,
	type ImprovementPartsOptions,
	type ImprovementPartsSpec,
} from "./improvement-parts/improvement-parts.ts";
import { drawNeedleAndShams } from "./needle-and-shams/draw.ts";
import {
	buildNeedleAndShams,
	type NeedleAndShamsOptions,
	type NeedleAndShamsSpec,
} from "./needle-and-shams/needle-and-shams.ts";
import { drawResponderBars } from "./responder-bars/draw.ts";
import {
	buildResponderBars,
	type ResponderBarsOptions,
	type ResponderBarsSpec,
} from "./responder-bars/responder-bars.ts";
import { drawSafetyScale } from "./safety-scale/draw.ts";
import {
	buildSafetyScale,
	type SafetyScaleOptions,
	type SafetyScaleSpec,
} from "./safety-scale/safety-scale.ts";
import { drawScaleRuler } from "./scale-ruler/draw.ts";
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
import { drawTimeCourse } from "./time-course/draw.ts";
import {
	buildTimeCourse,
	type TimeCourseOptions,
	type TimeCourseSpec,
} from "./time-course/time-course.ts";
import { drawTimeline } from "./timeline/draw.ts";
import {
	buildTimeline,
	type TimelineOptions,
	type TimelineSpec,
} from "./timeline/timeline.ts";
import { drawVerdictTimeline } from "./verdict-timeline/draw.ts";
import {
	buildVerdictTimeline,
	type VerdictTimelineOptions,
	type VerdictTimelineSpec,
} from "./verdict-timeline/verdict-timeline.ts";

interface Kind<Options, Spec> {
	readonly options: Options;
	readonly spec: Spec;
}

declare module "../deck/figure.ts" {
	interface FigureKinds {
		blinding: Kind<BlindingOptions, BlindingSpec>;
		"cost-plane": Kind<CostPlaneOptions, CostPlaneSpec>;
		"course-of-care": Kind<CourseOfCareOptions, CourseOfCareSpec>;
		diagram: Kind<DiagramOptions, DiagramSpec>;
		"dose-ladder": Kind<DoseLadderOptions, DoseLadderSpec>;
		"forest-plot": Kind<ForestPlotOptions, ForestPlotSpec>;
		"icon-array": Kind<IconArrayOptions, IconArraySpec>;
		"improvement-parts": Kind<ImprovementPartsOptions, ImprovementPartsSpec>;
		"needle-and-shams": Kind<NeedleAndShamsOptions, NeedleAndShamsSpec>;
		"responder-bars": Kind<ResponderBarsOptions, ResponderBarsSpec>;
		"safety-scale": Kind<SafetyScaleOptions, SafetyScaleSpec>;
		"scale-ruler": Kind<ScaleRulerOptions, ScaleRulerSpec>;
		"time-course": Kind<TimeCourseOptions, TimeCourseSpec>;
		timeline: Kind<TimelineOptions, TimelineSpec>;
		"verdict-timeline": Kind<VerdictTimelineOptions, VerdictTimelineSpec>;
	}
	interface TableKinds {
		"bias-strip": BiasStripOptions;
		"evidence-map": EvidenceMapOptions;
		"findings-table": FindingsTableOptions;
		"guideline-table": GuidelineTableOptions;
	}
}

/** What there is to a kind of figure. */
export interface FigureEntry<Kind extends FigureKind> {
	/** Builds the figure from what the author gave and the project. */
	readonly build: FigureBuilder<
		FigureKinds[Kind]["options"],
		FigureKinds[Kind]["spec"]
	>;
	/** Lays the figure out for Chart.js to draw; absent where mermaid does, and the drawing is baked. */
	readonly draw?: (spec: FigureKinds[Kind]["spec"], at: Surface) => Drawing;
}

/** The kinds of figures: the one list of them, each named as its folder and its function are. */
export const figureKinds: {
	readonly [Kind in FigureKind]: FigureEntry<Kind>;
} = {
	blinding: { build: buildBlinding, draw: drawBlinding },
	"cost-plane": { build: buildCostPlane, draw: drawCostPlane },
	"course-of-care": { build: buildCourseOfCare, draw: drawCourseOfCare },
	diagram: { build: buildDiagram },
	"dose-ladder": { build: buildDoseLadder, draw: drawDoseLadder },
	"forest-plot": { build: buildForestPlot, draw: drawForestPlot },
	"icon-array": { build: buildIconArray, draw: drawIconArray },
	"improvement-parts": {
		build: buildImprovementParts,
		draw: drawImprovementParts,
	},
	"needle-and-shams": { build: buildNeedleAndShams, draw: drawNeedleAndShams },
	"responder-bars": { build: buildResponderBars, draw: drawResponderBars },
	"safety-scale": { build: buildSafetyScale, draw: drawSafetyScale },
	"scale-ruler": { build: buildScaleRuler, draw: drawScaleRuler },
	"time-course": { build: buildTimeCourse, draw: drawTimeCourse },
	timeline: { build: buildTimeline, draw: drawTimeline },
	"verdict-timeline": {
		build: buildVerdictTimeline,
		draw: drawVerdictTimeline,
	},
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
