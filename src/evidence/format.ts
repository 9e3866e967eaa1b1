import { effectFamily, intervalOf } from "./effect.ts";
import type { ArmValue, Effect, OutcomeRecord } from "./schema.ts";

/** Digits after the decimal point needed to print every one of the numbers as recorded. */
export function decimalsOf(...numbers: readonly number[]): number {
	return Math.max(
		0,
		...numbers.map((number) => {
			const [, fraction = ""] = String(number).split(".");
			return fraction.length;
		}),
	);
}

/**
 * A number for readers: thousands separated by commas, a true minus sign, fixed decimals, and no
 * minus before a zero.
 *
 * @param decimals digits after the point; as many as the number has by default
 */
export function formatNumber(
	number: number,
	decimals = decimalsOf(number),
): string {
	return formatterOf(decimals).format(number).replace("-", "\u2212");
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Making a formatter takes far longer than using it; a deck prints thousands of numbers. */
function formatterOf(decimals: number): Intl.NumberFormat {
	let formatter = formatters.get(decimals);
	if (!formatter) {
		formatter = new Intl.NumberFormat("en-US", {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			signDisplay: "negative",
		});
		formatters.set(decimals, formatter);
	}
	return formatter;
}

/** `lower to upper`, both with the same decimals. */
export function formatRange(
	[low, high]: readonly [number, number],
	decimals = decimalsOf(low, high),
): string {
	return `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`;
}

/** Decimals shared by an estimate and its interval, so that −1.0 is not printed as −1. */
export function effectDecimals(effect: Effect): number {
	const { limits } = intervalOf(effect);
	return decimalsOf(effect.value, ...(limits ?? []));
}

/** An effect with its sign turned, where a gain for the treatment reads better than a loss of points. */
export function flipped(effect: Effect): Effect {
	const turn = ([low, high]: readonly [number, number]): [number, number] => [
		0 - high,
		0 - low,
	];
	return {
		...effect,
		value: 0 - effect.value,
		ci95: Array.isArray(effect.ci95) ? turn(effect.ci95) : effect.ci95,
		...(effect.interval && {
			interval: {
				...effect.interval,
				limits: turn(effect.interval.limits),
			},
		}),
	};
}

/** The unit as it follows a number: nothing for a ratio, no space before a percent sign. */
export function unitAfter(unit: string): string {
	if (unit === "ratio" || unit === "odds ratio") return "";
	return unit.startsWith("%") ? unit : ` ${unit}`;
}

/** `−1.0 points`, or `about −0.2 SD` where the source says about. */
export function formatEstimate(
	outcome: Pick<OutcomeRecord, "unit">,
	effect: Effect,
): string {
	const ratio = effectFamily(effect.type) === "ratio";
	const unit = ratio ? "" : unitAfter(effect.unit ?? outcome.unit);
	const number = formatNumber(effect.value, effectDecimals(effect));
	return `${effect.approximate ? "about " : ""}${number}${unit}`;
}

/** `95% CI −1.9 to −0.1`, or that none was reported or read. */
export function formatInterval(effect: Effect): string {
	const interval = intervalOf(effect);
	if (interval.limits)
		return `${interval.kind} ${formatRange(interval.limits, effectDecimals(effect))}`;
	return `95% CI ${interval.missing}`;
}

/** `29.4%`, `−3.1 points`: the value of one arm in the unit of its outcome. */
export function formatArmValue(
	outcome: Pick<OutcomeRecord, "unit" | "arms">,
	value: ArmValue,
): string {
	const peers = (outcome.arms ?? [])
		.filter((arm) => arm.kind === value.kind)
		.map((arm) => arm.value);
	const number = formatNumber(value.value, decimalsOf(value.value, ...peers));
	if (value.kind.startsWith("percent")) return `${number}%`;
	return `${number}${unitAfter(outcome.unit)}`;
}
