import type { Chart } from "chart.js";
import { comparatorLook } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import { type ForestRow, type ForestSpec, spokenRow } from "../forest-plot.ts";
import type { Surface, Token } from "../theme.ts";
import {
	type Band,
	baseOptions,
	type Drawing,
	fullWidth,
	logTicks,
	niceTicks,
	paint,
	pointOptions,
} from "./chart.ts";
import {
	type Context,
	drawArrowHead,
	drawLine,
	drawText,
	drawWrapped,
	strokeWidth,
} from "./ink.ts";

/** Row centres in units of rows; groups stand a little apart. */
function positions(spec: ForestSpec, gap: number): number[] {
	let at = 0;
	return spec.rows.map((row, index) => {
		const previous = spec.rows[index - 1];
		if (previous) at += 1 + (previous.group !== row.group ? gap : 0);
		return at;
	});
}

/** Draws a forest plot: labels left, marks with whiskers, numbers right; stacked when narrow. */
export function drawForest(spec: ForestSpec, surface: Surface): Drawing {
	if (spec.motif) return drawMotif(spec, surface);
	return surface.width === "wide"
		? drawWide(spec, surface)
		: drawNarrow(spec, surface);
}

interface Layout {
	readonly rowHeight: number;
	readonly places: readonly number[];
	readonly padding: {
		left: number;
		right: number;
		top: number;
		bottom: number;
	};
	readonly words: (
		context: Context,
		row: ForestRow,
		index: number,
		y: number,
		area: { left: number; right: number },
	) => void;
}

function drawWide(spec: ForestSpec, surface: Surface): Drawing {
	const grouped = spec.rows.some((row) => row.group);
	const places = positions(spec, 0.35);
	const few = spec.rows.length <= 3;
	const rowHeight = few ? 84 : spec.rows.length <= 7 ? 49 : 38;
	const edge = fullWidth(surface);
	const text = { size: surface.label, weight: 600 as const };
	const sameLabel = spec.rows.every((row) => row.label.startsWith("vs "));
	return drawing(spec, surface, {
		rowHeight,
		places,
		padding: {
			left: grouped && !sameLabel ? 430 : 340,
			right: 320,
			top: 4,
			bottom: 46,
		},
		words(context, row, index, y, _area) {
			const colour =
				surface.theme[comparatorLook[row.comparator].token as Token];
			const group = row.group;
			if (group && spec.rows[index - 1]?.group !== group) {
				const members = spec.rows.filter((each) => each.group === group).length;
				drawWrapped(
					context,
					group,
					0,
					y + ((members - 1) / 2) * rowHeight,
					sameLabel ? 320 : 210,
					{ ...text, colour: surface.theme.ink },
				);
			}
			if (!grouped || !sameLabel)
				drawWrapped(
					context,
					row.label,
					grouped ? 220 : 0,
					y,
					grouped ? 200 : 330,
					{
						...text,
						colour: grouped ? colour : surface.theme.ink,
					},
				);
			const width = drawText(context, row.interval, edge, y, {
				size: surface.label,
				colour,
				align: "right",
			});
			drawText(context, row.estimate, edge - Math.max(width, 150) - 14, y, {
				size: surface.label,
				weight: 700,
				colour,
				align: "right",
			});
		},
	});
}

/** The same marks and whiskers, larger, with nothing but their names and the line of no effect. */
function drawMotif(spec: ForestSpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	return drawing(spec, surface, {
		rowHeight: wide ? 54 : 40,
		places: spec.rows.map((_, index) => index),
		padding: {
			left: wide ? 190 : 130,
			right: wide ? 60 : 10,
			top: 0,
			bottom: 0,
		},
		words(context, row, _index, y) {
			drawText(context, row.label, 0, y, {
				size: surface.label,
				weight: 600,
				colour: surface.theme[comparatorLook[row.comparator].token as Token],
			});
		},
	});
}

function drawNarrow(spec: ForestSpec, surface: Surface): Drawing {
	const places = positions(spec, 0.45);
	const rowHeight = 58;
	return drawing(spec, surface, {
		rowHeight,
		places,
		padding: { left: 2, right: 2, top: 16, bottom: 40 },
		words(context, row, index, y, _area) {
			const colour =
				surface.theme[comparatorLook[row.comparator].token as Token];
			const size = surface.label;
			const backing = surface.theme.paper;
			if (row.group && spec.rows[index - 1]?.group !== row.group)
				drawText(context, row.group, 0, y - 46, {
					size,
					weight: 700,
					colour: surface.theme.ink,
					backing,
				});
			drawText(context, row.label, 0, y - 24, {
				size,
				weight: 600,
				colour,
				backing,
			});
			const width = drawText(
				context,
				row.interval,
				fullWidth(surface),
				y - 24,
				{
					size,
					colour,
					backing,
					align: "right",
				},
			);
			drawText(context, row.estimate, fullWidth(surface) - width - 6, y - 24, {
				size,
				weight: 700,
				colour,
				backing,
				align: "right",
			});
		},
	});
}

