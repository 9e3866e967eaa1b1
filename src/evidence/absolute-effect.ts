import {
	absoluteFromRatio,
	type Derived,
	riskDifference,
} from "./arithmetic.ts";
import { effectFamily } from "./effect.ts";
import { decimalsOf, formatNumber } from "./format.ts";
import { absence } from "./printed.ts";
import { armValue, type Outcome } from "./study.ts";

/** What an effect means in absolute terms, or why that cannot be said. */
export type AbsoluteEffect =
	/** Risks in 100 people, computed here: never more exact than its parts. */
	| {
			readonly kind: "risks";
			/** Percent with the comparator and with treatment, 0..100. */
			readonly control: number;
			readonly treated: number;
			/** Percentage points; the interval is that of the ratio, at a fixed control risk. */
			readonly difference: Derived;
			readonly derivation: string;
	  }
	/** The effect is a difference in units of its scale, as printed. */
	| { readonly kind: "difference" }
	/** `why` is absent where a figure that it takes is not available. */
	| { readonly kind: "unknown"; readonly why?: string };

/**
 * The absolute side of an outcome's effect, as in a summary-of-findings table: a risk ratio at the
 * risk that the source assumes, else at the comparator arm's printed percentage (Cochrane Handbook
 * 14.1.5 and 15.4.4); two printed percentages without a ratio give their difference alone.
 */
export function absoluteEffect(outcome: Outcome): AbsoluteEffect {
	const { effect, contrast } = outcome;
	if (effect && effectFamily(effect.type) === "difference")
		return { kind: "difference" };
	const percentOf = (arm: string | undefined) => {
		const found = arm === undefined ? undefined : armValue(outcome, arm);
		return found?.kind === "percent" ? found.value : undefined;
	};
	const observed = percentOf(contrast?.control);
	if (effect?.type === "risk ratio") {
		const control = outcome.assumedRisk?.percent ?? observed;
		if (control === undefined) return { kind: "unknown" };
		const { limits } = effect.interval;
		const { value, ci95 } = absoluteFromRatio(
			{ value: effect.value, ...(limits && { ci95: limits }) },
			control / 100,
		);
		return {
			kind: "risks",
			control,
			treated: control + 100 * value,
			difference: {
				value: 100 * value,
				...(ci95 && { ci95: [100 * ci95[0], 100 * ci95[1]] as const }),
			},
			derivation: `risk ratio ${formatNumber(effect.value, decimalsOf(effect.value))} applied to ${formatNumber(control)}% (${outcome.assumedRisk?.basis ?? "the comparator arm as printed"}); the interval is the ratio's`,
		};
	}
	if (effect)
		return {
			kind: "unknown",
			why: `not computed from ${/^[aeiou]/.test(effect.type) ? "an" : "a"} ${effect.type}`,
		};
	const treated = percentOf(contrast?.treatment);
	if (treated === undefined || observed === undefined)
		return { kind: "unknown" };
	return {
		kind: "risks",
		control: observed,
		treated,
		difference: {
			value: 100 * riskDifference(treated / 100, observed / 100).value,
		},
		derivation: `${formatNumber(treated)}% minus ${formatNumber(observed)}%; no interval without counts`,
	};
}

/**
 * A difference of risks for readers: `13 fewer (9 to 16 fewer)`, `2 more (1 fewer to 5 more)`.
 *
 * @param difference in people in 100
 */
export function formatRiskDifference({ value, ci95 }: Derived): string {
	const whole = (number: number) => Math.round(number);
	const side = (number: number) =>
		number === 0 ? "" : number < 0 ? " fewer" : " more";
	const say = (number: number) =>
		`${Math.abs(whole(number))}${side(whole(number))}`;
	const estimate = whole(value) === 0 ? "no more or fewer" : say(value);
	if (!ci95) return `${estimate} (${absence.sign})`;
	const [low, high] = ci95;
	const [near, far] =
		Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
	const same = side(whole(near)) === side(whole(far));
	return `${estimate} (${
		same
			? `${Math.abs(whole(near))} to ${say(far)}`
			: `${say(low)} to ${say(high)}`
	})`;
}
