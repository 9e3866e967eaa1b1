import type { FigureBlock } from "../../deck/slide.ts";
import { asText, flatCited, type Text } from "../../deck/text.ts";
import type { Fault } from "../../deck/values.ts";
import type { CostPlaneSpec } from "../cost-plane/cost-plane.ts";
import type { DiagramSpec } from "../diagram/flowchart.ts";
import type { DoseLadderSpec } from "../dose-ladder/dose-ladder.ts";
import type { ForestPlotSpec } from "../forest-plot/forest-plot.ts";
import type { IconArraySpec } from "../icon-array/icon-array.ts";
import type { ResponderBarsSpec } from "../responder-bars/responder-bars.ts";
import type { SafetyScaleSpec } from "../safety-scale/safety-scale.ts";
import type { ScaleRulerSpec } from "../scale-ruler/scale-ruler.ts";
import type { TimeCourseSpec } from "../time-course/time-course.ts";
import type { TimelineSpec } from "../timeline/timeline.ts";

/** Figures that Chart.js draws from plain data. */
export type ChartSpec =
	| DoseLadderSpec
	| CostPlaneSpec
	| SafetyScaleSpec
	| TimelineSpec
	| ForestPlotSpec
	| IconArraySpec
	| ResponderBarsSpec
	| ScaleRulerSpec
	| TimeCourseSpec;

export type FigureSpec = ChartSpec | DiagramSpec;

/** A figure whose drawing data is known. */
export interface Figure extends FigureBlock {
	readonly spec: FigureSpec;
}

/** Words on a figure: plain, or with sourced values. */
export type Words = string | Text;

/** The texts of a figure, as printed and as written. */
export class FigureWords {
	readonly all: Text[] = [];

	/** Remembers the words, and returns them as a text that keeps its sources. */
	text(words: Words): Text {
		const said = asText(words);
		this.all.push(said);
		return said;
	}

	/** Remembers the words for the check of bare numbers, and returns them as printed. */
	say(words: Words): string {
		this.all.push(asText(words));
		return flatCited(words);
	}
}

export type { Fault };
