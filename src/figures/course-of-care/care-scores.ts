import { formatNumber } from "../../evidence/format.ts";
import type { Ink, Point } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import type { CareScale, CareStage } from "./course-of-care.ts";

/** Where scores are drawn, in pixels. */
export interface ScorePlot {
	readonly top: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
}

/** Size of the numbers of scores, in pixels. */
function numberSize({ key, wide }: Surface): number {
	return key * (wide ? 0.5 : 0.6);
}

/** Room that the number of a score at the top of the scale needs above it, in pixels. */
export function roomAbove(surface: Surface): number {
	return numberSize(surface) * 1.25;
}

/** Where a score lies from the top down. */
export function scoreAt(
	value: number,
	{ range: [low, high] }: CareScale,
	{ top, height }: ScorePlot,
): number {
	return top + height * (1 - (value - low) / (high - low || 1));
}

/** The ends of the scale, and the line that was agreed on. */
export function drawScale(
	ink: Ink,
	scale: CareScale,
	plot: ScorePlot,
	{ theme, label: size, wide, guide }: Surface,
) {
	const { left, right } = plot;
	const soft = { size, colour: theme.soft };
	for (const end of scale.range) {
		const y = scoreAt(end, scale, plot);
		ink.line([left, y], [right, y], theme.rule, 1);
		ink.text(formatNumber(end), left - (wide ? 24 : 8), y, {
			...soft,
			align: "right",
		});
	}
	const { mark } = scale;
	if (!mark) return;
	const y = scoreAt(mark.value, scale, plot);
	ink.line([left, y], [right, y], theme.ink, guide, [8, 6]);
	// Scores stand at the left of their columns: beyond the last one there is room; when narrow, above.
	const words = { size, colour: theme.ink };
	if (wide)
		ink.text(mark.label, right, y + size * 0.8, {
			...words,
			align: "right",
			backing: theme.paper,
		});
	else {
		ink.line([0, size * 2], [left - 6, size * 2], theme.ink, guide, [8, 6]);
		ink.text(mark.label, left, size * 2, words);
	}
}

/** The line from the score before, and the score as a point with its number above it. */
export function drawScore(
	ink: Ink,
	{ score }: CareStage,
	x: number,
	before: Point | undefined,
	scale: CareScale,
	plot: ScorePlot,
	surface: Surface,
) {
	const { theme, wide, stroke } = surface;
	if (!score) return;
	const y = scoreAt(score.value, scale, plot);
	if (before) ink.line(before, [x, y], theme.ink, stroke);
	ink.circle(x, y, wide ? 9 : 6, { fill: theme.ink });
	const size = numberSize(surface);
	ink.text(score.text, x, y - size * 0.72, {
		size,
		weight: 700,
		colour: theme.ink,
		align: "center",
	});
}
