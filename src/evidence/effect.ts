import {
	type EffectFamily,
	type EffectType,
	effectTypes,
} from "./effect-types.ts";
import type { Effect, OutcomeRecord } from "./schema.ts";

/** Whether an effect type is a difference (no effect at 0), a ratio (at 1) or one group's quantity. */
export function effectFamily(type: EffectType): EffectFamily {
	const families = Object.keys(effectTypes) as EffectFamily[];
	const family = families.find((name) =>
		(effectTypes[name] as readonly string[]).includes(type),
	);
	if (!family) throw new RangeError(`unknown effect type "${type}"`);
	return family;
}

/** The value at which a contrast shows no effect; `undefined` for a quantity of one group. */
export function noEffect(type: EffectType): number | undefined {
	return { difference: 0, ratio: 1, quantity: undefined }[effectFamily(type)];
}

/**
 * The interval of an effect and what kind it is, or why there is none.
 */
export function intervalOf(
	effect: Effect,
):
	| { limits: readonly [number, number]; kind: string }
	| { limits?: never; missing: "not reported" | "not read" } {
	if (Array.isArray(effect.ci95))
		return { limits: effect.ci95, kind: "95% CI" };
	if (effect.interval)
		return { limits: effect.interval.limits, kind: effect.interval.kind };
	return { missing: effect.ci95 };
}

/**
 * The side of no effect on which the treatment does better: what the record says, else what follows
 * from `better` (a lower score that is better makes a negative difference or a ratio below 1 good).
 */
export function favourable(
	outcome: OutcomeRecord,
): "below" | "above" | undefined {
	switch (outcome.favorsTreatment) {
		case "negative":
		case "below 1":
			return "below";
		case "positive":
		case "above 1":
			return "above";
		case undefined:
			break;
	}
	if (outcome.better === "neither") return undefined;
	return outcome.better === "lower" ? "below" : "above";
}

/**
 * Whether counting in the treatment's favor turns the sign of an outcome's effect: a difference
 * whose favourable side lies below 0.
 */
export function gainTurnsSign(outcome: OutcomeRecord): boolean {
	return (
		outcome.effect !== undefined &&
		effectFamily(outcome.effect.type) !== "ratio" &&
		favourable(outcome) === "below"
	);
}
