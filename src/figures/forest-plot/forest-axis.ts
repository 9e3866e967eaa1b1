import type { Surface } from "../core/surface.ts";
import { logTicks, niceTicks } from "../core/ticks.ts";
import type { ForestPlotSpec } from "./forest-plot.ts";

/**
 * Intervals may reach beyond the estimates by this many spans of theirs before they are cut: one very
 * wide interval must not flatten the rest.
 */
const reach = 3;

/** Ticks that cover every estimate and as much of the intervals as the plot has room for. */
export function axisTicks(spec: ForestPlotSpec, surface: Surface): number[] {
	const [low, high] = axisRange(spec);
	return spec.scale === "log"
		? logTicks(low, high)
		: niceTicks(low, high, surface.wide ? 6 : 5);
}

/** Digits after the point of a tick: as many as it needs, or all ticks of a linear axis. */
export function tickDecimals(
	ticks: readonly number[],
	scale: ForestPlotSpec["scale"],
	value: number,
): number {
	const decimals = (number: number) =>
		(String(number).split(".")[1] ?? "").length;
	return scale === "log" ? decimals(value) : Math.max(...ticks.map(decimals));
}

function axisRange({
	rows,
	noEffect,
	scale,
}: ForestPlotSpec): [number, number] {
	const [to, from] =
		scale === "log"
			? [Math.log, Math.exp]
			: [(x: number) => x, (x: number) => x];
	const core = [noEffect, ...rows.map(({ estimate }) => estimate.value)].map(
		to,
	);
	const [least, most] = [Math.min(...core), Math.max(...core)];
	const ends = rows.flatMap((row) => row.estimate.limits ?? []).map(to);
	const widths = rows
		.flatMap(({ estimate: { limits } }) =>
			limits ? [to(limits[1]) - to(limits[0])] : [],
		)
		.sort((a, b) => a - b);
	const usual = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
	const room = reach * Math.max(most - least, usual / 2);
	return [
		from(Math.max(least - room, Math.min(least, ...ends))),
		from(Math.min(most + room, Math.max(most, ...ends))),
	];
}