function drawing(spec: ForestSpec, surface: Surface, layout: Layout): Drawing {
	const { theme } = surface;
	const last = layout.places.at(-1) ?? 0;
	const above = surface.width === "wide" || spec.motif ? 0.55 : 0.85;
	const plotHeight = (last + above + 0.55) * layout.rowHeight;
	const ticks = spec.motif ? motifBounds(spec) : axisTicks(spec, surface);
	const bounds: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
	const axisHeight = spec.motif ? 0 : surface.label * 1.5;
	const { padding } = layout;
	const options = baseOptions(surface, (_, index) => {
		const row = spec.rows[index];
		return row ? spokenRow(row) : "";
	});
	const looks = spec.rows.map((row) =>
		pointOptions(comparatorLook[row.comparator], surface),
	);
	return {
		...(spec.steps && {
			bands: (chart) => bands(chart, layout.places, spec.steps ?? [], surface),
		}),
		width: fullWidth(surface),
		height: Math.round(plotHeight + axisHeight + padding.top + padding.bottom),
		config: {
			type: "scatter",
			data: {
				datasets: [
					{
						data: spec.rows.map((row, index) => ({
							x: row.value,
							y: layout.places[index] ?? 0,
						})),
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
				...options,
				layout: { padding },
				scales: {
					x: {
						type: spec.scale === "log" ? "logarithmic" : "linear",
						min: bounds[0],
						max: bounds[1],
						afterBuildTicks: (axis) => {
							axis.ticks = ticks.map((value) => ({ value }));
						},
						border: { display: false },
						grid: {
							color: (line) =>
								line.tick?.value === spec.noEffect
									? theme.ink
									: spec.motif
										? "transparent"
										: theme.rule,
							lineWidth: (line) => (line.tick?.value === spec.noEffect ? 2 : 1),
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
						max: last + 0.55,
					},
				},
			},
			plugins: [
				{
					id: "whiskers",
					beforeDatasetsDraw: (chart) => {
						spec.rows.forEach((row, index) => {
							if (!row.limits) return;
							const x = chart.scales.x;
							const y = chart.scales.y?.getPixelForValue(
								layout.places[index] ?? 0,
							);
							if (!x || y === undefined) return;
							const colour =
								theme[comparatorLook[row.comparator].token as Token];
							const [low, high] = row.limits.map((limit) =>
								x.getPixelForValue(
									Math.min(bounds[1], Math.max(bounds[0], limit)),
								),
							) as [number, number];
							drawLine(
								chart.ctx,
								[low, y],
								[high, y],
								colour,
								strokeWidth(surface),
							);
							const head = surface.label * 0.5;
							if (row.limits[0] < bounds[0])
								drawArrowHead(chart.ctx, [low, y], -1, head, colour);
							if (row.limits[1] > bounds[1])
								drawArrowHead(chart.ctx, [high, y], 1, head, colour);
						});
					},
				},
				paint("words", (chart) => {
					const area = chart.chartArea;
					spec.rows.forEach((row, index) => {
						const y = chart.scales.y?.getPixelForValue(
							layout.places[index] ?? 0,
						);
						if (y !== undefined) layout.words(chart.ctx, row, index, y, area);
					});
					if (spec.motif) return;
					const foot = chart.height - surface.label * 0.75;
					const style = { size: surface.label, colour: theme.soft };
					if (surface.width === "wide") {
						// Left end of the axis, but never into the column of numbers.
						drawText(chart.ctx, spec.axisTitle, area.left, foot, style);
						drawText(
							chart.ctx,
							spec.numbers,
							fullWidth(surface),
							area.bottom + axisHeight * 0.45,
							{
								...style,
								align: "right",
							},
						);
					} else
						drawWrapped(
							chart.ctx,
							spec.axisTitle,
							0,
							foot - 10,
							fullWidth(surface),
							{
								...style,
								size: 14,
							},
						);
				}),
			],
		},
	};
}

/** Words of a row stand beside its mark when wide, above it when narrow. */
function bands(
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

function motifBounds(spec: ForestSpec): number[] {
	const ends = spec.rows.flatMap((row) => [row.value, ...(row.limits ?? [])]);
	return [spec.noEffect, Math.max(...ends)];
}

function axisTicks(spec: ForestSpec, surface: Surface): number[] {
	const ends = spec.rows.flatMap((row) => [row.value, ...(row.limits ?? [])]);
	const most = surface.width === "wide" ? 6 : 5;
	if (spec.scale === "log") {
		const low = Math.max(0.05, Math.min(spec.noEffect, ...ends));
		return logTicks(low, Math.min(20, Math.max(spec.noEffect, ...ends)));
	}
	return niceTicks(
		Math.min(spec.noEffect, ...ends),
		Math.max(spec.noEffect, ...ends),
		most,
	);
}

function tickDecimals(
	ticks: readonly number[],
	scale: ForestSpec["scale"],
	value: number,
): number {
	const decimals = (number: number) =>
		(String(number).split(".")[1] ?? "").length;
	return scale === "log" ? decimals(value) : Math.max(...ticks.map(decimals));
}
