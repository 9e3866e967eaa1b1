import type { Scales } from "./drawing.ts";
import type { Surface } from "./surface.ts";
import { fontFamily } from "./theme.ts";

/** A line of an axis: its colour, and its width in pixels. */
export interface AxisLine {
	readonly colour: string;
	readonly width: number;
}

/** An axis that Chart.js draws: lines and words at the ticks that a figure chose. */
export interface Axis {
	readonly ticks: readonly number[];
	/** Ends of the axis; the outer ticks by default. */
	readonly min?: number | undefined;
	readonly max?: number | undefined;
	readonly logarithmic?: boolean | undefined;
	/** The words of a tick; empty where it has none. All ticks are without words by default. */
	readonly words?: ((value: number) => string) | undefined;
	/** The line across the plot at a tick; none by default. */
	readonly line?: ((value: number) => AxisLine | undefined) | undefined;
	/** Lines lie over the marks, not beneath them. */
	readonly over?: boolean | undefined;
	/** The line along the plot's edge; none by default. */
	readonly edge?: AxisLine | undefined;
	/** What words and their distance from the plot take, in pixels. */
	readonly room?: number | undefined;
	/** From the plot to the words, in pixels. */
	readonly away?: number | undefined;
	/** Words of the outer ticks keep within the axis. */
	readonly inner?: boolean | undefined;
}

/** The options by which Chart.js draws an axis across or up. */
export function axis(
	across: "x" | "y",
	options: Axis,
	{ theme, label }: Surface,
): Scales[string] {
	const { ticks, line, words, edge, room = 0 } = options;
	return {
		type: options.logarithmic ? "logarithmic" : "linear",
		min: options.min ?? ticks[0] ?? 0,
		max: options.max ?? ticks.at(-1) ?? 1,
		afterBuildTicks: (scale) => {
			scale.ticks = ticks.map((value) => ({ value }));
		},
		afterFit: (scale) => {
			if (across === "x") scale.height = room;
			else scale.width = room;
		},
		border: {
			display: edge !== undefined,
			...(edge && { color: edge.colour, width: edge.width }),
		},
		grid: {
			display: line !== undefined,
			color: ({ tick }) => line?.(tick?.value ?? 0)?.colour ?? "none",
			lineWidth: ({ tick }) => line?.(tick?.value ?? 0)?.width ?? 0,
			drawTicks: false,
			z: options.over ? 1 : -1,
		},
		ticks: {
			display: words !== undefined,
			autoSkip: false,
			maxRotation: 0,
			padding: options.away ?? 6,
			align: options.inner ? "inner" : "center",
			color: theme.soft,
			font: { family: fontFamily, size: label },
			callback: (value) => words?.(Number(value)) ?? "",
		},
	};
}

/** An axis that only places: nothing of it is drawn. */
export function hiddenAxis(
	min: number,
	max: number,
	reverse = false,
): Scales[string] {
	return {
		type: "linear",
		display: false,
		// A bar would have its axis reach half a bar further at either end, and be as thin as ticks are near.
		offset: false,
		afterBuildTicks: (scale) => {
			scale.ticks = [];
		},
		min,
		max,
		reverse,
	};
}
