import { formatNumber } from "../../evidence/format.ts";
import { roleLook } from "../core/arm-role.ts";
import {
	baseOptions,
	type Drawing,
	fullWidth,
	niceTicks,
	paint,
	pointOptions,
} from "../core/chart.ts";
import { drawLine, drawText, drawWrapped, strokeWidth } from "../core/ink.ts";
import { linesIn, widest, widthOf } from "../core/measure.ts";
import { drawMark } from "../core/role-mark.ts";
import type { Surface, Token } from "../core/theme.ts";
import { drawTimes, placeTimes, rowsOf } from "../core/time-labels.ts";
import type { TimeCourseSpec } from "./time-course.ts";

/** Draws the lines with their names at the end, or in a list above when narrow. */
export function drawTimeCourse(
	spec: TimeCourseSpec,
	surface: Surface,
): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const strong = { size, weight: 600 as const };
	const named = spec.lines.map((line) => {
		const printed = line.points.at(-1)?.printed ?? "";
		return wide
			? { number: printed.replace(/ [^†‡]*/, ""), words: line.label }
			: { number: "", words: `${line.label}: ${printed}` };
	});
	const nameWidth = named.map(({ number }) =>
		wide ? 354 - 12 - widthOf(number, { size, weight: 700 }) : width - 33,
	);
	const nameHeight = named.map(
		({ words }, index) =>
			linesIn(words, nameWidth[index] ?? 0, strong) * size * 1.18,
	);
	// Names above the plot when narrow, one under the other.
	const nameTop = (index: number) =>
		nameHeight.slice(0, index).reduce((sum, each) => sum + each + 3, 0);
	const top = wide ? 20 : 24 + nameTop(spec.lines.length);
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
		const time = spec.times[index];
		const point = line?.points.find(({ weeks }) => weeks === time?.weeks);
		return line && point
			? `${line.label}, ${time?.label}: ${point.printed}`
			: "";
	});
	const last = Math.max(...spec.times.map(({ weeks }) => weeks));
	const ticksWidth =
		widest(
			ticks.map((tick) => formatNumber(tick)),
			{ size },
		) + 10;
	const [left, right] = [ticksWidth + 4, width - (wide ? 380 : 26)];
	const times = placeTimes(
		spec.times,
		(weeks) => left + (weeks / last) * (right - left),
		[0, wide ? width : width - 2],
		size,
	);
	const title = { size: wide ? size : 14, colour: theme.soft };
	const titleHeight = linesIn(spec.axisTitle, width, title) * title.size * 1.18;
	const timesHeight = rowsOf(times) * size * 1.25;
	const foot = timesHeight + titleHeight + (wide ? 28 : 20);
	const plot = wide ? 310 : 250;
	const height = Math.round(top + plot + foot);
	const shown = spec.lines.map(({ role }) => !surface.hidden.has(role));
	const aside = sideSteps(spec, {
		weeks: last / (right - left),
		mark: pointOptions(roleLook("treatment"), surface).radius,
		value: ((ticks.at(-1) ?? 1) - (ticks[0] ?? 0)) / plot,
	});
	return {
		width,
		height,
		config: {
			type: "line",
			data: {
				datasets: spec.lines.map((line, index) => ({
					// A time that was not read breaks the line: nothing is drawn across it.
					data: spec.times.map(({ weeks }) => {
						const point = shown[index]
							? line.points.find((each) => each.weeks === weeks)
							: undefined;
						return point
							? { x: weeks + aside(index, weeks), y: point.value }
							: { x: weeks, y: Number.NaN };
					}),
					spanGaps: false,
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
					autoPadding: false,
					padding: { left: 4, right: width - right, top, bottom: foot },
				},
				scales: {
					x: {
						type: "linear",
						min: 0,
						max: last,
						display: false,
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
						afterFit: (axis) => {
							axis.width = ticksWidth;
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
							if (!shown[index]) return;
							for (const point of line.points) {
								if (!point.limits) continue;
								const x =
									chart.scales.x?.getPixelForValue(
										point.weeks + aside(index, point.weeks),
									) ?? 0;
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
					const y = (value: number) =>
						chart.scales.y?.getPixelForValue(value) ?? 0;
					const ends = spread(
						spec.lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
						nameHeight,
					);
					spec.lines.forEach((line, index) => {
						if (!shown[index]) return;
						const style = { ...strong, colour: colour(index) };
						const { number, words } = named[index] ?? { number: "", words: "" };
						const room = nameWidth[index] ?? 0;
						if (wide) {
							const at = ends[index] ?? 0;
							const x = area.right + 26;
							const used = drawText(ctx, number, x, at, {
								...style,
								weight: 700,
							});
							drawWrapped(ctx, words, x + used + 12, at, room, style);
							return;
						}
						const first = nameTop(index) + size * 0.6;
						ctx.setLineDash(line.dashed ? [5, 4] : []);
						drawLine(ctx, [0, first], [26, first], colour(index), 2.25);
						ctx.setLineDash([]);
						drawMark(ctx, line.role, 13, first, surface, line.dashed);
						const middle = nameTop(index) + (nameHeight[index] ?? 0) / 2;
						drawWrapped(ctx, words, 33, middle, room, style);
					});
					drawTimes(ctx, times, area.bottom + 6, size, theme);
					const foot = height - titleHeight / 2 - 2;
					drawWrapped(ctx, spec.axisTitle, wide ? 4 : 0, foot, width, title);
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

/**
 * How far aside a mark stands, in weeks, where marks or intervals of one time would cover each other.
 *
 * @param pixel weeks and values that a pixel is worth, and a mark's radius in pixels
 */
function sideSteps(
	{ lines, times }: TimeCourseSpec,
	pixel: { weeks: number; value: number; mark: number },
): (line: number, weeks: number) => number {
	const steps = new Map<string, number>();
	for (const { weeks } of times.slice(1)) {
		const here = lines.flatMap(({ points }, line) => {
			const point = points.find((each) => each.weeks === weeks);
			if (!point) return [];
			const near = pixel.mark * pixel.value;
			return [
				{
					line,
					low: Math.min(point.value - near, point.limits?.[0] ?? point.value),
					high: Math.max(point.value + near, point.limits?.[1] ?? point.value),
				},
			];
		});
		const crowded = here.filter((one) =>
			here.some(
				(other) =>
					other !== one && one.low < other.high && other.low < one.high,
			),
		);
		crowded.forEach(({ line }, index) => {
			const places = index - (crowded.length - 1) / 2;
			steps.set(`${line} ${weeks}`, places * pixel.mark * 1.5 * pixel.weeks);
		});
	}
	return (line, weeks) => steps.get(`${line} ${weeks}`) ?? 0;
}

/** Moves the middles of words apart, downwards, until none of them meet. */
function spread(
	middles: readonly number[],
	heights: readonly number[],
): number[] {
	const order = middles
		.map((middle, index) => ({ middle, index, height: heights[index] ?? 0 }))
		.sort((a, b) => a.middle - b.middle);
	for (let at = 1; at < order.length; at += 1) {
		const [before, here] = [order[at - 1], order[at]];
		if (before && here)
			here.middle = Math.max(
				here.middle,
				before.middle + (before.height + here.height) / 2 + 4,
			);
	}
	const result = [...middles];
	for (const { middle, index } of order) result[index] = middle;
	return result;
}
