import { formatNumber } from "../../evidence/format.ts";
import { roleLook } from "../core/arm-role.ts";
import { type Drawing, fullWidth, pointOptions } from "../core/chart.ts";
import {
	drawArrowHead,
	drawLine,
	drawText,
	drawWrapped,
	strokeWidth,
	wrapText,
} from "../core/ink.ts";
import { linesIn, widthOf } from "../core/measure.ts";
import { type Plot, pointsChart } from "../core/points-chart.ts";
import type { Surface, Token } from "../core/theme.ts";
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
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const rungs = decades(spec);
	const [low, high] = [rungs[0] ?? 0.1, rungs.at(-1) ?? 1];
	const starts = (index: number) =>
		spec.rows[index - 1]?.group !== spec.rows[index]?.group;
	const leading = size * 1.18;
	const bold = { size, weight: 600 as const };
	const membersOf = (row: SafetyRow) =>
		spec.rows.filter(({ group }) => group === row.group).length;
	const labelRoom = (row: SafetyRow) =>
		wide ? 250 : width - widthOf(numbersOf(row), bold) - 10;
	const labelHeight =
		leading *
		Math.max(
			1,
			...spec.rows.map((row) => linesIn(row.label, labelRoom(row), bold)),
		);
	const groupRoom = wide ? 195 : width;
	const groupHeight = ({ group }: SafetyRow) =>
		leading * linesIn(group, groupRoom, { size, weight: wide ? 600 : 700 });
	const rowHeight = wide
		? Math.max(42, labelHeight + 14)
		: 50 + labelHeight - leading;
	// Half of what a group's name is higher than its rows.
	const over = (row: SafetyRow) =>
		Math.max(0, groupHeight(row) + 14 - membersOf(row) * rowHeight) / 2;
	let at = 0;
	const places = spec.rows.map((row, index) => {
		const before = spec.rows[index - 1];
		if (before) at += rowHeight;
		if (!starts(index)) return at;
		if (!wide) at += (before ? 4 : 0) + 8 + groupHeight(row);
		else at += over(row) + (before ? over(before) + 14 : 0);
		return at;
	});
	const lastRow = spec.rows.at(-1);
	const above = wide ? rowHeight * 0.55 : 35 + labelHeight - leading;
	const plot =
		above + at + (wide ? rowHeight * 0.55 + (lastRow ? over(lastRow) : 0) : 20);
	const foot = wide ? 76 : 64;
	const padding = wide ? { left: 500, right: 316 } : { left: 6, right: 14 };
	const colour = (index: number) => {
		const row = spec.rows[index];
		return row ? theme[roleLook(row.role).token as Token] : theme.ink;
	};
	return pointsChart({
		surface,
		height: plot + foot,
		padding: { ...padding, top: 0, bottom: foot },
		x: { min: low, max: high, type: "logarithmic" },
		y: { min: 0, max: plot, reverse: true },
		points: spec.rows.map((row, index) => {
			const full = pointOptions(roleLook(row.role), surface);
			return {
				x: row.rate,
				y: above + (places[index] ?? 0),
				look: { ...full, radius: full.radius * (wide ? 0.85 : 1) },
				says: spokenRate(row),
			};
		}),
		before: (plot) => {
			drawRungs(plot);
			spec.rows.forEach((row, index) => {
				if (!row.limits) return;
				const y = plot.y(above + (places[index] ?? 0));
				const [from, to] = row.limits.map((limit) =>
					plot.x(Math.min(high, Math.max(low, limit))),
				) as [number, number];
				const line = strokeWidth(surface);
				drawLine(plot.context, [from, y], [to, y], colour(index), line);
				if (row.limits[0] < low)
					drawArrowHead(plot.context, [from, y], -1, size * 0.5, colour(index));
			});
		},
		after: ({ context, y: down, bottom, right }) => {
			spec.rows.forEach((row, index) => {
				const y = down(above + (places[index] ?? 0));
				const style = { size, weight: 600 as const, colour: colour(index) };
				if (wide) {
					if (starts(index))
						drawWrapped(
							context,
							row.group,
							0,
							y + ((membersOf(row) - 1) / 2) * rowHeight,
							groupRoom,
							{ ...style, colour: theme.ink },
						);
					drawWrapped(context, row.label, 212, y, labelRoom(row), style);
					drawText(context, row.printed, right + 108, y, {
						...style,
						weight: 700,
						align: "right",
					});
					drawText(context, `(${row.interval})`, right + 118, y, {
						size,
						colour: colour(index),
					});
					return;
				}
				const backing = theme.paper;
				const middle = y - 22 - (labelHeight - leading) / 2;
				const over = middle - labelHeight / 2 - groupHeight(row) / 2 - 8;
				if (starts(index))
					drawWrapped(context, row.group, 0, over, groupRoom, {
						...style,
						weight: 700,
						colour: theme.ink,
						backing,
					});
				const named = { ...style, backing };
				drawWrapped(context, row.label, 0, middle, labelRoom(row), named);
				drawText(context, numbersOf(row), width, middle, {
					...named,
					align: "right",
				});
			});
			const style = { size: wide ? size : 14, colour: theme.soft };
			wrapText(context, axisTitle, wide ? 620 : width, style).forEach(
				(line, index) => {
					const y = bottom + (wide ? 58 : 40) + index * 18;
					drawText(context, line, wide ? 500 : 0, y, style);
				},
			);
			if (wide)
				drawText(
					context,
					"Rate (95% CI)",
					right + 64,
					bottom + size * 0.9,
					style,
				);
		},
	});

	function drawRungs({ context, x, top, bottom }: Plot) {
		// Numbers on as many lines as have room for them, counted from the highest.
		const step = Math.ceil(rungs.length / 6);
		for (const [index, rung] of [...rungs].reverse().entries()) {
			drawLine(context, [x(rung), top], [x(rung), bottom], theme.rule, 1);
			if (index % step > 0) continue;
			drawText(context, formatNumber(rung), x(rung), bottom + size * 0.9, {
				size,
				colour: theme.soft,
				align: wide
					? "center"
					: rung === high
						? "right"
						: rung === low
							? "left"
							: "center",
			});
		}
	}
}

function numbersOf({ printed, interval }: SafetyRow): string {
	return `${printed} (${interval})`;
}

/** Powers of ten that enclose all rates, and their intervals up to ten times below the lowest rate. */
function decades({ rows }: SafetyScaleSpec): number[] {
	const rates = rows.map(({ rate }) => rate);
	const lowest = Math.min(...rates);
	const ends = rows.flatMap(({ limits }) => limits ?? []);
	const from = Math.floor(
		Math.log10(
			Math.min(lowest, ...ends.filter((limit) => limit >= lowest / 10)),
		) + 1e-9,
	);
	const to = Math.max(
		from + 1,
		Math.ceil(Math.log10(Math.max(...rates, ...ends)) - 1e-9),
	);
	return Array.from({ length: to - from + 1 }, (_, index) =>
		Number((10 ** (from + index)).toPrecision(6)),
	);
}
