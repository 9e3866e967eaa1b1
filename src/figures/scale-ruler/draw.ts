import { range } from "d3-array";
import { formatNumber } from "../../evidence/format.ts";
import { bareInterval, withMarks } from "../../evidence/printed.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing, Plot } from "../core/drawing.ts";
import { drawGuides, guideHead } from "../core/guide.ts";
import { point, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import { niceTicks } from "../core/ticks.ts";
import { leading } from "../core/typeface.ts";
import {
	type RulerRow,
	type ScaleRulerSpec,
	spokenLength,
} from "./scale-ruler.ts";

/** Room of a length's name on a wide drawing. */
const namesRoom = 250;

/** Draws the lengths over a ruler of the whole instrument; words above each length when narrow. */
export function drawScaleRuler(
	spec: ScaleRulerSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, type, label: size, small, full } = surface;
	const { rows, span } = spec;
	const strong = { size, weight: 600 as const };
	const marks = [spec.threshold, spec.baseline].flatMap((each, index) =>
		each ? [{ ...each, dashed: index === 0 }] : [],
	);
	// A label that its numbers leave no room for takes a second line above, when narrow.
	const labelRoom = (row: RulerRow) =>
		wide ? namesRoom : full - type.width(numbersOf(row), strong) - 10;
	const labelHeight = Math.max(
		size * leading,
		...rows.map((row) => type.height(row.label, labelRoom(row), strong)),
	);
	const more = wide ? 0 : labelHeight - size * leading;
	const rowHeight = wide ? Math.max(66, labelHeight + 14) : 60 + more;
	const lowered = wide ? 0 : (12 + more / 2) / rowHeight;
	const head = guideHead(marks, surface) + 4;
	const band = wide ? 24 : 18;
	const ruler = wide ? 58 : 44;
	const foot = wide ? 40 : 44;
	const lowest = Math.min(
		0,
		...rows.flatMap(({ estimate }) => [
			estimate.value,
			...(estimate.limits ?? []),
		]),
	);
	const ticks = rulerTicks(span, wide ? 9 : 6);
	// Numbers stand clear of the last tick's, of which half reaches beyond the ruler.
	const aside = type.width(formatNumber(span), { size }) / 2 + 16;
	const sides = wide ? { left: 270, right: 270 } : { left: 8, right: 12 };

	const drawWords = ({ ink, y, right }: Plot, row: RulerRow, index: number) => {
		const { colour } = surface.look(row.comparator);
		if (wide) {
			const at = y(index);
			ink.wrapped(row.label, 0, at, namesRoom, { ...strong, colour });
			const x = right + aside;
			const numbers = `${withMarks(row.estimate)} of ${formatNumber(span)}`;
			ink.text(numbers, x, at - 14, { size, weight: 700, colour });
			ink.text(`(${bareInterval(row.estimate)})`, x, at + 14, { size, colour });
			return;
		}
		const at = y(index - 12 / rowHeight);
		const style = { ...strong, colour, backing: theme.paper };
		ink.wrapped(row.label, 0, at, labelRoom(row), style);
		ink.text(numbersOf(row), full, at, { ...style, align: "right" });
	};
	return {
		height: head + rows.length * rowHeight + ruler + foot,
		padding: { ...sides, top: head, bottom: foot },
		scales: {
			x: axis(
				"x",
				{
					ticks,
					min: lowest,
					max: span,
					words: (value) => formatNumber(value),
					away: band,
					room: ruler,
				},
				surface,
			),
			y: hiddenAxis(-0.5, rows.length - 0.5, true),
		},
		before: (plot) => {
			drawBand(plot, band, span, ticks, surface);
			const at = marks.map(({ length }) => plot.x(length));
			drawGuides(plot.ink, surface, marks, at, plot.bottom + ruler * 0.4);
		},
		parts: rows.map((row, index) => {
			const look = surface.look(row.comparator);
			return {
				role: row.comparator,
				says: spokenLength(row, spec),
				dataset: point(
					row.estimate.value,
					index + lowered,
					pointStyle(look, surface),
				),
				beneath: (plot) =>
					drawLength(plot, row, plot.y(index + lowered), span, surface),
				beside: (plot) => drawWords(plot, row, index),
			};
		}),
		after: ({ ink, left, right, bottom }) => {
			const style = { size: small, colour: theme.soft };
			if (wide) {
				ink.text(spec.axisTitle, left, bottom + ruler + foot * 0.5, style);
				ink.text(spec.numbers, right + aside, bottom + band + 13, style);
				return;
			}
			const words = `${spec.axisTitle}. ${spec.numbers}`;
			type.wrap(words, full, style).forEach((line, index) => {
				ink.text(line, 0, bottom + ruler + 10 + index * 18, style);
			});
		},
	};
}

/** A length from 0, over a line as long as the instrument, with its interval. */
function drawLength(
	{ ink, x }: Plot,
	{ estimate, comparator }: RulerRow,
	y: number,
	span: number,
	{ wide, look, theme, stroke }: Surface,
) {
	const { colour } = look(comparator);
	const { value, limits } = estimate;
	const thick = wide ? 12 : 8;
	ink.line([x(0), y], [x(span), y], theme.rule, 1);
	ink.line([x(0), y], [x(value), y], colour, thick);
	if (!limits) return;
	const [low, high] = [x(limits[0]), x(limits[1])];
	ink.line([low, y], [high, y], colour, stroke);
	// Ends higher than the length, which would hide the lower one.
	const cap = thick * 0.85;
	for (const end of [low, high])
		ink.line([end, y - cap], [end, y + cap], colour, stroke * 0.7);
}

/** The ruler: its whole length as a band, and a stroke for each point. */
function drawBand(
	{ ink, x, top, bottom }: Plot,
	band: number,
	span: number,
	ticks: readonly number[],
	{ theme }: Surface,
) {
	const [left, right] = [x(0), x(span)];
	ink.rect(left, bottom, right - left, band, { fill: theme.rule });
	ink.path(`M${left} ${top}V${bottom}H${right}`, {
		stroke: theme.ink,
		width: 2,
	});
	// No more strokes than can be told apart.
	const step = [1, 5, 10].find((each) => span / each <= 30) ?? 25;
	for (const at of range(0, span + 1e-9, step)) {
		const long = band * (ticks.includes(at) ? 0.75 : 0.4);
		ink.line([x(at), bottom], [x(at), bottom + long], theme.ink, 1);
	}
}

function numbersOf({ estimate }: RulerRow): string {
	return `${withMarks(estimate)} (${bareInterval(estimate)})`;
}

/** Round ticks from 0, and the end of the instrument itself. */
function rulerTicks(span: number, most: number): number[] {
	const round = niceTicks(0, span, most).filter((tick) => tick < span);
	const step = round[1] ?? span;
	const last = round.at(-1) ?? 0;
	// A tick too near the end would run into its number.
	return [...(span - last < step * 0.6 ? round.slice(0, -1) : round), span];
}
