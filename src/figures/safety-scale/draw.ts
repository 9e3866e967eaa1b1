import { formatNumber } from "../../evidence/format.ts";
import { withMarks } from "../../evidence/printed.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing, Plot } from "../core/drawing.ts";
import { point, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import { decades } from "../core/ticks.ts";
import { leading } from "../core/typeface.ts";
import { placeRows } from "./place-rows.ts";
import {
	type SafetyRow,
	type SafetyScaleSpec,
	spokenRate,
} from "./safety-scale.ts";

const axisTitle = "Per 10,000, each line ten times the one before";

/** Draws the rungs as upright lines, rates with their intervals on them; stacked when narrow. */
export function drawSafetyScale(
	spec: SafetyScaleSpec,
	surface: Surface,
): Drawing {
	const { wide, theme, type, label: size, small, full, stroke } = surface;
	const { rows } = spec;
	const rungs = rungsOf(rows);
	// Numbers on as many lines as have room for them, counted from the highest.
	const every = Math.ceil(rungs.length / 6);
	const numbered = rungs.filter(
		(_, index) => (rungs.length - 1 - index) % every === 0,
	);
	const [low, high] = [rungs[0] ?? 0.1, rungs.at(-1) ?? 1];
	const placed = placeRows(rows, surface);
	const plotHeight = placed.height;
	const ticksRoom = size * 1.5;
	const foot = wide ? 76 : 64;
	const sides = wide ? { left: 500, right: 316 } : { left: 6, right: 14 };

	const drawWords = ({ ink, right }: Plot, row: SafetyRow, y: number) => {
		const { colour } = surface.look(row.role);
		const style = { size, weight: 600 as const, colour };
		if (wide) {
			ink.wrapped(row.label, 212, y, placed.labelRoom(row), style);
			const rate = { size, weight: 700 as const, colour };
			ink.text(withMarks(row.rate), right + 108, y, {
				...rate,
				align: "right",
			});
			ink.text(`(${row.interval})`, right + 118, y, { size, colour });
			return;
		}
		const named = { ...style, backing: theme.paper };
		const middle = y - 22 - (placed.labelHeight - size * leading) / 2;
		ink.wrapped(row.label, 0, middle, placed.labelRoom(row), named);
		ink.text(placed.numbersOf(row), full, middle, { ...named, align: "right" });
	};
	return {
		height: plotHeight + foot,
		padding: { ...sides, top: 0, bottom: foot - ticksRoom },
		scales: {
			x: axis(
				"x",
				{
					ticks: rungs,
					logarithmic: true,
					words: (value) =>
						numbered.includes(value) ? formatNumber(value) : "",
					line: () => ({ colour: theme.rule, width: 1 }),
					inner: !wide,
					room: ticksRoom,
				},
				surface,
			),
			y: hiddenAxis(0, plotHeight, true),
		},
		parts: rows.map((row, index) => {
			const look = surface.look(row.role);
			const at = placed.rows[index] ?? 0;
			return {
				role: row.role,
				says: spokenRate(row),
				dataset: point(
					row.rate.value,
					at,
					pointStyle(look, surface, wide ? 0.85 : 1),
				),
				beneath: ({ ink, x, y }) => {
					const { limits } = row.rate;
					if (!limits) return;
					const within = (rate: number) => Math.min(high, Math.max(low, rate));
					const from = x(within(limits[0]));
					const to = x(within(limits[1]));
					ink.line([from, y(at)], [to, y(at)], look.colour, stroke);
					if (limits[0] < low)
						ink.arrowHead([from, y(at)], -1, size * 0.5, look.colour);
				},
				beside: (plot) => drawWords(plot, row, plot.y(at)),
			};
		}),
		after: ({ ink, y, bottom, right }) => {
			for (const { name, middle, room } of placed.groups)
				ink.wrapped(name, 0, y(middle), room, {
					size,
					weight: wide ? 600 : 700,
					colour: theme.ink,
					backing: wide ? undefined : theme.paper,
				});
			const style = { size: small, colour: theme.soft };
			const room = wide ? 620 : full;
			type.wrap(axisTitle, room, style).forEach((line, index) => {
				const down = bottom + (wide ? 58 : 40) + index * 18;
				ink.text(line, wide ? sides.left : 0, down, style);
			});
			if (wide)
				ink.text("Rate (95% CI)", right + 64, bottom + size * 0.9, style);
		},
	};
}

/** Powers of ten that enclose all rates, and their intervals up to ten times below the lowest rate. */
function rungsOf(rows: readonly SafetyRow[]): number[] {
	const rates = rows.map(({ rate }) => rate.value);
	const lowest = Math.min(...rates);
	const ends = rows.flatMap(({ rate }) => rate.limits ?? []);
	return decades(
		Math.min(lowest, ...ends.filter((limit) => limit >= lowest / 10)),
		Math.max(...rates, ...ends),
	);
}
