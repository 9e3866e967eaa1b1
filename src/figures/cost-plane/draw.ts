import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	withMarks,
} from "../../evidence/printed.ts";
import { joinMarks, markKey } from "../../evidence/provenance.ts";
import { axis } from "../core/axis.ts";
import type { Drawing, Plot } from "../core/drawing.ts";
import { point, pointStyle } from "../core/points.ts";
import type { Surface } from "../core/surface.ts";
import {
	type CostPlaneSpec,
	type PlanePoint,
	spokenPoint,
} from "./cost-plane.ts";

import { drawNames, extent } from "./quadrants.ts";

/** Draws the plane at the left and its points' numbers beside it; beneath it when narrow. */
export function drawCostPlane(spec: CostPlaneSpec, surface: Surface): Drawing {
	const { wide, theme, type, label: size, small, full, stroke } = surface;
	const { points, threshold } = spec;
	const across = extent(
		points.map(({ gain }) => gain),
		0.03,
	);
	// Strips above and below the ticks hold the quadrants' names.
	const up = extent(
		points.map(({ cost }) => cost),
		wide ? 0.14 : 0.22,
	);
	const left = wide ? 96 : 58;
	const right = wide ? 700 : full - 20;
	const plane = wide ? 334 : 270;
	const top = wide ? 14 : 10;
	const ticksRoom = size * 1.5;
	const foot = wide ? 74 : 62;
	const entry = wide ? 108 : 70;
	const line = wide ? 30 : 19;
	const list = points.length * entry + (threshold ? line : 0);
	const below = wide ? Math.max(foot, list + 10 - top - plane) : foot + list;
	const listLeft = wide ? right + 44 : 0;
	const listTop = wide ? 24 : top + plane + foot + 8;
	const lines = (value: number) =>
		value === 0
			? { colour: theme.ink, width: 2 }
			: { colour: theme.rule, width: 1 };
	const { derived } = joinMarks(
		points.flatMap(({ gain, cost }) => [gain.marks, cost.marks]),
	);
	const title = `Across: ${spec.gainUnit}s gained. Up: cost added, ${spec.currency}${derived ? `. ${markKey.derived.sign} ${markKey.derived.meaning}` : ""}`;

	const drawEntry = ({ ink, x, y }: Plot, each: PlanePoint, index: number) => {
		const { colour } = surface.look(each.comparator);
		const bold = { size, weight: 700 as const };
		const entryTop = listTop + index * entry;
		let labelLeft = listLeft;
		if (points.length > 1) {
			const key = String(index + 1);
			// Away from the neighbour, so that close points keep their numbers apart.
			const aside = isLeast(points, index, "gain") ? -1 : 1;
			const down = isLeast(points, index, "cost") ? 1 : -1;
			ink.text(
				key,
				x(each.gain.value) + aside * size * 0.95,
				y(each.cost.value) + down * size * 0.95,
				{ ...bold, colour, align: aside < 0 ? "right" : "left" },
			);
			const used = ink.text(key, listLeft, entryTop, {
				...bold,
				colour: theme.ink,
			});
			labelLeft += used + size * 0.4;
		}
		ink.text(each.label, labelLeft, entryTop, { ...bold, colour: theme.ink });
		const style = { size, colour };
		const gain = `${signed(each.gain)} ${spec.gainUnit}s (${bareInterval(each.gain)})`;
		const cost = `${signed(each.cost)} (${bareInterval(each.cost)})`;
		ink.text(gain, listLeft, entryTop + line, style);
		ink.text(cost, listLeft, entryTop + 2 * line, style);
	};
	return {
		height: top + plane + below,
		padding: {
			left: 0,
			right: full - right,
			top,
			bottom: below - ticksRoom,
		},
		scales: {
			x: axis(
				"x",
				{
					ticks: across.ticks,
					min: across.min,
					max: across.max,
					words: (value) => formatNumber(value),
					line: lines,
					room: ticksRoom,
				},
				surface,
			),
			y: axis(
				"y",
				{
					ticks: up.ticks,
					min: up.min,
					max: up.max,
					words: (value) => formatNumber(value),
					line: lines,
					away: 8,
					room: left,
				},
				surface,
			),
		},
		// Costs less, more health: the quadrant that needs no judgement.
		behind: ({ ink, x, y, ...area }) =>
			ink.rect(x(0), y(0), area.right - x(0), area.bottom - y(0), {
				fill: theme.wash,
			}),
		before: (plot) => {
			if (threshold) drawThreshold(plot, threshold.slope);
			drawNames(plot, surface);
		},
		parts: points.map((each, index) => {
			const { gain, cost, comparator } = each;
			const look = surface.look(comparator);
			return {
				role: comparator,
				says: spokenPoint(each, spec.gainUnit),
				dataset: point(gain.value, cost.value, pointStyle(look, surface)),
				beneath: ({ ink, x, y }) => {
					const [atX, atY] = [x(gain.value), y(cost.value)];
					if (gain.limits) {
						const [low, high] = gain.limits;
						ink.line([x(low), atY], [x(high), atY], look.colour, stroke);
					}
					if (cost.limits) {
						const [low, high] = cost.limits;
						ink.line([atX, y(low)], [atX, y(high)], look.colour, stroke);
					}
				},
				beside: (plot) => drawEntry(plot, each, index),
			};
		}),
		after: ({ ink, bottom }) => {
			const style = { size: small, colour: theme.soft };
			const room = wide ? 700 : full;
			type.wrap(title, room, style).forEach((words, index) => {
				const y = bottom + (wide ? 58 : 36) + index * 18;
				ink.text(words, wide ? left : 0, y, style);
			});
			if (!threshold) return;
			const y = listTop + points.length * entry;
			const [from, to] = [listLeft, listLeft + 36];
			ink.line([from, y], [to, y], theme.ink, surface.guide, [8, 6]);
			const name = { size, weight: 600 as const, colour: theme.ink };
			ink.text(threshold.label, listLeft + 46, y, name);
		},
	};

	/** A line from the origin, up to where it leaves the plane. */
	function drawThreshold({ ink, x, y }: Plot, slope: number) {
		const [from, to] = [
			Math.max(across.min, up.min / slope),
			Math.min(across.max, up.max / slope),
		];
		ink.line(
			[x(from), y(from * slope)],
			[x(to), y(to * slope)],
			theme.ink,
			surface.guide,
			[8, 6],
		);
	}
}

/** A gain or a cost with its sign, so that more and less are told apart. */
function signed(estimate: Estimate): string {
	const plus = estimate.value > 0 && !estimate.approximate ? "+" : "";
	return `${plus}${withMarks(estimate)}`;
}

/** Whether a point gains or costs the least of all. */
function isLeast(
	points: readonly PlanePoint[],
	index: number,
	axis: "gain" | "cost",
): boolean {
	const values = points.map((point) => point[axis].value);
	return values[index] === Math.min(...values);
}
