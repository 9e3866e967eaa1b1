import {
	type EffectFamily,
	type EffectType,
	effectTypes,
} from "./effect-types.ts";
import type { EffectRecord, OutcomeRecord } from "./outcome-schema.ts";

/** Lower and upper limit, in the unit of the estimate. */
export type Limits = readonly [low: number, high: number];

/** The interval around an estimate and what kind it is, or why there is none. */
export type Interval =
	| {
			readonly limits: Limits;
			/** `95% CI`, `97.5% CI`, `95% credible interval`. */
			readonly kind: string;
	  }
	| {
			readonly limits?: never;
			readonly missing: "not reported" | "not available";
	  };

/** An effect with its interval in one form, however its record writes it. */
export interface Effect extends Omit<EffectRecord, "ci95" | "interval"> {
	readonly interval: Interval;
}

/** The effect of a record, its two ways of writing an interval brought into one. */
export function effectOf({ ci95, interval, ...rest }: EffectRecord): Effect {
	return { ...rest, interval: recordedInterval({ ci95, interval }) };
}

/** The interval that a record writes as `ci95` or, if it is of another kind, as `interval`. */
export function recordedInterval({
	ci95,
	interval,
}: {
	ci95: EffectRecord["ci95"];
	interval?: EffectRecord["interval"] | undefined;
}): Interval {
	if (Array.isArray(ci95)) return { limits: ci95, kind: "95% CI" };
	if (interval) return { limits: interval.limits, kind: interval.kind };
	return { missing: ci95 };
}

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
 * The side of no effect on which the treatment does better: what the record says, else what follows
 * from `better` (a lower score that is better makes a negative difference or a ratio below 1 good).
 */
export function favourable(
	outcome: Pick<OutcomeRecord, "favorsTreatment" | "better">,
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
 * Whether counting in the treatment's favour turns the sign of an outcome's effect: a difference
 * whose favorable side lies below 0. A ratio has no sign to turn.
 */
export function gainTurnsSign(
	outcome: Pick<OutcomeRecord, "favorsTreatment" | "better"> & {
		readonly effect?: Pick<Effect, "type"> | undefined;
	},
): boolean {
	return (
		outcome.effect !== undefined &&
		effectFamily(outcome.effect.type) !== "ratio" &&
		favourable(outcome) === "below"
	);
}

/** An effect with its sign turned, where a gain reads better than a loss of points. */
export function flipped(effect: Effect): Effect {
	const { interval } = effect;
	return {
		...effect,
		value: 0 - effect.value,
		interval: interval.limits
			? {
					kind: interval.kind,
					limits: [0 - interval.limits[1], 0 - interval.limits[0]],
				}
			: interval,
	};
}
