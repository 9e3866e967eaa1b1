import {
	type Effect,
	effectFamily,
	flipped,
	gainTurnsSign,
	type Limits,
} from "./effect.ts";
import { decimalsOf, formatNumber, formatRange, unitAfter } from "./format.ts";
import type { ArmValue } from "./outcome-schema.ts";
import { type Marks, markSigns, marksOf, type Origin } from "./provenance.ts";
import {
	type Outcome,
	originOf,
	originOfArm,
	originOfFact,
	type SourcedFact,
} from "./study.ts";

/*
 * The one place where a number of a record becomes words. What is printed keeps its number, its
 * marks and the fields it comes from until it is rendered.
 */

/** A number in words, with all that stands behind it. */
export interface Printed {
	/** The number as readers see it, without its marks: `29.4%`, `about 0.5`. */
	readonly text: string;
	/** The number for machines and drawings; NaN where words of a record are printed. */
	readonly value: number;
	readonly limits?: Limits;
	readonly marks: Marks;
	/** The fields that it was read from, or computed from. */
	readonly origins: readonly Origin[];
}

/** An interval in words, or why there is none. */
export type PrintedInterval =
	| {
			/** `95% CI`, `97.5% CI`. */
			readonly kind: string;
			/** `−1.9 to −0.1`. */
			readonly text: string;
	  }
	| {
			readonly text?: never;
			readonly missing: "not reported" | "not available";
	  };

/** What stands in a figure, table or card in place of a number that there is not, and what it says. */
export const absence = { sign: "—", meaning: "not available" } as const;

/** `—: not available`, which explains the sign wherever it is shown. */
export const absenceLegend = `${absence.sign}: ${absence.meaning}`;

/** A number whose unit is still apart from it. */
export interface Measure extends Printed {
	/** As it follows the number: ` points`, `%`, or nothing for a ratio. */
	readonly unit: string;
}

/** An effect in words: the number alone, what follows it, and its interval. */
export interface Estimate extends Measure {
	/** The source says "about". */
	readonly approximate: boolean;
	readonly interval: PrintedInterval;
}

/** Digits shared by an estimate and its interval, so that −1.0 is not printed as −1. */
export function effectDecimals({ value, interval }: Effect): number {
	return decimalsOf(value, ...(interval.limits ?? []));
}

/**
 * The effect of an outcome in words.
 *
 * @param gain counts it in the treatment's favor: a fall that is better loses its minus
 * @param write puts the number into words of its own, such as an amount of money
 * @returns `undefined` where the outcome records no effect
 */
export function estimateOf(
	outcome: Outcome,
	{
		gain = false,
		write = formatNumber,
	}: {
		gain?: boolean;
		write?: (value: number, decimals: number) => string;
	} = {},
): Estimate | undefined {
	if (!outcome.effect) return undefined;
	const turned = gain && gainTurnsSign(outcome);
	const effect = turned ? flipped(outcome.effect) : outcome.effect;
	const { type, value, approximate = false, derived, interval } = effect;
	const decimals = effectDecimals(effect);
	const origins: Origin[] = [
		{ ...originOf(outcome), ...(turned && { gain: true as const }) },
	];
	return {
		text: `${approximate ? "about " : ""}${write(value, decimals)}`,
		value,
		...(interval.limits && { limits: interval.limits }),
		unit:
			effectFamily(type) === "ratio"
				? ""
				: unitAfter(effect.unit ?? outcome.unit),
		approximate,
		interval: interval.limits
			? { kind: interval.kind, text: formatRange(interval.limits, decimals) }
			: interval,
		marks: marksOf(origins, derived !== undefined),
		origins,
	};
}

/** `−1.0 points`, or `about −0.2 SD` where the source says about. */
export function withUnit({ text, unit }: Measure): string {
	return `${text}${unit}`;
}

/** `95% CI −1.9 to −0.1`, `95% CI not reported`, or `95% CI —` where it is not available. */
export function namedInterval({
	interval,
}: Pick<Estimate, "interval">): string {
	if (interval.text !== undefined) return `${interval.kind} ${interval.text}`;
	return `95% CI ${interval.missing === absence.meaning ? absence.sign : interval.missing}`;
}

/** `−1.9 to −0.1`, for where its kind is named elsewhere, `CI not reported`, or `—`. */
export function bareInterval({ interval }: Pick<Estimate, "interval">): string {
	if (interval.text !== undefined) return interval.text;
	return interval.missing === absence.meaning
		? absence.sign
		: `CI ${interval.missing}`;
}

/** `−1.0 points (95% CI −1.9 to −0.1)`; a sentence passes over an interval that is not available. */
export function estimateInFull(estimate: Estimate): string {
	return withNamedInterval(withUnit(estimate), estimate);
}

/** Words for a number, followed by its interval as a sentence names it. */
export function withNamedInterval(
	words: string,
	estimate: Pick<Estimate, "interval">,
): string {
	const { interval } = estimate;
	return interval.text === undefined && interval.missing === absence.meaning
		? words
		: `${words} (${namedInterval(estimate)})`;
}

/**
 * The value of one arm, with as many digits as the other arms have: `29.4` and `%`, `−3.1` and
 * ` points`.
 */
export function printArm(outcome: Outcome, value: ArmValue): Measure {
	const peers = (outcome.arms ?? []).filter(({ kind }) => kind === value.kind);
	const origins = [originOfArm(outcome, value)];
	return {
		text: formatNumber(
			value.value,
			decimalsOf(value.value, ...peers.map((arm) => arm.value)),
		),
		value: value.value,
		...(value.ci95 && { limits: value.ci95 }),
		unit: value.kind.startsWith("percent") ? "%" : unitAfter(outcome.unit),
		marks: marksOf(origins, false),
		origins,
	};
}

/** A fact: `12` and ` sessions`, `about 30` and `%`; a year has neither comma nor unit. */
export function printFact(fact: SourcedFact): Measure {
	const year = fact.unit === "year" || /\byear of\b/.test(fact.label);
	const number = year ? String(fact.value) : formatNumber(fact.value);
	const origins = [originOfFact(fact)];
	return {
		text: `${fact.approximate ? "about " : ""}${number}`,
		value: fact.value,
		unit: fact.unit && fact.unit !== "year" ? unitAfter(fact.unit) : "",
		marks: marksOf(origins, false),
		origins,
	};
}

/** What is printed with the signs of its marks, where no link says the same: on a figure. */
export function withMarks({
	text,
	marks,
}: Pick<Printed, "text" | "marks">): string {
	return `${text}${markSigns(marks)}`;
}
