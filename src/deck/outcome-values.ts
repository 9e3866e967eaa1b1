import { formatNumber, formatRange, unitAfter } from "../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	effectDecimals,
	estimateOf,
	namedInterval,
	printArm,
	withNamedInterval,
	withUnit,
} from "../evidence/printed.ts";
import { armValue, type Outcome, originOf } from "../evidence/study.ts";
import {
	faulty,
	read,
	recorded,
	type SourcedValue,
	sourced,
} from "./insets.ts";

export interface ValueOptions {
	/** `full` (default): estimate and interval; `estimate` or `interval` alone. */
	readonly form?: "full" | "estimate" | "interval";
	/**
	 * Counts the effect in the treatment's favor: a fall of points that is better is printed without
	 * its minus. The words around it must say "less pain", "lower".
	 */
	readonly gain?: boolean;
	/** False leaves the unit, and the source's "about", to the words around the number. */
	readonly unit?: boolean;
	/** Digits after the point of estimate and limits; rounding is shown as a derivation. */
	readonly round?: number;
}

/** The effect of an outcome as text with its source. */
export function value(
	outcome: Outcome,
	options: ValueOptions = {},
): SourcedValue {
	const estimate = estimateOf(outcome, { gain: options.gain ?? false });
	if (!estimate || !outcome.effect)
		return faulty(
			originOf(outcome),
			`outcome "${outcome.key}" of ${outcome.study} has no effect to print`,
			"Show an arm's value with arm(), or another outcome",
		);
	const { derived } = outcome.effect;
	const { round } = options;
	const text = effectText(estimate, outcome.effect, options);
	return round === undefined
		? sourced({ ...estimate, text }, derived)
		: sourced(
				{ ...estimate, text: roundedText(estimate, { ...options, round }) },
				`rounded from ${text}`,
			);
}

/** The estimate, its limits or both in few digits, without unit. */
function roundedText(
	{ value: exact, limits }: Estimate,
	{ form = "full", round }: ValueOptions & { readonly round: number },
): string {
	const number = formatNumber(exact, round);
	if (form === "estimate" || !limits) return number;
	const between = formatRange(limits, round);
	return form === "interval" ? between : `${number} (${between})`;
}

function effectText(
	estimate: Estimate,
	effect: NonNullable<Outcome["effect"]>,
	{ form = "full", unit = true }: ValueOptions,
): string {
	const number = unit
		? withUnit(estimate)
		: formatNumber(estimate.value, effectDecimals(effect));
	switch (form) {
		case "estimate":
			return number;
		case "interval":
			return estimate.limits ? bareInterval(estimate) : namedInterval(estimate);
		case "full":
			return withNamedInterval(number, estimate);
		default:
			return form satisfies never;
	}
}

/** In the place of the value of an arm for which an outcome records none; names the arms that have one. */
export function withoutArm(outcome: Outcome, armId: string): SourcedValue {
	return faulty(
		originOf(outcome, "arms"),
		`outcome "${outcome.key}" of ${outcome.study} has no value for arm "${armId}"`,
		outcome.arms && outcome.arms.length > 0
			? `It has ${outcome.arms.map((each) => each.arm).join(", ")}`
			: "Choose an outcome that records arms",
	);
}

/**
 * The value of one arm, e.g. `29.4%`.
 *
 * @param round digits after the point; rounding is shown as a derivation
 */
export function arm(
	outcome: Outcome,
	armId: string,
	options: { round?: number; unit?: boolean } = {},
): SourcedValue {
	const found = armValue(outcome, armId);
	if (!found) return withoutArm(outcome, armId);
	const { round, unit = true } = options;
	const { limits, ...printed } = printArm(outcome, found);
	if (round === undefined)
		return sourced({
			...printed,
			...(limits && { limits }),
			text: unit ? withUnit(printed) : printed.text,
		});
	return sourced(
		{
			...printed,
			text: `${formatNumber(found.value, round)}${unit ? unitAfter(outcome.unit) : ""}`,
			value: Number(found.value.toFixed(round)),
		},
		`rounded from ${withUnit(printed)}`,
	);
}

/** Trials or participants behind an outcome. */
export function size(
	outcome: Outcome,
	which: "participants" | "trials",
): SourcedValue {
	const origin = originOf(outcome, which);
	const count = outcome[which];
	if (count === undefined)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no ${which}`,
			"Choose an outcome that does, or leave the number out",
		);
	return read([origin], formatNumber(count), count);
}

/** How far the trials behind a pooled outcome disagree, as printed, e.g. `I² 81%`. */
export function heterogeneity(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome, "heterogeneity");
	if (!outcome.i2)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no I²`,
			"Leave it out, or read it at the source",
		);
	return recorded(origin, `I² ${outcome.i2}`);
}

/** The time point of an outcome as the record names it, e.g. `6 months`. */
export function timepoint(outcome: Outcome): SourcedValue {
	const { label, weeks } = outcome.timepoint;
	return read([originOf(outcome, "timepoint")], label, weeks ?? Number.NaN);
}

/** The P value of an outcome as printed, e.g. `P < 0.001`. */
export function pValue(outcome: Outcome): SourcedValue {
	const origin = originOf(outcome, "p");
	const printed = outcome.effect?.p;
	if (!printed || !/\d/.test(printed))
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} records no P value`,
			"Leave it out, or read it at the source",
		);
	const [, sign = "=", number = printed] =
		printed.match(/^([<>=≤])?\s*([\d.]+)/) ?? [];
	return read([origin], `P ${sign} ${number}`, Number(number));
}
