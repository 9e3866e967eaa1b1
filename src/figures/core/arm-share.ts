import { formatNumber } from "../../evidence/format.ts";
import { type Printed, printArm, withUnit } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import { armsWith, named, notFinite, notPercent } from "./data-faults.ts";

/**
 * The share of an arm that an outcome records: a percentage as printed, or a count of the arm's people.
 *
 * @returns the share in percent, 0..100, as `29.4%`; or why there is none to draw
 */
export function armShare(
	outcome: Outcome,
	armId: string,
): { share: Printed } | { share?: never; faults: Fault[] } {
	const found = armValue(outcome, armId);
	if (found?.kind !== "percent" && found?.kind !== "count")
		return {
			faults: [
				{
					message: `${named(outcome)} has no percentage for arm "${armId}"`,
					hint: armsWith(outcome, ["percent", "count"]),
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
	const printed = printArm(outcome, found);
	if (!counted) return { share: { ...printed, text: withUnit(printed) } };
	return {
		share: {
			text: `${formatNumber(percent, 1)}%`,
			value: percent,
			origins: printed.origins,
			marks: { ...printed.marks, derived: true },
		},
	};
}
