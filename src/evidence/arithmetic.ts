/*
 * Arithmetic on published figures. Nothing here pools studies; each result is a derived figure and
 * is labelled so wherever it is shown.
 */

/** Two-sided 95 % normal quantile. */
const Z95 = 1.959963984540054;

/** A derived figure with its interval, where one can be derived properly. */
export interface Derived {
	readonly value: number;
	readonly ci95?: readonly [number, number];
}

/** Events among participants of one group. */
export interface Group {
	readonly events: number;
	readonly n: number;
}

/**
 * Absolute difference between two proportions.
 *
 * @param treated proportion with treatment, 0..1
 * @param control proportion with the comparator, 0..1
 * @returns treated minus control, as a proportion, without interval
 * @throws RangeError if a proportion is outside 0..1
 */
export function riskDifference(treated: number, control: number): Derived {
	requireProportion(treated, "treated");
	requireProportion(control, "control");
	return { value: treated - control };
}

/**
 * Absolute difference between two proportions with Newcombe's hybrid score interval (method 10 of
 * Newcombe, Stat Med 1998;17:873-890), which stays inside −1..1 and serves small groups.
 *
 * @returns treated minus control, as a proportion, with its 95 % interval
 * @throws RangeError if events exceed participants or a group is empty
 */
export function riskDifferenceFromCounts(
	treated: Group,
	control: Group,
): Derived & { readonly ci95: readonly [number, number] } {
	const p1 = proportion(treated);
	const p2 = proportion(control);
	const [low1, high1] = wilsonInterval(treated);
	const [low2, high2] = wilsonInterval(control);
	const value = p1 - p2;
	return {
		value,
		ci95: [
			value - Math.hypot(p1 - low1, high2 - p2),
			value + Math.hypot(high1 - p1, p2 - low2),
		],
	};
}

/**
 * Wilson's score interval of one proportion (Wilson, J Am Stat Assoc 1927;22:209-212).
 *
 * @returns 95 % limits, 0..1
 * @throws RangeError if events exceed participants or the group is empty
 */
export function wilsonInterval(group: Group): readonly [number, number] {
	const p = proportion(group);
	const z2 = Z95 ** 2;
	const middle = 2 * group.n * p + z2;
	const spread = Z95 * Math.sqrt(z2 + 4 * group.n * p * (1 - p));
	const scale = 2 * (group.n + z2);
	return [(middle - spread) / scale, (middle + spread) / scale];
}

/**
 * Number needed to treat for one more responder, from a risk difference.
 *
 * @param difference treated minus control, as a proportion, with an interval if one is known
 * @returns patients, rounded up away from zero, with the interval's inverse; `undefined` when the
 *   difference is 0 or its interval includes 0, where an NNT has no finite meaning (Altman, BMJ
 *   1998;317:1309)
 */
export function numberNeededToTreat(difference: Derived): Derived | undefined {
	const { value, ci95 } = difference;
	if (value === 0) return undefined;
	const patients = roundAway(1 / value);
	if (!ci95) return { value: patients };
	const [low, high] = ci95;
	if (low <= 0 && high >= 0) return undefined;
	return { value: patients, ci95: [roundAway(1 / high), roundAway(1 / low)] };
}

/**
 * Absolute difference that a risk ratio implies at a given baseline risk (Cochrane Handbook 15.4.4).
 *
 * @param ratio risk ratio with its interval, all above 0
 * @param baseline risk without treatment, 0..1
 * @returns baseline × (ratio − 1), as a proportion, capped so that no risk exceeds 1
 * @throws RangeError if the ratio is not positive or the baseline is outside 0..1
 */
export function absoluteFromRatio(ratio: Derived, baseline: number): Derived {
	requireProportion(baseline, "baseline");
	if (ratio.value <= 0 || (ratio.ci95?.[0] ?? 1) <= 0)
		throw new RangeError(`risk ratio ${ratio.value} is not above 0`);
	const absolute = (factor: number) =>
		Math.min(1, baseline * factor) - baseline;
	return {
		value: absolute(ratio.value),
		...(ratio.ci95 && {
			ci95: [absolute(ratio.ci95[0]), absolute(ratio.ci95[1])] as const,
		}),
	};
}

/**
 * A change as a share of its baseline.
 *
 * @returns percent of baseline, sign as the change
 * @throws RangeError if the baseline is 0
 */
export function percentOfBaseline(change: number, baseline: number): number {
	if (baseline === 0) throw new RangeError("a baseline of 0 has no percentage");
	return (100 * change) / baseline;
}

/**
 * A standardized mean difference in the points of a familiar scale (Cochrane Handbook 15.5.3.2):
 * the difference times the scale's standard deviation in a representative group.
 *
 * @param difference in standard deviations
 * @param sd standard deviation of the scale, in points, above 0
 * @returns points of the scale
 * @throws RangeError if the standard deviation is not above 0
 */
export function pointsFromSmd(difference: Derived, sd: number): Derived {
	if (sd <= 0) throw new RangeError(`standard deviation ${sd} is not above 0`);
	return {
		value: difference.value * sd,
		...(difference.ci95 && {
			ci95: [difference.ci95[0] * sd, difference.ci95[1] * sd] as const,
		}),
	};
}

function proportion({ events, n }: Group): number {
	if (n <= 0 || events < 0 || events > n)
		throw new RangeError(`${events} events among ${n} participants`);
	return events / n;
}

function requireProportion(value: number, name: string) {
	if (!(value >= 0 && value <= 1))
		throw new RangeError(`${name} proportion ${value} is outside 0..1`);
}

function roundAway(number: number): number {
	// A float such as 10.000000000000002 is 10 patients, not 11.
	const tidy = Number(number.toPrecision(12));
	return Math.sign(tidy) * Math.ceil(Math.abs(tidy));
}
