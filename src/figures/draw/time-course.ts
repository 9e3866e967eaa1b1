import { formatNumber } from "../../evidence/format.ts";
import { roleLook } from "../arm-role.ts";
import type { Surface, Token } from "../theme.ts";
import type { TimeCourseSpec } from "../time-course.ts";
import {
	baseOptions,
	type Drawing,
	fullWidth,
	niceTicks,
	paint,
	pointOptions,
} from "./chart.ts";
import { drawLine, drawText, drawWrapped, strokeWidth } from "./ink.ts";

/** Draws the lines with their names at the end, or in a list above when narrow. */
export function drawCourse(spec: TimeCourseSpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const top = wide ? 20 : 20 + spec.lines.length * size * 1.4;
	const foot = wide ? 54 : 64;
	const height = wide ? 420 : 330 + top;
	const values = spec.lines.flatMap(({ points }) =>
		points.flatMap((point) => [point.value, ...(point.limits ?? [])]),
	);
	const ticks = niceTicks(Math.min(...values), Math.max(...values), 6);
	const colour = (index: number) => {
		const line = spec.lines[index];
		return line ? theme[roleLook(line.role).token as Token] : theme.ink;
	};
	const options = baseOptions(surface, (datasetIndex, index) => {
		const line = spec.lines[datasetIndex];
		const point = line?.points[index];
		const time = spec.times.find(({ weeks }) => weeks === point?.weeks);
		return line && point
			? `${line.label}, ${time?.label}: ${point.printed}`
			: "";
	});
	const ends = spread(
		spec.lines.map(({ points }) => points.at(-1)?.value ?? 0),
		((ticks.at(-1) ?? 1) - (ticks[0] ?? 0)) * (wide ? 0.1 : 0),
	);
	const last = Math.max(...spec.times.map(({ weeks }) => weeks));
	return {
		width,
		height,
		config: {
			type: "line",
			data: {
				datasets: spec.lines.map((line, index) => ({
					data: line.points.map((point) => ({
						x: point.weeks,
						y: point.value,
					})),
					clip: false,
					borderColor: colour(index),
					borderWidth: strokeWidth(surface),
					borderDash: line.dashed ? [10, 7] : [],
					...pointStyles(line.role, line.dashed, surface),
				})),
			},
			options: {
				...options,
				layout: {
					padding: wide
						? { left: 4, right: 380, top, bottom: foot }
						: { left: 0, right: 26, top, bottom: foot },
				},
				scales: {
					x: {
						type: "linear",
						min: 0,
						max: last,
						border: { display: false },
						grid: { display: false },
						afterBuildTicks: (axis) => {
							axis.ticks = spec.times.map(({ weeks }) => ({ value: weeks }));
						},
						ticks: {
							autoSkip: false,
							maxRotation: 0,
							color: theme.soft,
							font: { family: options.font?.family as string, size },
							callback: (value) =>
								spec.times.find(({ weeks }) => weeks === Number(value))
									?.label ?? "",
						},
					},
					y: {
						type: "linear",
						min: ticks[0] ?? 0,
						max: ticks.at(-1) ?? 1,
						border: { display: false },
						grid: {
							color: (line) =>
								line.tick?.value === 0 ? theme.ink : theme.rule,
							tickLength: 0,
						},
						afterBuildTicks: (axis) => {
							axis.ticks = ticks.map((value) => ({ value }));
						},
						ticks: {
							color: theme.soft,
							padding: 8,
							font: { family: options.font?.family as string, size },
							callback: (value) => formatNumber(Number(value)),
						},
					},
				},
			},
			plugins: [
				{
					id: "whiskers",
					beforeDatasetsDraw: (chart) => {
						spec.lines.forEach((line, index) => {
							for (const point of line.points) {
								if (!point.limits) continue;
								const x = chart.scales.x?.getPixelForValue(point.weeks) ?? 0;
								const [low, high] = point.limits.map(
									(limit) => chart.scales.y?.getPixelForValue(limit) ?? 0,
								) as [number, number];
								drawLine(
									chart.ctx,
									[x, low],
									[x, high],
									colour(index),
									strokeWidth(surface),
								);
							}
						});
					},
				},
				paint("words", (chart) => {
					const { ctx, chartArea: area } = chart;
					spec.lines.forEach((line, index) => {
						const style = { size, weight: 600 as const, colour: colour(index) };
						const printed = line.points.at(-1)?.printed ?? "";
						if (wide) {
							const y = chart.scales.y?.getPixelForValue(ends[index] ?? 0) ?? 0;
							const x = area.right + 26;
							const used = drawText(ctx, printed.replace(/ [^†‡]*/, ""), x, y, {
								...style,
								weight: 700,
							});
							drawText(ctx, line.label, x + used + 12, y, style);
						} else {
							const y = size * 0.9 + index * size * 1.4;
							drawLine(ctx, [0, y], [22, y], colour(index), 2.25);
							drawText(ctx, `${line.label}: ${printed}`, 28, y, style);
						}
					});
					const style = { size: wide ? size : 14, colour: theme.soft };
					if (wide) {
						drawText(ctx, spec.axisTitle, 4, height - size * 0.8, style);
					} else drawWrapped(ctx, spec.axisTitle, 0, height - 26, width, style);
				}),
			],
		},
	};
}

function pointStyles(
	role: TimeCourseSpec["lines"][number]["role"],
	dashed: boolean,
	surface: Surface,
) {
	const look = pointOptions(roleLook(role), surface);
	return {
		pointStyle: look.pointStyle as never,
		// No mark at time zero, where all lines begin.
		pointRadius: ({ dataIndex }: { dataIndex: number }) =>
			dataIndex === 0 ? 0 : look.radius * 0.8,
		pointHoverRadius: look.radius * 0.9,
		pointBorderColor: look.borderColor,
		pointBorderWidth: look.borderWidth,
		pointBackgroundColor: dashed ? surface.theme.paper : look.backgroundColor,
	};
}

/** Moves label positions apart until neighbours are at least `least` from one another. */
function spread(values: readonly number[], least: number): number[] {
	const order = values
		.map((value, index) => ({ value, index }))
		.sort((a, b) => a.value - b.value);
	for (let at = 1; at < order.length; at += 1) {
		const [before, here] = [order[at - 1], order[at]];
		if (before && here && here.value - before.value < least)
			here.value = before.value + least;
	}
	const result = [...values];
	for (const { value, index } of order) result[index] = value;
	return result;
}
