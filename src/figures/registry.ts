import type {
	FigureKind,
	FigureKinds,
	TableKind,
	TableKinds,
} from "../deck/figure.ts";
import { buildArticleCutting } from "./article-cutting/article-cutting.ts";
import { drawArticleCutting } from "./article-cutting/draw.ts";
import { buildBlinding } from "./blinding/blinding.ts";
import { drawBlinding } from "./blinding/draw.ts";
import { buildBodyMap } from "./body-map/body-map.ts";
import { drawBodyMap } from "./body-map/draw.ts";
import { buildBrainMap } from "./brain-map/brain-map.ts";
import { drawBrainMap } from "./brain-map/draw.ts";
import { buildClaimVerdicts } from "./claim-verdicts/claim-verdicts.ts";
import { drawClaimVerdicts } from "./claim-verdicts/draw.ts";
import type { Drawing } from "./core/drawing.ts";
import type { FigureBuilder, TableBuilder } from "./core/figure.ts";
import type { Surface } from "./core/surface.ts";
import { buildCostPlane } from "./cost-plane/cost-plane.ts";
import { drawCostPlane } from "./cost-plane/draw.ts";
import { buildCourseOfCare } from "./course-of-care/course-of-care.ts";
import { drawCourseOfCare } from "./course-of-care/draw.ts";
import { buildDiagram } from "./diagram/diagram.ts";
import { buildDoseLadder } from "./dose-ladder/dose-ladder.ts";
import { drawDoseLadder } from "./dose-ladder/draw.ts";
import { drawEffectDirections } from "./effect-directions/draw.ts";
import { buildEffectDirections } from "./effect-directions/effect-directions.ts";
import { drawForestPlot } from "./forest-plot/draw.ts";
import { buildForestPlot } from "./forest-plot/forest-plot.ts";
import { drawHarmCounts } from "./harm-counts/draw.ts";
import { buildHarmCounts } from "./harm-counts/harm-counts.ts";
import { drawIconArray } from "./icon-array/draw.ts";
import { buildIconArray } from "./icon-array/icon-array.ts";
import { drawImprovementParts } from "./improvement-parts/draw.ts";
import { buildImprovementParts } from "./improvement-parts/improvement-parts.ts";
import { drawNeedleAndShams } from "./needle-and-shams/draw.ts";
import { buildNeedleAndShams } from "./needle-and-shams/needle-and-shams.ts";
import { drawResponderBars } from "./responder-bars/draw.ts";
import { buildResponderBars } from "./responder-bars/responder-bars.ts";
import { drawSafetyScale } from "./safety-scale/draw.ts";
import { buildSafetyScale } from "./safety-scale/safety-scale.ts";
import { drawScaleRuler } from "./scale-ruler/draw.ts";
import { buildScaleRuler } from "./scale-ruler/scale-ruler.ts";
import { buildBiasStrip } from "./tables/bias-strip.ts";
import { buildEvidenceMap } from "./tables/evidence-map.ts";
import { buildFindingsTable } from "./tables/findings-table.ts";
import { buildGuidelineTable } from "./tables/guideline-table.ts";
import { drawTimeCourse } from "./time-course/draw.ts";
import { buildTimeCourse } from "./time-course/time-course.ts";
import { drawTimeline } from "./timeline/draw.ts";
import { buildTimeline } from "./timeline/timeline.ts";
import { drawVerdictTimeline } from "./verdict-timeline/draw.ts";
import { buildVerdictTimeline } from "./verdict-timeline/verdict-timeline.ts";
import { drawVisualAbstract } from "./visual-abstract/draw.ts";
import { buildVisualAbstract } from "./visual-abstract/visual-abstract.ts";

/**
 * The kinds of figures: the one list of them, each named as its folder and its function are. A kind
 * is built from what its author gives, and drawn by Chart.js; one without `draw` is drawn by mermaid.
 */
const figures = {
	"article-cutting": { build: buildArticleCutting, draw: drawArticleCutting },
	blinding: { build: buildBlinding, draw: drawBlinding },
	"body-map": { build: buildBodyMap, draw: drawBodyMap },
	"brain-map": { build: buildBrainMap, draw: drawBrainMap },
	"claim-verdicts": { build: buildClaimVerdicts, draw: drawClaimVerdicts },
	"cost-plane": { build: buildCostPlane, draw: drawCostPlane },
	"course-of-care": { build: buildCourseOfCare, draw: drawCourseOfCare },
	diagram: { build: buildDiagram },
	"dose-ladder": { build: buildDoseLadder, draw: drawDoseLadder },
	"effect-directions": {
		build: buildEffectDirections,
		draw: drawEffectDirections,
	},
	"forest-plot": { build: buildForestPlot, draw: drawForestPlot },
	"harm-counts": { build: buildHarmCounts, draw: drawHarmCounts },
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
	"visual-abstract": {
		build: buildVisualAbstract,
		draw: drawVisualAbstract,
	},
};

/** The kinds of tables that are written from records: the one list of them. */
const tables = {
	"bias-strip": buildBiasStrip,
	"evidence-map": buildEvidenceMap,
	"findings-table": buildFindingsTable,
	"guideline-table": buildGuidelineTable,
};

/** What an author gives for each kind of figure, and what its drawing is made from. */
type Figures = {
	readonly [Kind in keyof typeof figures]: {
		readonly options: Parameters<(typeof figures)[Kind]["build"]>[0];
		readonly spec: ReturnType<(typeof figures)[Kind]["build"]>["spec"];
	};
};

/** What an author gives for each kind of table. */
type Tables = {
	readonly [Kind in keyof typeof tables]: Parameters<(typeof tables)[Kind]>[0];
};

declare module "../deck/figure.ts" {
	interface FigureKinds extends Figures {}
	interface TableKinds extends Tables {}
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

/** How each kind of figure is built and drawn. */
export const figureKinds: {
	readonly [Kind in FigureKind]: FigureEntry<Kind>;
} = figures;

/** How each kind of table is written. */
export const tableBuilders: {
	readonly [Kind in TableKind]: TableBuilder<TableKinds[Kind]>;
} = tables;
