import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import type { AbstractEffect, VisualAbstractSpec } from "./abstract-spec.ts";

/** A small axis on which a card's effects lie. */
export interface EffectScale {
	readonly noEffect: number;
	readonly better: "below" | "above";
	readonly favors: string;
	/** Where a value lies, from 0 at the left to 1 at the right. */
	readonly at: (value: number) => number;
}

/** The axis of all effects with room at either end; `undefined` where they share none. */
export function effectScale({
	axis,
	arms,
}: VisualAbstractSpec): EffectScale | undefined {
	if (!axis) return undefined;
	const values = [
		axis.noEffect,
		...arms.flatMap(({ effects }) =>
			effects.flatMap(({ estimate }) => [
				estimate.value,
				...(estimate.limits ?? []),
			]),
		),
	];
	const along = axis.noEffect === 1 ? Math.log : (value: number) => value;
	const [low, high] = [
		Math.min(...values.map(along)),
		Math.max(...values.map(along)),
	];
	const room = (high - low) * 0.12 || 1;
	return {
		...axis,
		at: (value) => (along(value) - low + room) / (high - low + 2 * room),
	};
}

/** An estimate with its interval on the axis. */
export function drawEffect(
	ink: Ink,
	{ estimate }: AbstractEffect,
	scale: EffectScale,
	{ left, width, y }: { left: number; width: number; y: number },
	{ stroke, label: size, look }: Surface,
) {
	const { colour } = look("treatment");
	const x = (value: number) => left + scale.at(value) * width;
	const [low, high] = estimate.limits ?? [];
	if (low !== undefined && high !== undefined)
		ink.line([x(low), y], [x(high), y], colour, stroke);
	ink.circle(x(estimate.value), y, size * 0.3, { fill: colour });
}
