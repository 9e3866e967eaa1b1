import type { ArmValue, Verification } from "./schema.ts";
import type { Outcome } from "./study.ts";

/**
 * The signs that follow a number: `†` where it, or a part of it, was read in a secondary account,
 * `‡` where it was computed and not read.
 */
export function signs(
	read: Verification | readonly (Verification | undefined)[],
	derived: boolean,
): string {
	const secondary = [read].flat().includes("secondary");
	return `${secondary ? "†" : ""}${derived ? "‡" : ""}`;
}

/** The signs of an outcome's effect. */
export function effectSigns({ verified, effect }: Outcome): string {
	return signs(verified, effect?.derived !== undefined);
}

/** How far the value of an arm may be trusted: its own place first, then that of its outcome. */
export function armTrust(outcome: Outcome, { read }: ArmValue): Verification {
	return read?.verified ?? outcome.verified;
}
