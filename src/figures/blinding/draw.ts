import { formatNumber } from "../../evidence/format.ts";
import { withMarks } from "../../evidence/printed.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { axis, hiddenAxis } from "../core/axis.ts";
import type { Drawing, Part, Plot } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { point, pointStyle } from "../core/points.ts";
import { drawRoleMark } from "../core/role-mark.ts";
import { paragraph } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import { niceTicks } from "../core/ticks.ts";
import {
	type BlindingRow,
	type BlindingSpec,
	leansToSham,
	spokenBelief,
} from "./blinding.ts";

/** Draws a dumbbell a row, its length as a number beside it. */
export function drawBlinding(spec: BlindingSpec, surface: Surface): Drawing {
	const { wide, theme, label: size, full, type } = surface;
	const { rows, intervention } = spec;
	const stepOf = (index: number) => (spec.steps ? index : undefined);
	const strong = { size, weight: 600 as const };
	const names = 350;
	const remarks = rows.some(leansToSham);
	const distances = wide ? (remarks ? 270 : 190) : 70;
	const sides = wide
		? { left: names + 20, right: distances }
		: { left: 4, right: 4 };
	const head = 44;
	const foot = wide ? 70 : 52;
	const nameRoom = wide ? names : full - distances;
	const remark = "more belief with sham";
	const heights = rows.map((row) => {
		const words = type.height(row.label, nameRoom, strong);
		return wide ? Math.max(60, words + 8) : words + 36;
	});
	const tops = heights.map((_, index) =>
		heights.slice(0, index).reduce((sum, each) => sum + each, 0),
	);
	const plotHeight = heights.reduce((sum, each) => sum + each, 0);
	const values = rows.flatMap(({ treatment, sham }) => [
		treatment.value,
		sham.value,
	]);
	// Room in pixels for the numbers beside the outer marks, as values of the axis.
	const margin = wide ? 86 : 52;
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const across = full - sides.left - sides.right;
	const aside = ((most - least || 1) * margin) / (across - 2 * margin);
	const [low, high] = [least - aside, most + aside];
	// Nobody believes more than everybody.
	const ticks = niceTicks(low, high, wide ? 7 : 5).filter(
		(tick) => Math.abs(tick) <= 100 && tick >= low && tick <= high,
	);
	/** Where a row's marks lie, from the top of the plot. */
	const lineOf = (index: number) =>
		(tops[index] ?? 0) +
		(wide ? (heights[index] ?? 0) / 2 : (heights[index] ?? 0) - 17);

	const drawRow = ({ ink, right }: Plot, row: BlindingRow, index: number) => {
		const top = head + (tops[index] ?? 0);
		const y = head + lineOf(index);
		const words = { ...strong, colour: theme.ink };
		const far = type.height(row.label, nameRoom, strong);
		if (wide) ink.wrapped(row.label, 0, y, nameRoom, words);
		else
			paragraph(ink, row.label, 0, top + 2, nameRoom, {
				...words,
				backing: theme.paper,
			});
		const number = { weight: 700 as const, colour: theme.ink };
		if (!wide) {
			ink.text(withMarks(row.distance), full, top + 2 + far / 2, {
				...number,
				size: 20,
				align: "right",
			});
			return;
		}
		const wrong = leansToSham(row);
		const width = ink.text(withMarks(row.distance), right + 26, y, {
			...number,
			size: 36,
		});
		if (wrong)
			ink.wrapped(remark, right + 26 + width + 10, y, 120, {
				size,
				colour: theme.soft,
			});
	};
	return {
		height: head + plotHeight + foot,
		padding: { ...sides, top: head, bottom: wide ? 34 : 22 },
		scales: {
			x: axis(
				"x",
				{
					ticks,
					min: low,
					max: high,
					words: (value) =>
						value === 0 ? "0" : formatNumber(value).replace(/^(?=\d)/, "+"),
					line: (value) =>
						value === 0
							? { colour: theme.ink, width: 2 }
							: { colour: theme.rule, width: 1 },
					inner: !wide,
					room: foot - (wide ? 34 : 22),
				},
				surface,
			),
			y: hiddenAxis(0, plotHeight, true),
		},
		before: ({ ink, x, bottom, left, right }) => {
			drawKey(ink, intervention, surface, left);
			const soft = { size, colour: theme.soft };
			const y = bottom + foot - size * 0.62;
			const far = wide ? 12 : 6;
			const ends = wide
				? ["← more guessed “sham”", "more guessed “real” →"]
				: ["← guessed “sham”", "guessed “real” →"];
			const at = Math.min(Math.max(x(0), left + 130), right - 130);
			ink.text(ends[0] ?? "", at - far, y, { ...soft, align: "right" });
			ink.text(ends[1] ?? "", at + far, y, soft);
			if (wide) ink.text("Arms apart by", right + 26, size * 0.7, soft);
			else ink.text("Apart by", full, size * 0.7, { ...soft, align: "right" });
		},
		parts: rows.flatMap((row, index): Part[] => {
			const y = lineOf(index);
			const { treatment, sham } = row;
			const lower = Math.min(treatment.value, sham.value);
			const arm = (role: ArmRole, { value }: { value: number }): Part => ({
				role,
				step: stepOf(index),
				dataset: point(value, y, pointStyle(surface.look(role), surface)),
				beside: ({ ink }, at) => {
					const outward =
						value > lower || (role === "sham" && treatment.value === sham.value)
							? 1
							: -1;
					const from = at.x + outward * (wide ? 20 : 12);
					const words = role === "sham" ? sham : treatment;
					ink.text(withMarks(words), from, at.y, {
						size,
						weight: 600,
						colour: surface.look(role).colour,
						align: outward > 0 ? "left" : "right",
						backing: theme.paper,
					});
				},
			});
			return [
				{
					step: stepOf(index),
					says: spokenBelief(row, intervention),
					hit: {
						left: 0,
						top: head + (tops[index] ?? 0),
						width: full,
						height: heights[index] ?? 0,
					},
					dataset: { data: [] },
					beneath: (plot) => {
						drawRow(plot, row, index);
						const at = head + y;
						const ends = [plot.x(treatment.value), plot.x(sham.value)] as const;
						const thick = wide ? 8 : 5;
						plot.ink.line([ends[0], at], [ends[1], at], theme.rule, thick);
					},
				},
				arm("treatment", treatment),
				arm("sham", sham),
			];
		}),
	};
}

/** What the marks stand for, above the plot. */
function drawKey(
	ink: Ink,
	intervention: string,
	surface: Surface,
	left: number,
) {
	const { wide, label: size, look, theme } = surface;
	let x = wide ? left : 0;
	const y = size * 0.7;
	const lead = { size, colour: theme.soft };
	x += ink.text(wide ? "Given:" : "Given", x, y, lead) + size * 0.8;
	for (const [role, words] of [
		["treatment", intervention],
		["sham", "sham"],
	] as const) {
		drawRoleMark(ink, role, [x, y], surface);
		x += size * 0.6;
		const { colour } = look(role);
		x += ink.text(words, x, y, { size, weight: 600, colour }) + size;
	}
}
