import {
	BarController,
	BasicPlatform,
	Chart,
	type ChartItem,
	LinearScale,
	LineElement,
	LogarithmicScale,
	type Plugin,
	ScatterController,
} from "chart.js";
import { ChartContext } from "./chart-context.ts";
import { MarkElement, OutlinedBar } from "./chart-elements.ts";
import {
	type Box,
	belonging,
	type Drawing,
	type Kinds,
	type Places,
	type Plot,
} from "./drawing.ts";
import { Ink } from "./ink.ts";
import type { Surface } from "./surface.ts";

Chart.register(
	BarController,
	LinearScale,
	LineElement,
	LogarithmicScale,
	ScatterController,
);

/**
 * Has Chart.js draw with this module's elements. It keeps one of a name, and this module may be loaded
 * twice: while serving, after a change, and by a build within a command.
 */
function takeOver() {
	const mine = [MarkElement, OutlinedBar] as const;
	// Typed as an element, it is its class.
	const kept = (id: string): unknown => Chart.registry.elements.get(id);
	if (mine.every((each) => kept(each.id) === each)) return;
	Chart.unregister(...mine);
	Chart.register(...mine);
}

/** Least side of what a pointer must find, in pixels of the drawing. */
const target = 26;

/** Lays a chart out, draws it and returns the SVG. */
export function chartSvg(drawing: Drawing, surface: Surface): string {
	takeOver();
	const { scales, padding, parts } = drawing;
	const width = surface.full;
	const height = Math.round(drawing.height);
	const ink = new Ink(surface.type);
	const context = new ChartContext(ink, width, height);
	const chart = new Chart<Kinds, Places>(
		context.canvas as unknown as ChartItem,
		{
			type: "scatter",
			platform: BasicPlatform,
			data: {
				datasets: parts.map(({ dataset }, index) => ({
					...dataset,
					clip: false,
					// Chart.js draws the last in order first.
					order: parts.length - index,
				})),
			},
			options: {
				responsive: false,
				animation: false,
				events: [],
				devicePixelRatio: 1,
				layout: { padding, autoPadding: false },
				scales,
			},
			plugins: [recorder(ink, drawing)],
		},
	);
	chart.destroy();
	const roles = new Set(parts.flatMap(({ role }) => role ?? []));
	roles.delete("treatment");
	return ink.toString({
		xmlns: "http://www.w3.org/2000/svg",
		class: "chart",
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		"data-roles": roles.size > 1 ? [...roles].join(" ") : undefined,
	});
}

/** Draws a kind's own lines and words around what Chart.js draws, each part in a group of its own. */
function recorder(ink: Ink, drawing: Drawing): Plugin {
	let mark = 0;
	let open: string | undefined;
	const shut = () => {
		if (open !== undefined) ink.close();
		open = undefined;
	};
	return {
		id: "recorder",
		beforeDraw(chart) {
			drawing.behind?.(plotOf(chart, ink));
			ink.open();
		},
		beforeDatasetsDraw(chart) {
			drawing.before?.(plotOf(chart, ink));
			ink.close();
		},
		beforeDatasetDraw(chart, { index, meta }) {
			const part = drawing.parts[index];
			if (!part) return;
			// Neighbours that belong together share a group.
			const key = JSON.stringify(belonging(part));
			if (key !== open) {
				shut();
				ink.open(belonging(part));
				open = key;
			}
			if (part.says !== undefined) {
				ink.open({ class: "mark", "data-mark": mark, "data-says": part.says });
				mark += 1;
				const box = part.hit ?? boxOf(meta.data[0]);
				ink.add("rect", {
					class: "hit",
					x: box.left,
					y: box.top,
					width: box.width,
					height: box.height,
					fill: "transparent",
					stroke: "none",
				});
			}
			part.beneath?.(plotOf(chart, ink));
		},
		afterDatasetDraw(chart, { index, meta }) {
			const part = drawing.parts[index];
			if (part?.says !== undefined) ink.close();
			const { x = 0, y = 0 } = meta.data[0] ?? {};
			part?.beside?.(plotOf(chart, ink), { x, y });
		},
		afterDatasetsDraw(chart) {
			shut();
			drawing.after?.(plotOf(chart, ink));
		},
	};
}

/** Where the pointer finds a point or a bar. */
function boxOf(element: unknown): Box {
	const around = (x: number, y: number, width: number, height: number) => ({
		left: x - width / 2,
		top: y - height / 2,
		width,
		height,
	});
	if (element instanceof OutlinedBar) {
		const { x, y, base, height } = element;
		return around(
			(x + base) / 2,
			y,
			Math.max(target, Math.abs(x - base)),
			Math.max(target, height),
		);
	}
	if (element instanceof MarkElement) {
		const side = Math.max(target, 2.4 * element.options.radius);
		return around(element.x, element.y, side, side);
	}
	throw new RangeError("a mark has neither a point nor a bar");
}

function plotOf(chart: Chart, ink: Ink): Plot {
	const { left, right, top, bottom } = chart.chartArea;
	return {
		ink,
		x: (value) => chart.scales.x?.getPixelForValue(value) ?? left,
		y: (value) => chart.scales.y?.getPixelForValue(value) ?? top,
		left,
		right,
		top,
		bottom,
	};
}
