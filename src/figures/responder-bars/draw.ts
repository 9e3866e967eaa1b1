import { withMarks } from "../../evidence/printed.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing, Part, Plot } from "../core/drawing.ts";
import { drawRoleMark, markRoom } from "../core/role-mark.ts";
import type { Surface } from "../core/surface.ts";
import { leading } from "../core/typeface.ts";
import { bracketRoom, drawBrackets, listBrackets } from "./brackets.ts";
import {
	barInterval,
	barWords,
	type ResponderBar,
	type ResponderBarsSpec,
} from "./responder-bars.ts";

/** Room of the bars' names on a wide drawing. */
const namesRoom = 275;
/** Room of the axis and its words below a wide drawing's bars. */
const wideFoot = 48;
/** Bars further apart no longer read as one chart. */
const widestRow = 130;

/** Draws the bars with direct labels; brackets to the right, or named below when narrow. */
export function drawResponderBars(
	spec: ResponderBarsSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, type, label: size, small, full, stroke } = surface;
	const { bars, brackets } = spec;
	const strong = { size, weight: 600 as const };
	const soft = { size: small, colour: theme.soft };
	const nameX = size * markRoom + (wide ? 0 : 4);
	const nameRoom = (bar: ResponderBar) => {
		if (wide) return namesRoom - nameX;
		const interval = barInterval(bar);
		return full - nameX - (interval ? type.width(interval, soft) + 8 : 0);
	};
	const nameHeight = Math.max(
		...bars.map((bar) => type.height(bar.label, nameRoom(bar), strong)),
		size * leading,
	);
	// Names of several lines stand beside a wide bar, and above a narrow one.
	const more = wide ? 0 : Math.ceil(nameHeight - size * leading);
	const titleLines = type.wrap(spec.axisTitle, full, soft);
	const top = wide ? 8 : 14;
	const fills = ((surface.room ?? 0) - top - wideFoot) / bars.length;
	const rowHeight = wide
		? Math.max(92, Math.ceil(nameHeight) + 8, Math.min(fills, widestRow))
		: 64 + 2 * more;
	const foot = wide
		? wideFoot
		: 14 +
			titleLines.length * size * 1.25 +
			brackets.length * (size * 2.5 + 12);
	const ends = bars.flatMap(({ share }) => [
		share.value,
		...(share.limits ?? []),
	]);
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	// Intervals are printed after the values, or under them where brackets follow.
	const stacked = brackets.length > 0;
	const intervals = bars.flatMap((bar) => barInterval(bar) ?? []);
	const withIntervals = stacked ? type.widest(intervals, { size }) + 30 : 300;
	const numbers = intervals.length > 0 ? withIntervals : 130;

	const barDataset = (bar: ResponderBar, index: number): Part["dataset"] => {
		const { colour, hollow } = surface.look(bar.role);
		return {
			type: "bar",
			indexAxis: "y",
			grouped: false,
			data: [{ x: bar.share.value, y: index }],
			backgroundColor: hollow ? theme.paper : colour,
			borderColor: colour,
			borderWidth: hollow ? stroke : 0,
			maxBarThickness: wide ? Math.max(54, rowHeight * 0.58) : 24,
		};
	};
	const drawWords = ({ ink, x }: Plot, bar: ResponderBar, y: number) => {
		const { colour } = surface.look(bar.role);
		const style = { ...strong, colour };
		const room = nameRoom(bar);
		const above =
			y - 24 - (type.height(bar.label, room, strong) - size * leading) / 2;
		const middle = wide ? y : above;
		drawRoleMark(
			ink,
			bar.role,
			[(wide ? 0 : 4) + size * 0.36, middle],
			surface,
		);
		ink.wrapped(bar.label, nameX, middle, room, {
			...style,
			// The line of no change may run through the name.
			backing: !wide && least < 0 ? theme.paper : undefined,
		});
		const { value: percent, limits } = bar.share;
		const interval = barInterval(bar);
		if (limits) drawWhisker(ink, x(limits[0]), x(limits[1]), y, surface);
		const end = Math.max(0, percent, limits?.[1] ?? 0);
		const from = x(end) + size * 0.6;
		const under = wide && stacked && interval;
		const value = {
			...style,
			weight: 700 as const,
			size: wide ? size * 1.2 : size,
		};
		const used = ink.text(
			withMarks(bar.share),
			from,
			under ? y - 16 : y,
			value,
		);
		if (!interval) return;
		if (under) ink.text(interval, from, y + 16, soft);
		else if (wide) ink.text(interval, from + used + 14, y, soft);
		else ink.text(interval, full, y - 24, { ...soft, align: "right" });
	};
	return {
		height: bars.length * rowHeight + top + foot,
		padding: wide
			? {
					left: 290,
					right: numbers + (stacked ? bracketRoom : 0),
					top,
					bottom: foot,
				}
			: { left: 2, right: intervals.length > 0 ? 130 : 72, top, bottom: foot },
		scales: {
			x: axis(
				"x",
				{
					ticks: [0],
					min: least,
					max: Math.max(least < 0 ? 0 : 10, most),
					line: () => ({ colour: theme.ink, width: 2 }),
					// Over the bars' ends, but beneath names that it runs through.
					over: wide || least === 0,
				},
				surface,
			),
			y: hiddenAxis(-0.5, bars.length - 0.5, true),
		},
		parts: bars.map(
			(bar, index): Part => ({
				role: bar.role,
				says: `${bar.label}: ${barWords(bar)}`,
				dataset: barDataset(bar, index),
				beside: (plot) => drawWords(plot, bar, plot.y(index)),
			}),
		),
		after: (plot) => {
			const { ink, left, bottom } = plot;
			if (wide) {
				ink.text(spec.axisTitle, left, bottom + 28, soft);
				drawBrackets(ink, spec, plot.y, surface);
				return;
			}
			titleLines.forEach((words, index) => {
				ink.text(words, 2, bottom + 16 + index * size * 1.25, soft);
			});
			const below = bottom + 20 + titleLines.length * size * 1.25;
			listBrackets(ink, spec, below, surface);
		},
	};
}

/** An interval over its bar, with paper around it, which would be faint on a light bar. */
function drawWhisker(
	ink: Plot["ink"],
	low: number,
	high: number,
	y: number,
	{ label: size, guide: pen, theme }: Surface,
) {
	const cap = size * 0.35;
	for (const [colour, more] of [
		[theme.paper, pen * 1.6],
		[theme.ink, 0],
	] as const) {
		const reach = more / 2;
		const [left, right] = [low - reach, high + reach];
		const [top, bottom] = [y - cap - reach, y + cap + reach];
		const ends = [low, high].map((x) => `M${x} ${top}V${bottom}`);
		ink.path(`M${left} ${y}H${right}${ends.join("")}`, {
			stroke: colour,
			width: pen + more,
		});
	}
}
