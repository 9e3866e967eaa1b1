import { formatArmValue, formatNumber } from "../../evidence/format.ts";
import type { Fault } from "../../evidence/problem.ts";
import type { Verification } from "../../evidence/schema.ts";
import { armTrust, signs } from "../../evidence/signs.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import { named, notFinite, notPercent } from "./data-faults.ts";

/** The share of an arm, as drawn and as printed. */
export interface ArmShare {
	/** Percent, 0..100. */
	readonly percent: number;
	/** `29.4%`, with the signs of how it was come by. */
	readonly printed: string;
	readonly verified: Verification;
	readonly limits?: readonly [number, number];
}

/**
 * The share of an arm that an outcome records: a percentage as printed, or a count of the arm's people.
 *
 * @returns the share, or why there is none to draw
 */
export function armShare(
	outcome: Outcome,
	armId: string,
): { share: ArmShare } | { share?: never; faults: Fault[] } {
	const found = armValue(outcome, armId);
	if (found?.kind !== "percent" && found?.kind !== "count")
		return {
			faults: [
				{
					message: `${named(outcome)} has no percentage for arm "${armId}"`,
					hint: "Name an arm with a percentage",
				},
			],
		};
	const counted = found.kind === "count";
	if (counted && found.n === undefined)
		return {
			faults: [
				{
					message: `arm "${armId}" of ${named(outcome)} has a count of ${found.value} and no n`,
					hint: "Give the arm's n in the outcome, of which the count is a share",
				},
			],
		};
	const percent = counted ? (100 * found.value) / (found.n ?? 1) : found.value;
	const limits = counted ? undefined : found.ci95;
	const numbers = [percent, ...(limits ?? [])];
	const faults = [
		...notFinite(outcome, numbers),
		...notPercent(outcome, numbers),
	];
	if (faults.length > 0) return { faults };
	const verified = armTrust(outcome, found);
	const words = counted
		? `${formatNumber(percent, 1)}%`
		: formatArmValue(outcome, found);
	return {
		share: {
			percent,
			verified,
			printed: `${words}${signs(verified, counted)}`,
			...(limits && { limits }),
		},
	};
}
