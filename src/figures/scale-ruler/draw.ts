import { comparatorLook } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	type Drawing,
	fullWidth,
	niceTicks,
	pointOptions,
} from "../core/chart.ts";
import { drawGuides, guideHead } from "../core/guide.ts";
import {
	drawLine,
	drawText,
	drawWrapped,
	strokeWidth,
	wrapText,
} from "../core/ink.ts";
import { linesIn, widthOf } from "../core/measure.ts";
import { type Plot, pointsChart } from "../core/points-chart.ts";
import type { Surface, Token } from "../core/theme.ts";
import { type ScaleRulerSpec, spokenLength } from "./scale-ruler.ts";

/** Draws the lengths over a ruler of the whole instrument; words above each length when narrow. */
export function drawScaleRuler(
	spec: ScaleRulerSpec,
	surface: Surface,
): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const marks = [spec.threshold, spec.baseline].flatMap((each, index) =>
		each ? [{ ...each, dashed: index === 0 }] : [],
	);
	// A label that its numbers leave no room for takes a second line above, when narrow.
	const labelRoom = (row: ScaleRulerSpec["rows"][number]) =>
		width - widthOf(numbersOf(row), { size, weight: 600 }) - 10;
	const lines = Math.max(
		1,
		...spec.rows.map((row) =>
			linesIn(row.label, wide ? 250 : labelRoom(row), { size, weight: 600 }),
		),
	);
	const more = wide ? 0 : (lines - 1) * size * 1.18;
	const rowHeight = wide ? Math.max(66, lines * size * 1.18 + 14) : 60 + more;
	const lowered = wide ? 0 : (12 + more / 2) / rowHeight;
	const head = guideHead(marks, surface) + 4;
	const ruler = wide ? 58 : 44;
	const band = wide ? 24 : 18;
	const foot = wide ? 40 : 44;
	const lowest = Math.min(
		0,
		...spec.rows.flatMap(({ value, limits }) => [value, ...(limits ?? [])]),
	);
	const ticks = rulerTicks(spec.span, wide ? 9 : 6);
	// Numbers stand clear of the last tick's, of which half reaches beyond the ruler.
	const aside = widthOf(formatNumber(spec.span), { size }) / 2 + 16;
	const colour = (index: number) => {
		const row = spec.rows[index];
		return row
			? theme[comparatorLook[row.comparator].token as Token]
			: theme.ink;
	};
	const edge = wide ? { left: 270, right: 270 } : { left: 8, right: 12 };
	return pointsChart({
		surface,
		height: head + spec.rows.length * rowHeight + ruler + foot,
		padding: { ...edge, top: head, bottom: ruler + foot },
		x: { min: lowest, max: spec.span },
		y: { min: -0.5, max: spec.rows.length - 0.5, reverse: true },
		points: spec.rows.map((row, index) => ({
			x: row.value,
			y: index + lowered,
			look: pointOptions(comparatorLook[row.comparator], surface),
			says: spokenLength(row, spec),
		})),
		before: (plot) => {
			drawBand(plot);
			drawGuides(
				plot.context,
				surface,
				marks,
				marks.map(({ length }) => plot.x(length)),
				plot.bottom + ruler * 0.4,
				width,
			);
			spec.rows.forEach((row, index) => {
				const y = plot.y(index + lowered);
				const thick = wide ? 12 : 8;
				drawLine(
					plot.context,
					[plot.x(0), y],
					[plot.x(spec.span), y],
					theme.rule,
					1,
				);
				drawLine(
					plot.context,
					[plot.x(0), y],
					[plot.x(row.value), y],
					colour(index),
					thick,
				);
				if (!row.limits) return;
				const [low, high] = [plot.x(row.limits[0]), plot.x(row.limits[1])];
				const pen = strokeWidth(surface);
				drawLine(plot.context, [low, y], [high, y], colour(index), pen);
				// Ends higher than the length, which would hide the lower one.
				const cap = thick * 0.85;
				for (const x of [low, high])
					drawLine(
						plot.context,
						[x, y - cap],
						[x, y + cap],
						colour(index),
						pen * 0.7,
					);
			});
		},
		after: (plot) => {
			const { context } = plot;
			spec.rows.forEach((row, index) => {
				const style = { size, weight: 600 as const, colour: colour(index) };
				const numbers = `${row.estimate} of ${formatNumber(spec.span)}`;
				if (wide) {
					const y = plot.y(index);
					drawWrapped(context, row.label, 0, y, 250, style);
					const x = plot.right + aside;
					drawText(context, numbers, x, y - 14, { ...style, weight: 700 });
					drawText(context, `(${row.interval})`, x, y + 14, {
						size,
						colour: colour(index),
					});
				} else {
					const y = plot.y(index - 12 / rowHeight);
					const backing = theme.paper;
					const named = { ...style, backing };
					drawWrapped(context, row.label, 0, y, labelRoom(row), named);
					drawText(context, numbersOf(row), width, y, {
						...named,
						align: "right",
					});
				}
			});
			const style = { size, colour: theme.soft };
			if (wide) {
				const y = plot.bottom + ruler + foot * 0.5;
				drawText(context, spec.axisTitle, plot.left, y, style);
				const x = plot.right + aside;
				drawText(context, spec.numbers, x, plot.bottom + band + 13, style);
			} else
				wrapText(context, `${spec.axisTitle}. ${spec.numbers}`, width, {
					size: 14,
				}).forEach((line, index) => {
					drawText(context, line, 0, plot.bottom + ruler + 10 + index * 18, {
						...style,
						size: 14,
					});
				});
		},
	});

	/** The ruler: its whole length as a band, a stroke for each point, and numbers beneath. */
	function drawBand(plot: Plot) {
		const { context, bottom } = plot;
		const [left, right] = [plot.x(0), plot.x(spec.span)];
		context.fillStyle = theme.rule;
		context.fillRect(left, bottom, right - left, band);
		drawLine(context, [left, bottom], [right, bottom], theme.ink, 2);
		// No more strokes than can be told apart.
		const step = [1, 5, 10].find((each) => spec.span / each <= 30) ?? 25;
		for (let at = 0; at <= spec.span + 1e-9; at += step)
			drawLine(
				context,
				[plot.x(at), bottom],
				[plot.x(at), bottom + band * (ticks.includes(at) ? 0.75 : 0.4)],
				theme.ink,
				1,
			);
		for (const tick of ticks)
			drawText(context, formatNumber(tick), plot.x(tick), bottom + band + 13, {
				size,
				colour: theme.soft,
				align: "center",
			});
		drawLine(context, [left, plot.top], [left, bottom], theme.ink, 2);
	}
}

function numbersOf({
	estimate,
	interval,
}: ScaleRulerSpec["rows"][number]): string {
	return `${estimate} (${interval})`;
}

/** Round ticks from 0, and the end of the instrument itself. */
function rulerTicks(span: number, most: number): number[] {
	const round = niceTicks(0, span, most).filter((tick) => tick < span);
	const step = round[1] ?? span;
	const last = round.at(-1) ?? 0;
	// A tick too near the end would run into its number.
	return [...(span - last < step * 0.6 ? round.slice(0, -1) : round), span];
}
