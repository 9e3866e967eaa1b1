import { range, ticks } from "d3-array";

/** Steps of axis ticks within a power of ten. Quarters, which d3 does not know, often fit closest. */
const steps = [1, 2, 2.5, 5, 10, 20];

/**
 * Round axis ticks that cover a range.
 *
 * @returns at most `most` ticks, the outer ones at or beyond the range's ends
 */
export function niceTicks(low: number, high: number, most: number): number[] {
	const span = high - low || Math.abs(high) || 1;
	const power = 10 ** Math.floor(Math.log10(span / (most - 1)));
	const counts = (step: number) => [
		Math.floor(low / step + 1e-9),
		Math.ceil(Math.max(high, low + span) / step - 1e-9),
	];
	for (const step of steps.map((each) => each * power)) {
		const [from = 0, to = 0] = counts(step);
		if (to - from < most)
			return range(from, to + 1).map((count) =>
				Number((count * step).toPrecision(12)),
			);
	}
	return [low, high];
}

/** Whole numbers in a range, round where there are more than `most`. */
export function wholeTicks(low: number, high: number, most: number): number[] {
	for (let count = most; count > 0; count -= 1) {
		const found = ticks(low, high, count).filter(Number.isInteger);
		if (found.length <= most) return found;
	}
	return [];
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
	const all = tens.flatMap((ten) =>
		[1, 2, 5].map((step) => Number((step * ten).toPrecision(6))),
	);
	const first = all.findLastIndex((tick) => tick <= low);
	const last = all.findIndex((tick) => tick >= high);
	const chosen = all.slice(first, last + 1);
	return chosen.length > 1 && chosen.length <= 6 ? chosen : tens;
}
