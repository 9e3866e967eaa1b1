import { BasicPlatform, type ChartItem } from "chart.js";
import { Context } from "svgcanvas";
import { drawChart } from "../registry.ts";
import type { ChartSpec } from "./figure.ts";
import { Chart } from "./registered-chart.ts";
import { withSteps } from "./step-bands.ts";
import { light, surface, type Width } from "./theme.ts";

/**
 * Draws a chart through an SVG-backed 2D context, so that text stays text and lines stay vector.
 * Needs a browser with the deck's font loaded, for measuring.
 */
export function chartSvg(spec: ChartSpec, width: Width): string {
	const drawing = drawChart(spec, surface(width, light));
	const context = new Context({
		width: drawing.width,
		height: drawing.height,
		document,
	});
	// Chart.js asks its item for a context and for a canvas of a size; the SVG context plays both.
	const canvas = {
		width: drawing.width,
		height: drawing.height,
		style: {},
		getContext: () => context,
		getAttribute: () => null,
		setAttribute: () => undefined,
	};
	Object.defineProperty(context, "canvas", { value: canvas });
	const chart = new Chart(canvas as unknown as ChartItem, {
		...drawing.config,
		platform: BasicPlatform,
		options: { ...drawing.config.options, devicePixelRatio: 1, events: [] },
	});
	chart.update("none");
	const svg = withCircles(context.getSerializedSvg());
	const bands = drawing.bands?.(chart);
	chart.destroy();
	return bands ? withSteps(svg, bands) : svg;
}

/**
 * Names circles as circles. The context writes one as an arc that ends a hair before it began,
 * which vanishes when coordinates are rounded.
 */
function withCircles(svg: string): string {
	const root = new DOMParser().parseFromString(svg, "image/svg+xml");
	for (const path of root.querySelectorAll("path")) {
		const found =
			/^ ?M ([\d.-]+) ([\d.-]+) A ([\d.]+) \3 0 1 1 ([\d.-]+) ([\d.-]+) Z$/.exec(
				path.getAttribute("d") ?? "",
			);
		if (!found) continue;
		const [x, y, radius, endX, endY] = found.slice(1).map(Number) as [
			number,
			number,
			number,
			number,
			number,
		];
		if (Math.hypot(endX - x, endY - y) > 0.1) continue;
		const circle = root.createElementNS("http://www.w3.org/2000/svg", "circle");
		for (const { name, value } of path.attributes)
			if (name !== "d") circle.setAttribute(name, value);
		// Chart.js begins a circle at its rightmost point.
		circle.setAttribute("cx", String(x - radius));
		circle.setAttribute("cy", String(y));
		circle.setAttribute("r", String(radius));
		path.replaceWith(circle);
	}
	return new XMLSerializer().serializeToString(root);
}
