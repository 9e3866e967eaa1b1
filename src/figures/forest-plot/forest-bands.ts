import type { Chart } from "chart.js";
import type { Band } from "../core/chart.ts";
import type { Surface } from "../core/theme.ts";

/** Bounds of each row, for a plot that builds up: its words stand beside its mark when wide, above it when narrow. */
export function rowBands(
	chart: Chart,
	places: readonly number[],
	steps: readonly number[],
	surface: Surface,
): Band[] {
	const share = surface.width === "wide" ? 0.5 : 0.2;
	const bottoms = places.map((place, index) => {
		const room = (places[index + 1] ?? place + 1) - place;
		return chart.scales.y?.getPixelForValue(place + room * share) ?? 0;
	});
	return steps.map((step, index) => ({
		top: bottoms[index - 1] ?? chart.chartArea.top,
		bottom: bottoms[index] ?? chart.chartArea.bottom,
		step,
	}));
}
