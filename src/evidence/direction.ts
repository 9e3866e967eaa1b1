import { favourable, noEffect } from "./effect.ts";
import type { Outcome } from "./study.ts";

/** What the interval of an effect says of the treatment against its comparator. */
export type Direction = "better" | "worse" | "unclear" | "unknown";

/**
 * On which side of no effect the whole interval lies; a limit that touches no effect leaves it open.
 *
 * @returns `unknown` where there is no interval, or nothing that says which side is better
 */
export function directionOf(
	outcome: Pick<Outcome, "effect" | "better" | "favorsTreatment">,
): Direction {
	const { effect } = outcome;
	const side = favourable(outcome);
	const none = effect && noEffect(effect.type);
	const limits = effect?.interval.limits;
	if (none === undefined || !limits || !side) return "unknown";
	const [low, high] = limits;
	if (low > none) return side === "above" ? "better" : "worse";
	if (high < none) return side === "below" ? "better" : "worse";
	return "unclear";
}
