import type { Chart, Plugin } from "chart.js";
import { baseOptions, type Drawing, fullWidth, paint } from "./chart.ts";
import type { Context } from "./ink.ts";
import type { Surface } from "./theme.ts";

/** What a kind draws with: the context, and where a value of either axis lies in pixels. */
export interface Plot {
	readonly context: Context;
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** One mark: where it lies, how it looks (see `pointOptions`), and what it says when pointed at. */
export interface PlotPoint {
	readonly x: number;
	readonly y: number;
	readonly look: {
		readonly pointStyle: string;
		readonly radius: number;
		readonly borderColor: string;
		readonly borderWidth: number;
		readonly backgroundColor: string;
	};
	readonly says: string;
}

/**
 * A scatter chart of marks that the pointer finds and the arrow keys walk in the order given. The
 * kind paints its own axes, lines and words, beneath the marks (`before`) and above them (`after`).
 *
 * @param height of the whole drawing in pixels
 * @param padding from the drawing's edges to the plot, in pixels
 */
export function pointsChart(options: {
	surface: Surface;
	height: number;
	padding: { left: number; right: number; top: number; bottom: number };
	x: { min: number; max: number; type?: "linear" | "logarithmic" };
	y: { min: number; max: number; reverse?: boolean };
	points: readonly PlotPoint[];
	before: (plot: Plot) => void;
	after: (plot: Plot) => void;
}): Drawing {
	const { surface, points, padding } = options;
	const looks = points.map(({ look }) => look);
	const base = baseOptions(surface, (_, index) => points[index]?.says ?? "");
	const beneath: Plugin = {
		id: "beneath",
		beforeDatasetsDraw: (chart) => options.before(plotOf(chart)),
	};
	return {
		width: fullWidth(surface),
		height: Math.round(options.height),
		config: {
			type: "scatter",
			data: {
				datasets: [
					{
						data: points.map(({ x, y }) => ({ x, y })),
						clip: false,
						pointStyle: looks.map((look) => look.pointStyle) as never,
						pointRadius: looks.map((look) => look.radius),
						pointHoverRadius: looks.map((look) => look.radius * 1.15),
						pointHitRadius: 14,
						pointBackgroundColor: looks.map((look) => look.backgroundColor),
						pointBorderColor: looks.map((look) => look.borderColor),
						pointBorderWidth: looks.map((look) => look.borderWidth),
					},
				],
			},
			options: {
				...base,
				layout: { padding, autoPadding: false },
				scales: {
					x: { type: "linear", ...options.x, display: false },
					y: { type: "linear", ...options.y, display: false },
				},
			},
			plugins: [
				beneath,
				paint("words", (chart) => options.after(plotOf(chart))),
			],
		},
	};
}

function plotOf(chart: Chart): Plot {
	const { left, right, top, bottom } = chart.chartArea;
	return {
		context: chart.ctx,
		x: (value) => chart.scales.x?.getPixelForValue(value) ?? left,
		y: (value) => chart.scales.y?.getPixelForValue(value) ?? top,
		left,
		right,
		top,
		bottom,
	};
}
