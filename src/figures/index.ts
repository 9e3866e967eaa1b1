/** The kinds of figures and tables that slides show. */
export { articleCutting } from "./article-cutting/article-cutting.ts";
export { blinding } from "./blinding/blinding.ts";
export { bodyMap } from "./body-map/body-map.ts";
export { brainMap } from "./brain-map/brain-map.ts";
export { claimVerdicts } from "./claim-verdicts/claim-verdicts.ts";
export { costPlane } from "./cost-plane/cost-plane.ts";
export { courseOfCare } from "./course-of-care/course-of-care.ts";
export { diagram, mechanism } from "./diagram/diagram.ts";
export { doseLadder } from "./dose-ladder/dose-ladder.ts";
export { effectDirections } from "./effect-directions/effect-directions.ts";
export { forestPlot } from "./forest-plot/forest-plot.ts";
export { harmCounts } from "./harm-counts/harm-counts.ts";
export { iconArray } from "./icon-array/icon-array.ts";
export { improvementParts } from "./improvement-parts/improvement-parts.ts";
export { needleAndShams } from "./needle-and-shams/needle-and-shams.ts";
// What each kind is made from is declared where the kinds are listed; whoever writes figures needs it.
export type { FigureEntry } from "./registry.ts";
export { responderBars } from "./responder-bars/responder-bars.ts";
export { safetyScale } from "./safety-scale/safety-scale.ts";
export { scaleRuler } from "./scale-ruler/scale-ruler.ts";
export { biasStrip } from "./tables/bias-strip.ts";
export { evidenceMap } from "./tables/evidence-map.ts";
export { findingsTable } from "./tables/findings-table.ts";
export { guidelineTable } from "./tables/guideline-table.ts";
export { timeCourse } from "./time-course/time-course.ts";
export { timeline } from "./timeline/timeline.ts";
export { verdictTimeline } from "./verdict-timeline/verdict-timeline.ts";
export { visualAbstract } from "./visual-abstract/visual-abstract.ts";
