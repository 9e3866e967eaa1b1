import { comparatorName, type Subject, sideName } from "../../deck/subject.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import {
	type Effect,
	effectFamily,
	favourable,
	noEffect,
} from "../../evidence/effect.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	estimateOf,
	type Printed,
	withMarks,
	withUnit,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import { armShare } from "../core/arm-share.ts";
import { named, notFinite } from "../core/data-faults.ts";
import { shortMeasure } from "../forest-plot/forest-words.ts";

/** Which way an interval points: to one side of no difference, or to both. */
export type Direction = "better" | "worse" | "either way" | "no interval";

/** Where an estimate lies from no difference: right, above 0, is better. Ratios are logarithms. */
export interface Span {
	readonly value: number;
	readonly limits?: readonly [number, number];
	/** What may share a scale with it: its effect and unit. */
	readonly measure: string;
}

/** A comparator, by its name and by the shorter one that stands in a legend. */
export interface Against {
	readonly comparator: Comparator;
	readonly against: string;
	readonly side: string;
}

/** How a subject names a comparator. */
export function againstOf(comparator: Comparator, subject: Subject): Against {
	return {
		comparator,
		against: comparatorName(subject, comparator),
		side: sideName(subject, comparator),
	};
}

/** One result at a place: an estimate against a comparator, or the record's finding in words. */
export interface BodyResult extends Against {
	/** What tells it from others at its place: `chest`. */
	readonly label?: string;
	/** Whose finding there is in words alone. */
	readonly says?: string;
	readonly measured?: {
		/** Counted in the treatment's favor. */
		readonly estimate: Estimate;
		/** Before the number: `RR`; empty for a difference. */
		readonly measure: string;
		readonly span: Span;
		readonly direction: Direction;
	};
	/** Shares of treatment and comparator that did well, where a ratio is of them. */
	readonly shares?: readonly [Printed, Printed];
	readonly people?: number;
}

/**
 * A result of an outcome.
 *
 * @param says its finding in words, where the record holds no effect
 * @returns the result, or why there is none to show
 */
export function bodyResult(
	outcome: Outcome,
	against: Against,
	words: { label: string | undefined; says: string | undefined },
): BodyResult | { faults: Fault[] } {
	const { effect, people } = outcome;
	const shared = {
		...against,
		...(words.label && { label: words.label }),
		...(people !== undefined && { people }),
	};
	if (!effect)
		return words.says
			? { ...shared, says: words.says }
			: refused(
					`${named(outcome)} has no effect to place`,
					"Say its finding in words with says, or use an outcome with an effect",
				);
	if (words.says)
		return refused(
			`${named(outcome)} has an effect, and words in its place`,
			"Leave says out: the figure prints the effect with its interval",
		);
	const estimate = estimateOf(outcome, { gain: true });
	const side = favourable(outcome);
	if (!estimate || noEffect(effect.type) === undefined)
		return refused(
			`${named(outcome)} compares nothing`,
			"Use a difference or a ratio",
		);
	if (!side)
		return refused(
			`${named(outcome)} does not say which way is better`,
			"Give better or favorsTreatment in the record",
		);
	const faults = notFinite(outcome, [
		effect.value,
		...(effect.interval.limits ?? []),
	]);
	if (faults.length > 0) return { faults };
	const span = spanOf(effect, side);
	if (!Number.isFinite(span.value) || span.limits?.some(Number.isNaN))
		return refused(
			`ratio ${effect.value} of ${named(outcome)} has no place on a logarithmic axis`,
			"A ratio lies above 0: check the record",
		);
	const ratio = effectFamily(effect.type) === "ratio";
	const shares = ratio ? sharesOf(outcome) : undefined;
	return {
		...shared,
		measured: {
			estimate,
			measure: ratio ? shortMeasure(effect) : "",
			span,
			direction: directionOf(span),
		},
		...(shares && { shares }),
	};
}

function refused(message: string, hint: string) {
	return { faults: [{ message, hint }] };
}

/** The effect as distances from no difference, in the treatment's favor above 0. */
function spanOf(effect: Effect, side: "below" | "above"): Span {
	const ratio = effectFamily(effect.type) === "ratio";
	const sign = side === "above" ? 1 : -1;
	const from = (value: number) => sign * (ratio ? Math.log(value) : value);
	const [low, high] = effect.interval.limits ?? [];
	return {
		value: from(effect.value),
		...(low !== undefined &&
			high !== undefined && {
				limits:
					sign > 0
						? ([from(low), from(high)] as const)
						: ([from(high), from(low)] as const),
			}),
		measure: ratio ? effect.type : `${effect.type} ${effect.unit ?? ""}`,
	};
}

function directionOf({ limits }: Span): Direction {
	if (!limits) return "no interval";
	if (limits[0] > 0) return "better";
	return limits[1] < 0 ? "worse" : "either way";
}

function sharesOf(outcome: Outcome): readonly [Printed, Printed] | undefined {
	const { contrast } = outcome;
	if (!contrast) return undefined;
	const [treated, control] = [contrast.treatment, contrast.control].map(
		(arm) =>
			armValue(outcome, arm) ? armShare(outcome, arm).share : undefined,
	);
	return treated && control ? [treated, control] : undefined;
}

/** What stands beside the mark: `RR 1.23 (1.11 to 1.36), 50% v 41%`. */
export function resultWords(result: BodyResult): string {
	const { label, says, measured, shares } = result;
	const number = measured
		? [
				measured.measure,
				withMarks({
					...measured.estimate,
					text: withUnit(measured.estimate),
				}),
				`(${bareInterval(measured.estimate)})`,
			]
				.filter(Boolean)
				.join(" ")
		: (says ?? "");
	return [
		[label && `${label}:`, number].filter(Boolean).join(" "),
		...(shares ? [shares.map(withMarks).join(" v ")] : []),
	].join(", ");
}

/** `1,825 people`, or nothing where the record does not say. */
export function peopleWords({ people }: BodyResult): string {
	return people === undefined ? "" : `n\u00a0=\u00a0${formatNumber(people)}`;
}

/** A direction in words: what the interval allows. */
export function directionWords(
	{ measured, against }: BodyResult,
	treatment: string,
): string {
	if (!measured) return "in words";
	switch (measured.direction) {
		case "better":
			return `favors ${treatment}`;
		case "worse":
			return `favors ${against}`;
		case "either way":
			return "includes no difference";
		case "no interval":
			return "interval not available";
		default:
			return measured.direction satisfies never;
	}
}
