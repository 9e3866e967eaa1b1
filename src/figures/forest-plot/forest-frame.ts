import { formatNumber } from "../../evidence/format.ts";
import { baseOptions, type Drawing, fullWidth, paint } from "../core/chart.ts";
import type { Surface } from "../core/theme.ts";
import { axisTicks, motifBounds, tickDecimals } from "./forest-axis.ts";
import { rowBands } from "./forest-bands.ts";
import type { ForestLayout } from "./forest-layout.ts";
import { drawInterval, rowMarks } from "./forest-marks.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";
import { spokenRow } from "./forest-row.ts";

/** Room below the last row's centre, in units of rows. */
const below = 0.55;

/** Axis, line of no effect, intervals and marks, with the words of a layout around them. */
export function forestFrame(
	spec: ForestPlotSpec,
	surface: Surface,
	layout: ForestLayout,
): Drawing {
	const { theme } = surface;
	const { padding, places, rowHeight, above } = layout;
	const last = places.at(-1) ?? 0;
	const ticks = spec.motif ? motifBounds(spec) : axisTicks(spec, surface);
	const axisHeight = spec.motif ? 0 : surface.label * 1.5;
	const options = baseOptions(surface, (_, index) => {
		const row = spec.rows[index];
		return row ? spokenRow(row) : "";
	});
	const marks = rowMarks(spec, surface);
	const shown = spec.rows.map(
		({ comparator }) => !surface.hidden.has(comparator),
	);
	const members = (group: string) =>
		spec.rows.filter((row) => row.group === group).length;
	const lineColour = (value: number | undefined) =>
		value === spec.noEffect ? theme.ink : theme.rule;
	const lineWidth = (value: number | undefined) => {
		if (value === spec.noEffect) return 2;
		return spec.motif ? 0 : 1;
	};
	const { steps } = spec;
	return {
		...(steps && {
			bands: (chart) => rowBands(chart, places, steps, surface),
		}),
		width: fullWidth(surface),
		height: Math.round(
			(last + above + below) * rowHeight +
				axisHeight +
				padding.top +
				padding.bottom,
		),
		config: {
			type: "scatter",
			data: {
				datasets: [
					{
						data: spec.rows.map((row, index) => ({
							// A mark without a place is not drawn, and cannot be pointed at.
							x: shown[index] ? row.value : Number.NaN,
							y: places[index] ?? 0,
						})),
						clip: false,
						pointStyle: marks.map((mark) => mark.pointStyle) as never,
						pointRadius: marks.map((mark) => mark.radius),
						pointHoverRadius: marks.map((mark) => mark.radius * 1.15),
						pointHitRadius: 14,
						pointBackgroundColor: marks.map((mark) => mark.backgroundColor),
						pointBorderColor: marks.map((mark) => mark.borderColor),
						pointBorderWidth: marks.map((mark) => mark.borderWidth),
					},
				],
			},
			options: {
				...options,
				layout: { padding },
				scales: {
					x: {
						type: spec.scale === "log" ? "logarithmic" : "linear",
						min: ticks[0] ?? 0,
						max: ticks.at(-1) ?? 1,
						afterBuildTicks: (axis) => {
							axis.ticks = ticks.map((value) => ({ value }));
						},
						border: { display: false },
						grid: {
							color: (line) => lineColour(line.tick?.value),
							lineWidth: (line) => lineWidth(line.tick?.value),
							tickLength: 0,
						},
						ticks: {
							display: !spec.motif,
							autoSkip: false,
							maxRotation: 0,
							padding: 6,
							color: theme.soft,
							font: {
								family: options.font?.family as string,
								size: surface.label,
							},
							callback: (value) =>
								formatNumber(
									Number(value),
									tickDecimals(ticks, spec.scale, Number(value)),
								),
						},
						afterFit: (axis) => {
							axis.height = axisHeight;
						},
					},
					y: {
						type: "linear",
						display: false,
						reverse: true,
						min: -above,
						max: last + below,
					},
				},
			},
			plugins: [
				{
					id: "intervals",
					beforeDatasetsDraw: ({ ctx, scales: { x, y } }) => {
						if (!x || !y) return;
						spec.rows.forEach((row, index) => {
							if (!shown[index]) return;
							const at = y.getPixelForValue(places[index] ?? 0);
							const place = { row, x, y: at, height: rowHeight };
							drawInterval(ctx, place, spec, surface);
						});
					},
				},
				paint("words", ({ ctx, chartArea, height, scales: { x, y } }) => {
					if (!x || !y) return;
					spec.rows.forEach((row, index) => {
						const at = y.getPixelForValue(places[index] ?? 0);
						if (shown[index]) layout.row(ctx, row, index, at);
						// A group keeps its name when its first row is put aside.
						if (row.group && spec.rows[index - 1]?.group !== row.group)
							layout.group?.(ctx, row.group, at, members(row.group));
					});
					const noEffect = x.getPixelForValue(spec.noEffect);
					layout.edges?.(ctx, { ...chartArea, noEffect, height });
				}),
			],
		},
	};
}
