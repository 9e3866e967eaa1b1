import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { markSizes } from "./forest-row.ts";

export interface ForestLegend {
	/** Whether the words begin with a diamond. */
	readonly diamond: boolean;
	readonly words: string;
}

/** What diamonds and sizes of marks stand for, where the plot has any; words may be empty. */
export function forestLegend(spec: ForestPlotSpec): ForestLegend {
	const diamond = spec.rows.some(
		({ pooled, estimate }) => pooled && estimate.limits,
	);
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

/** From the start of a legend's diamond to its words, in sizes of its letters. */
const diamondRoom = 1.75;

/** Width of the legend with its diamond. */
export function legendWidth(
	{ diamond, words }: ForestLegend,
	{ label: size, type }: Surface,
): number {
	if (words === "") return 0;
	return type.width(words, { size }) + (diamond ? size * diamondRoom : 0);
}

/** Draws the diamond, empty and a little over a letter wide, and the words after it, their middle at `y`. */
export function drawLegend(
	ink: Ink,
	{ diamond, words }: ForestLegend,
	y: number,
	{ label: size, theme }: Surface,
) {
	if (words === "") return;
	const colour = theme.soft;
	const [width, half] = [size * 1.4, size * 0.36];
	if (diamond)
		ink.polygon(
			[
				[1, y],
				[width / 2, y - half],
				[width, y],
				[width / 2, y + half],
			],
			{ stroke: colour, width: size / 11 },
		);
	ink.text(words, diamond ? size * diamondRoom : 0, y, { size, colour });
}
