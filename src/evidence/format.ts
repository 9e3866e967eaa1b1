/*
 * Numbers as readers see them. What stands around them (unit, interval, marks) is in printed.ts.
 */

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

/** The unit as it follows a number: nothing for a ratio, no space before a percent sign. */
export function unitAfter(unit: string): string {
	if (unit === "ratio" || unit === "odds ratio") return "";
	return unit.startsWith("%") ? unit : ` ${unit}`;
}

/** `1 slide`, `2 slides`, `1,200 people`. */
export function counted(
	count: number,
	one: string,
	several = `${one}s`,
): string {
	return `${formatNumber(count)} ${count === 1 ? one : several}`;
}
