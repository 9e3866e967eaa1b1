import { type Context, drawText } from "../core/ink.ts";
import { widthOf } from "../core/measure.ts";
import type { Surface } from "../core/theme.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { markSizes } from "./forest-row.ts";

export interface ForestLegend {
	/** Whether the words begin with a diamond. */
	readonly diamond: boolean;
	readonly words: string;
}

/** What diamonds and sizes of marks stand for, where the plot has any; words may be empty. */
export function forestLegend(spec: ForestPlotSpec): ForestLegend {
	const diamond = spec.rows.some(({ pooled, limits }) => pooled && limits);
	const pooled = diamond ? ["pooled, as wide as its CI"] : [];
	const sizes = {
		people: diamond ? "marks by people" : "area of a mark: people",
		equal: "marks of equal size",
	};
	const size = markSizes(spec.rows);
	return {
		diamond,
		words: [...pooled, ...(size ? [sizes[size]] : [])].join("; "),
	};
}

/** Width of the legend with its diamond. */
export function legendWidth(
	{ diamond, words }: ForestLegend,
	surface: Surface,
	size = surface.label,
): number {
	if (words === "") return 0;
	return widthOf(words, { size }) + (diamond ? size * 1.75 : 0);
}

/** Draws the diamond and the words after it, their middle at `y`. */
export function drawLegend(
	context: Context,
	{ diamond, words }: ForestLegend,
	x: number,
	y: number,
	surface: Surface,
) {
	if (words === "") return;
	const size = surface.label;
	const colour = surface.theme.soft;
	if (diamond) drawDiamond(context, x, y, size, colour);
	drawText(context, words, x + (diamond ? size * 1.75 : 0), y, {
		size,
		colour,
	});
}

/** An empty diamond a little over a letter wide, as a sign in a line of text. */
function drawDiamond(
	context: Context,
	x: number,
	y: number,
	size: number,
	colour: string,
) {
	const [width, half] = [size * 1.4, size * 0.36];
	context.beginPath();
	context.moveTo(x + 1, y);
	context.lineTo(x + width / 2, y - half);
	context.lineTo(x + width, y);
	context.lineTo(x + width / 2, y + half);
	context.closePath();
	context.strokeStyle = colour;
	context.lineWidth = size / 11;
	context.stroke();
}
