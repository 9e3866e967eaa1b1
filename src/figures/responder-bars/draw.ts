import { roleLook } from "../core/arm-role.ts";
import { baseOptions, type Drawing, fullWidth, paint } from "../core/chart.ts";
import {
	drawLine,
	drawText,
	drawWrapped,
	strokeWidth,
	wrapText,
} from "../core/ink.ts";
import { linesIn, widest, widthOf } from "../core/measure.ts";
import { drawMark, markRoom } from "../core/role-mark.ts";
import type { Surface, Token } from "../core/theme.ts";
import { barWords, type ResponderBarsSpec } from "./responder-bars.ts";

/** Width that brackets and the differences on them take of a wide drawing. */
const bracketRoom = 316;

/** Draws the bars with direct labels; brackets to the right, or named below when narrow. */
export function drawResponderBars(
	spec: ResponderBarsSpec,
	surface: Surface,
): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const nameX = size * markRoom + (wide ? 0 : 4);
	const nameRoom = (bar: ResponderBarsSpec["bars"][number]) => {
		if (wide) return 275 - nameX;
		const beside = bar.interval ? widthOf(bar.interval, { size: 14 }) + 8 : 0;
		return fullWidth(surface) - nameX - beside;
	};
	const nameLines = Math.max(
		1,
		...spec.bars.map((bar) =>
			linesIn(bar.label, nameRoom(bar), { size, weight: 600 }),
		),
	);
	// Names of several lines stand beside a wide bar, and above a narrow one.
	const more = wide ? 0 : Math.ceil((nameLines - 1) * size * 1.18);
	const rowHeight = wide
		? Math.max(92, Math.ceil(nameLines * size * 1.18) + 8)
		: 64 + 2 * more;
	const top = wide ? 8 : 14;
	const foot = wide
		? 48
		: 14 +
			linesIn(spec.axisTitle, fullWidth(surface), { size: 14 }) * size * 1.25 +
			spec.brackets.length * (size * 2.5 + 12);
	const plot = spec.bars.length * rowHeight;
	const options = baseOptions(surface, (_, index) => {
		const bar = spec.bars[index];
		return bar ? `${bar.label}: ${barWords(bar)}` : "";
	});
	const colour = (index: number) => {
		const bar = spec.bars[index];
		return bar ? theme[roleLook(bar.role).token as Token] : theme.ink;
	};
	const shown = spec.bars.map(({ role }) => !surface.hidden.has(role));
	const ends = spec.bars.flatMap((bar) => [bar.percent, ...(bar.limits ?? [])]);
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	const small = least < 0 ? 0 : 10;
	const valueSize = wide ? size * 1.2 : size;
	// Intervals are printed after the values, or under them where brackets follow.
	const stacked = spec.brackets.length > 0;
	const intervals = spec.bars.flatMap(({ interval }) => interval ?? []);
	const withIntervals = stacked ? widest(intervals, { size }) + 30 : 300;
	const numbers = intervals.length > 0 ? withIntervals : 130;
	const right = numbers + (stacked ? bracketRoom : 0);
	return {
		width: fullWidth(surface),
		height: Math.round(plot + top + foot),
		config: {
			type: "bar",
			data: {
				labels: spec.bars.map((bar) => bar.label),
				datasets: [
					{
						data: spec.bars.map((bar, index) =>
							shown[index] ? bar.percent : Number.NaN,
						),
						backgroundColor: spec.bars.map((bar, index) =>
							roleLook(bar.role).hollow ? theme.paper : colour(index),
						),
						barThickness: wide ? 54 : 24,
					},
				],
			},
			options: {
				...options,
				indexAxis: "y",
				layout: {
					padding: wide
						? { left: 290, right, top, bottom: foot }
						: {
								left: 2,
								right: intervals.length > 0 ? 130 : 72,
								top,
								bottom: foot,
							},
				},
				scales: {
					x: { display: false, min: least, max: Math.max(small, most) },
					y: { display: false },
				},
			},
			plugins: [
				paint("words", (chart) => {
					const { ctx, chartArea: area } = chart;
					const centre = (index: number) =>
						chart.getDatasetMeta(0).data[index]?.y ?? 0;
					const end = (index: number) =>
						chart.getDatasetMeta(0).data[index]?.x ?? 0;
					const at = (percent: number) =>
						chart.scales.x?.getPixelForValue(percent) ?? 0;
					const zero = at(0);
					drawLine(ctx, [zero, area.top], [zero, area.bottom], theme.ink, 2);
					spec.bars.forEach((bar, index) => {
						if (!shown[index]) return;
						if (roleLook(bar.role).hollow && bar.percent !== 0) {
							// The SVG context has no even-odd fill, by which Chart.js draws borders.
							const line = strokeWidth(surface);
							const half = ((wide ? 54 : 24) - line) / 2;
							const inward = bar.percent < 0 ? -line / 2 : line / 2;
							const x1 = zero + inward;
							// A bar narrower than its outline is a line, and one of nothing not there.
							const x2 =
								Math.abs(end(index) - zero) > 2 * line
									? end(index) - inward
									: x1;
							const [y1, y2] = [centre(index) - half, centre(index) + half];
							ctx.beginPath();
							ctx.strokeStyle = colour(index);
							ctx.lineWidth = line;
							ctx.moveTo(x1, y1);
							ctx.lineTo(x2, y1);
							ctx.lineTo(x2, y2);
							ctx.lineTo(x1, y2);
							ctx.closePath();
							ctx.stroke();
						}
						const style = { size, weight: 600 as const, colour: colour(index) };
						const y = centre(index);
						if (wide) {
							drawMark(ctx, bar.role, size * 0.36, y, surface);
							drawWrapped(ctx, bar.label, nameX, y, nameRoom(bar), style);
						} else {
							const lines = linesIn(bar.label, nameRoom(bar), style) - 1;
							const above = y - 24 - (lines / 2) * size * 1.18;
							drawMark(ctx, bar.role, 4 + size * 0.36, above, surface);
							drawWrapped(ctx, bar.label, nameX, above, nameRoom(bar), {
								...style,
								// The line of no change may run through the name.
								...(least < 0 && { backing: theme.paper }),
							});
						}
						if (bar.limits) {
							const [low, high] = [at(bar.limits[0]), at(bar.limits[1])];
							const cap = size * 0.35;
							const pen = wide ? 2.5 : 1.75;
							// Paper around the whisker, which would be faint on a light bar.
							for (const [colour, more] of [
								[theme.paper, pen * 1.6],
								[theme.ink, 0],
							] as const) {
								const reach = more / 2;
								drawLine(
									ctx,
									[low - reach, y],
									[high + reach, y],
									colour,
									pen + more,
								);
								for (const x of [low, high])
									drawLine(
										ctx,
										[x, y - cap - reach],
										[x, y + cap + reach],
										colour,
										pen + more,
									);
							}
						}
						const from =
							Math.max(zero, end(index), at(bar.limits?.[1] ?? 0)) + size * 0.6;
						const under = wide && stacked && bar.interval;
						const used = drawText(ctx, bar.printed, from, under ? y - 16 : y, {
							...style,
							weight: 700,
							size: valueSize,
						});
						if (!bar.interval) return;
						const soft = { size: wide ? size : 14, colour: theme.soft };
						if (under) drawText(ctx, bar.interval, from, y + 16, soft);
						else if (wide)
							drawText(ctx, bar.interval, from + used + 14, y, soft);
						else
							drawText(ctx, bar.interval, fullWidth(surface), y - 24, {
								...soft,
								align: "right",
							});
					});
					if (wide) wideBrackets();
					else narrowBrackets();

					function wideBrackets() {
						drawText(ctx, spec.axisTitle, area.left, area.bottom + 28, {
							size,
							colour: theme.soft,
						});
						// A bracket that reaches over an earlier one stands a column further left.
						const left = fullWidth(surface) - 290;
						const shared = spec.brackets.map((bracket, index) =>
							spec.brackets
								.slice(0, index)
								.some((earlier) => overlaps(earlier, bracket)),
						);
						spec.brackets.forEach((bracket, index) => {
							if (!shown[bracket.from] || !shown[bracket.to]) return;
							const inset = 8;
							const [a, b] = [centre(bracket.from), centre(bracket.to)];
							const x = left - (shared[index] ? 26 : 0);
							const [y1, y2] = [Math.min(a, b) + inset, Math.max(a, b) - inset];
							const lead = 14;
							drawLine(ctx, [x - lead, y1], [x, y1], theme.ink, 2);
							drawLine(ctx, [x, y1], [x, y2], theme.ink, 2);
							drawLine(ctx, [x - lead, y2], [x, y2], theme.ink, 2);
							const middle = shared[index] ? y2 - 34 : (y1 + y2) / 2;
							drawText(ctx, bracket.difference, x + 14, middle - 15, {
								size,
								weight: 700,
								colour: theme.ink,
							});
							drawText(ctx, bracket.interval, x + 14, middle + 15, {
								size,
								colour: theme.soft,
							});
						});
					}

					function narrowBrackets() {
						let y = area.bottom + 16;
						const line = size * 1.25;
						const style = { size, colour: theme.soft };
						for (const words of wrapText(
							ctx,
							spec.axisTitle,
							fullWidth(surface),
							{ size: 14 },
						)) {
							drawText(ctx, words, 2, y, { ...style, size: 14 });
							y += line;
						}
						for (const bracket of spec.brackets) {
							if (!shown[bracket.from] || !shown[bracket.to]) continue;
							const names = `${spec.bars[bracket.from]?.label} − ${spec.bars[bracket.to]?.label}`;
							drawText(ctx, names, 2, y + 4, {
								...style,
								weight: 600,
								colour: theme.ink,
							});
							drawText(
								ctx,
								`${bracket.difference} (${bracket.interval})`,
								2,
								y + 4 + line,
								style,
							);
							y += line * 2 + 12;
						}
					}
				}),
			],
		},
	};
}

function overlaps(
	one: { from: number; to: number },
	other: { from: number; to: number },
): boolean {
	const low = (pair: typeof one) => Math.min(pair.from, pair.to);
	const high = (pair: typeof one) => Math.max(pair.from, pair.to);
	return low(one) < high(other) && low(other) < high(one);
}
