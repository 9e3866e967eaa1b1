import { roleLook } from "../arm-role.ts";
import type { ResponderSpec } from "../responder-bars.ts";
import type { Surface, Token } from "../theme.ts";
import { baseOptions, type Drawing, fullWidth, paint } from "./chart.ts";
import {
	drawLine,
	drawText,
	drawWrapped,
	strokeWidth,
	wrapText,
} from "./ink.ts";

/** Draws the bars with direct labels; brackets to the right, or named below when narrow. */
export function drawResponders(spec: ResponderSpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const rowHeight = wide ? 92 : 64;
	const top = wide ? 8 : 14;
	const foot = wide ? 48 : 26 + spec.brackets.length * 62;
	const plot = spec.bars.length * rowHeight;
	const options = baseOptions(surface, (_, index) => {
		const bar = spec.bars[index];
		return bar ? `${bar.label}: ${bar.printed}` : "";
	});
	const colour = (index: number) => {
		const bar = spec.bars[index];
		return bar ? theme[roleLook(bar.role).token as Token] : theme.ink;
	};
	const most = Math.max(10, ...spec.bars.map((bar) => bar.percent));
	return {
		width: fullWidth(surface),
		height: plot + top + foot,
		config: {
			type: "bar",
			data: {
				labels: spec.bars.map((bar) => bar.label),
				datasets: [
					{
						data: spec.bars.map((bar) => bar.percent),
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
						? { left: 290, right: 420, top, bottom: foot }
						: { left: 2, right: 72, top, bottom: foot },
				},
				scales: {
					x: { display: false, min: 0, max: most },
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
					drawLine(
						ctx,
						[area.left, area.top],
						[area.left, area.bottom],
						theme.ink,
						2,
					);
					spec.bars.forEach((bar, index) => {
						if (roleLook(bar.role).hollow) {
							// The SVG context has no even-odd fill, by which Chart.js draws borders.
							const line = strokeWidth(surface);
							const half = ((wide ? 54 : 24) - line) / 2;
							const [x1, x2] = [area.left + line / 2, end(index) - line / 2];
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
						if (wide) drawWrapped(ctx, bar.label, 0, centre(index), 270, style);
						else drawText(ctx, bar.label, 4, centre(index) - 24, style);
						drawText(ctx, bar.printed, end(index) + size * 0.6, centre(index), {
							...style,
							weight: 700,
							size: wide ? size * 1.2 : size,
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
							style,
						)) {
							drawText(ctx, words, 2, y, { ...style, size: 14 });
							y += line;
						}
						for (const bracket of spec.brackets) {
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
