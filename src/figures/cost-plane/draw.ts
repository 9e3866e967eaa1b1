import { comparatorLook } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	type Drawing,
	fullWidth,
	niceTicks,
	pointOptions,
} from "../core/chart.ts";
import { drawLine, drawText, strokeWidth, wrapText } from "../core/ink.ts";
import { type Plot, pointsChart } from "../core/points-chart.ts";
import type { Surface, Token } from "../core/theme.ts";
import {
	type CostPlaneSpec,
	type PlaneValue,
	spokenPoint,
} from "./cost-plane.ts";

/** Draws the plane at the left and its points' numbers beside it; beneath it when narrow. */
export function drawCostPlane(spec: CostPlaneSpec, surface: Surface): Drawing {
	const wide = surface.width === "wide";
	const { theme, label: size } = surface;
	const width = fullWidth(surface);
	const across = axis(
		spec.points.map(({ gain }) => gain),
		0.03,
	);
	// Strips above and below the ticks hold the quadrants' names.
	const up = axis(
		spec.points.map(({ cost }) => cost),
		wide ? 0.14 : 0.22,
	);
	const left = wide ? 96 : 58;
	const right = wide ? 700 : width - 20;
	const plot = wide ? 334 : 270;
	const top = wide ? 14 : 10;
	const foot = wide ? 74 : 62;
	const entry = wide ? 108 : 70;
	const line = wide ? 30 : 19;
	const list = spec.points.length * entry + (spec.threshold ? line : 0);
	const colour = (index: number) => {
		const point = spec.points[index];
		return point
			? theme[comparatorLook[point.comparator].token as Token]
			: theme.ink;
	};
	const [minX, maxX] = across.bounds;
	const [minY, maxY] = up.bounds;
	return pointsChart({
		surface,
		height: wide
			? Math.max(top + plot + foot, list + 10)
			: top + plot + foot + list,
		padding: {
			left,
			right: width - right,
			top,
			bottom: wide ? Math.max(foot, list + 10 - top - plot) : foot + list,
		},
		x: { min: minX, max: maxX },
		y: { min: minY, max: maxY },
		points: spec.points.map((point) => ({
			x: point.gain.value,
			y: point.cost.value,
			look: pointOptions(comparatorLook[point.comparator], surface),
			says: spokenPoint(point, spec.gainUnit),
		})),
		before: (plane) => {
			drawAxes(plane);
			drawThreshold(plane);
			drawNames(plane);
			spec.points.forEach(({ gain, cost }, index) => {
				const [x, y] = [plane.x(gain.value), plane.y(cost.value)];
				const stroke = strokeWidth(surface);
				if (gain.limits)
					drawLine(
						plane.context,
						[plane.x(gain.limits[0]), y],
						[plane.x(gain.limits[1]), y],
						colour(index),
						stroke,
					);
				if (cost.limits)
					drawLine(
						plane.context,
						[x, plane.y(cost.limits[0])],
						[x, plane.y(cost.limits[1])],
						colour(index),
						stroke,
					);
			});
		},
		after: (plane) => {
			const { context } = plane;
			spec.points.forEach((point, index) => {
				const key = spec.points.length > 1 ? String(index + 1) : "";
				const bold = { size, weight: 700 as const, colour: colour(index) };
				if (key) {
					const x = plane.x(point.gain.value);
					const y = plane.y(point.cost.value);
					// Away from the neighbour, so that close points keep their numbers apart.
					const aside = extreme(spec, index, "gain") ? -1 : 1;
					const down = extreme(spec, index, "cost") ? 1 : -1;
					drawText(
						context,
						key,
						x + aside * size * 0.95,
						y + down * size * 0.95,
						{
							...bold,
							align: aside < 0 ? "right" : "left",
						},
					);
				}
				const x = wide ? right + 44 : 0;
				const y = (wide ? 24 : top + plot + foot + 8) + index * entry;
				drawText(context, [key, point.label].filter(Boolean).join("  "), x, y, {
					...bold,
					colour: theme.ink,
				});
				const style = { size, colour: colour(index) };
				const gain = `${signed(point.gain)} ${spec.gainUnit}s (${point.gain.interval})`;
				const cost = `${signed(point.cost)} (${point.cost.interval})`;
				drawText(context, gain, x, y + line, style);
				drawText(context, cost, x, y + 2 * line, style);
			});
			if (!spec.threshold) return;
			const x = wide ? right + 44 : 0;
			const y =
				(wide ? 24 : top + plot + foot + 8) + spec.points.length * entry;
			context.setLineDash([8, 6]);
			drawLine(context, [x, y], [x + 36, y], theme.ink, wide ? 2.5 : 1.75);
			context.setLineDash([]);
			drawText(context, spec.threshold.label, x + 46, y, {
				size,
				weight: 600,
				colour: theme.ink,
			});
		},
	});

	function drawAxes(plane: Plot) {
		const { context, x, y, bottom } = plane;
		const soft = { size, colour: theme.soft };
		context.fillStyle = theme.wash;
		// Costs less, more health: the quadrant that needs no judgement.
		context.fillRect(x(0), y(0), plane.right - x(0), bottom - y(0));
		for (const tick of across.ticks) {
			drawLine(context, [x(tick), top], [x(tick), bottom], theme.rule, 1);
			drawText(context, formatNumber(tick), x(tick), bottom + size * 0.85, {
				...soft,
				align: "center",
			});
		}
		for (const tick of up.ticks) {
			drawLine(context, [left, y(tick)], [plane.right, y(tick)], theme.rule, 1);
			drawText(context, formatNumber(tick), left - 8, y(tick), {
				...soft,
				align: "right",
			});
		}
		drawLine(context, [x(0), top], [x(0), bottom], theme.ink, 2);
		drawLine(context, [left, y(0)], [plane.right, y(0)], theme.ink, 2);
		const derived = spec.points.some(({ gain, cost }) =>
			`${gain.printed}${cost.printed}`.includes("‡"),
		);
		const title = `Across: ${spec.gainUnit}s gained. Up: cost added, ${spec.currency}${derived ? ". ‡ derived here" : ""}`;
		wrapText(context, title, wide ? 700 : width, { size: 14 }).forEach(
			(words, index) => {
				drawText(
					context,
					words,
					wide ? left : 0,
					bottom + (wide ? 58 : 36) + index * 18,
					{ ...soft, size: wide ? size : 14 },
				);
			},
		);
	}

	/** Names of the quadrants, in the strips above and below the ticks. */
	function drawNames({ context, x, bottom, ...plane }: Plot) {
		corner("costs more, less health", left, top, "left", x(0) - left);
		corner(
			"costs more, more health",
			plane.right,
			top,
			"right",
			plane.right - x(0),
		);
		corner("costs less, less health", left, bottom, "left", x(0) - left);
		corner(
			"costs less, more health",
			plane.right,
			bottom,
			"right",
			plane.right - x(0),
		);

		function corner(
			words: string,
			at: number,
			edge: number,
			align: "left" | "right",
			room: number,
		) {
			const style = { size: wide ? size : 14, colour: theme.soft };
			const lines = wrapText(context, words, room - 12, style);
			const leading = style.size * 1.18;
			lines.forEach((each, index) => {
				const down =
					edge === top
						? edge + (index + 0.6) * leading
						: edge - (lines.length - index - 0.4) * leading;
				drawText(context, each, at + (align === "left" ? 6 : -6), down, {
					...style,
					align,
					// A threshold may run through the name.
					backing:
						edge === bottom && align === "right" ? theme.wash : theme.paper,
				});
			});
		}
	}

	function drawThreshold({ context, x, y }: Plot) {
		if (!spec.threshold) return;
		const { slope } = spec.threshold;
		// The line ends where it leaves the plane.
		const ends = [
			Math.max(minX, minY / slope),
			Math.min(maxX, maxY / slope),
		] as const;
		context.setLineDash([8, 6]);
		drawLine(
			context,
			[x(ends[0]), y(ends[0] * slope)],
			[x(ends[1]), y(ends[1] * slope)],
			theme.ink,
			wide ? 2.5 : 1.75,
		);
		context.setLineDash([]);
	}
}

/** A gain or a cost with its sign, so that more and less are told apart. */
function signed({ value, printed }: PlaneValue): string {
	return value > 0 && !printed.startsWith("about ") ? `+${printed}` : printed;
}

/** Whether a point gains or costs the least of all. */
function extreme(
	spec: CostPlaneSpec,
	index: number,
	axis: "gain" | "cost",
): boolean {
	const values = spec.points.map((point) => point[axis].value);
	return values[index] === Math.min(...values);
}

/**
 * Ticks of an axis that shows 0 and room on both sides of it, so that all quadrants are seen.
 *
 * @param strip share of the range that is left free beyond each end
 */
function axis(values: readonly PlaneValue[], strip = 0) {
	const ends = values.flatMap(({ value, limits }) => [
		value,
		...(limits ?? []),
	]);
	const reach = Math.max(...ends.map(Math.abs));
	const low = Math.min(-0.6 * reach, ...ends);
	const high = Math.max(0.6 * reach, ...ends);
	const ticks = niceTicks(low, high, 6);
	const [from, to] = [ticks[0] ?? low, ticks.at(-1) ?? high];
	const free = strip * (to - from);
	const bounds: [number, number] = [from - free, to + free];
	return { ticks, bounds };
}
