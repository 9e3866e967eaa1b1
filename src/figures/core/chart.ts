import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { Mark } from "../../evidence/comparator.ts";
import { fontFamily, type Surface, type Token, widths } from "./theme.ts";

/** A chart ready for Chart.js, on a canvas or on an SVG context. */
export interface Drawing {
	readonly config: ChartConfiguration;
	readonly width: number;
	readonly height: number;
	/** Rows of the laid-out chart from the top down, where it builds up. */
	readonly bands?: (chart: Chart) => Band[];
}

/** A row's share of a drawing, in pixels from the top, and the step at which it appears. */
export interface Band {
	readonly top: number;
	readonly bottom: number;
	readonly step: number;
}

/** Chart.js point style of each mark. */
export const pointStyle: Record<Mark, string> = {
	circle: "circle",
	square: "rect",
	triangle: "triangle",
	diamond: "rectRot",
	cross: "crossRot",
};

/** Point options of one mark in one colour: filled, or hollow with the paper inside. */
export function pointOptions(
	look: { token: string; mark: Mark; hollow: boolean },
	surface: Surface,
) {
	const colour = surface.theme[look.token as Token];
	const radius = surface.width === "wide" ? 12 : 7.5;
	return {
		pointStyle: pointStyle[look.mark],
		radius: look.mark === "square" ? radius * 1.15 : radius,
		borderColor: colour,
		borderWidth: surface.width === "wide" ? 3.5 : 2.25,
		backgroundColor: look.hollow ? surface.theme.paper : colour,
	};
}

/** Options shared by every chart: fixed size, no animation, no legend, our tooltip. */
export function baseOptions(
	surface: Surface,
	tooltip: (datasetIndex: number, index: number) => string,
): NonNullable<ChartConfiguration["options"]> {
	return {
		responsive: false,
		animation: false,
		maintainAspectRatio: false,
		events: ["mousemove", "mouseout", "click", "touchstart", "touchmove"],
		font: { family: fontFamily, size: surface.label },
		interaction: { mode: "nearest", intersect: true },
		plugins: {
			legend: { display: false },
			title: { display: false },
			tooltip: {
				displayColors: false,
				backgroundColor: surface.theme.ink,
				bodyColor: surface.theme.paper,
				bodyFont: { family: fontFamily, size: surface.label * 0.85 },
				padding: surface.label * 0.6,
				callbacks: {
					title: () => "",
					label: (item) => tooltip(item.datasetIndex, item.dataIndex),
				},
			},
		},
	};
}

/** A plugin that draws after the data, without registering anything globally. */
export function paint(
	id: string,
	draw: Required<Plugin>["afterDatasetsDraw"],
): Plugin {
	return { id, afterDatasetsDraw: draw };
}

/** Full width of a surface in pixels. */
export function fullWidth(surface: Surface): number {
	return widths[surface.width];
}

/**
 * Round axis ticks that cover a range.
 *
 * @returns at most `most` ticks, the outer ones at or beyond the range's ends
 */
export function niceTicks(low: number, high: number, most: number): number[] {
	const span = high - low || Math.abs(high) || 1;
	const rough = span / (most - 1);
	const power = 10 ** Math.floor(Math.log10(rough));
	const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
	for (const step of [...steps, 20 * power]) {
		const first = Math.floor(low / step + 1e-9) * step;
		const count = Math.ceil((high - first) / step - 1e-9);
		if (count + 1 <= most)
			return Array.from({ length: count + 1 }, (_, index) =>
				Number((first + index * step).toPrecision(12)),
			);
	}
	return [low, high];
}

/** Ticks of a logarithmic axis, from 1-2-5 steps, that cover a range of positive numbers. */
export function logTicks(low: number, high: number): number[] {
	const decades = [-3, -2, -1, 0, 1, 2, 3];
	const all = decades.flatMap((power) =>
		[1, 2, 5].map((step) => Number((step * 10 ** power).toPrecision(6))),
	);
	const first = all.findLastIndex((tick) => tick <= low);
	const last = all.findIndex((tick) => tick >= high);
	const chosen = all.slice(
		Math.max(0, first),
		last < 0 ? all.length : last + 1,
	);
	if (chosen.length <= 6) return chosen;
	// Tens alone, from the one below the lowest number to the one above the highest.
	const from = Math.floor(Math.log10(low) + 1e-9);
	const to = Math.ceil(Math.log10(high) - 1e-9);
	return Array.from({ length: to - from + 1 }, (_, index) =>
		Number((10 ** (from + index)).toPrecision(6)),
	);
}
