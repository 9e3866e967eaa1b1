import { nice, range, ticks } from "d3-array";

/**
 * Round axis ticks that cover a range.
 *
 * @returns at most `most` ticks, the outer ones at or beyond the range's ends
 */
export function niceTicks(low: number, high: number, most: number): number[] {
	const far = high > low ? high : low + (Math.abs(low) || 1);
	for (let count = most; count > 1; count -= 1) {
		const [from, to] = nice(low, far, count);
		const found = ticks(from, to, count);
		if (found.length <= most) return found;
	}
	return [low, far];
}

/** Whole numbers in a range, at most `most` of them, round where there are more. */
export function wholeTicks(low: number, high: number, most: number): number[] {
	return ticks(low, high, most).filter(Number.isInteger);
}

/** Powers of ten from one at or below the lower number to one at or above the higher; at least two. */
export function decades(low: number, high: number): number[] {
	const from = Math.floor(Math.log10(low) + 1e-9);
	const to = Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9));
	return range(from, to + 1).map((power) => Number(`1e${power}`));
}

/** Ticks of a logarithmic axis that cover a range of positive numbers: steps of 1, 2 and 5, or tens alone. */
export function logTicks(low: number, high: number): number[] {
	const tens = decades(low, high);
	const steps = tens.flatMap((ten) =>
		[1, 2, 5].map((step) => Number((step * ten).toPrecision(6))),
	);
	const first = steps.findLastIndex((tick) => tick <= low);
	const last = steps.findIndex((tick) => tick >= high);
	const chosen = steps.slice(first, last + 1);
	return chosen.length > 1 && chosen.length <= 6 ? chosen : tens;
}
