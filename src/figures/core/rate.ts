import { decimalsOf } from "../../evidence/format.ts";
import {
	absence,
	bareInterval,
	estimateOf,
	type Printed,
	printArm,
	withUnit,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import { armsWith, named } from "./data-faults.ts";

/** How often something happened, as its record counts it. */
export interface Rate {
	/** Value and unit as the source prints them. */
	readonly read: Printed;
	/** What is said in place of an interval that there is not. */
	readonly missing: string;
	/** Per how many the value is counted. */
	readonly denominator: number;
}

/**
 * The rate that an outcome records.
 *
 * @param arm whose percentage is the rate; the outcome's effect by default
 * @returns the rate, or why there is none
 */
export function rateOf(outcome: Outcome, arm?: string): Rate | Fault {
	return arm === undefined ? outcomeRate(outcome) : armRate(outcome, arm);
}

/** A number of a rate, brought to another denominator. */
export function ratePer({ denominator }: Rate, number: number, per: number) {
	return Number(((number / denominator) * per).toPrecision(12));
}

/**
 * Decimals with which a rate is printed per another number: they keep the precision of the source;
 * two figures where a count is divided.
 */
export function rateDecimals({ read, denominator }: Rate, per: number): number {
	const { value, limits } = read;
	const power = Math.log10(per / denominator);
	if (Number.isInteger(power))
		return Math.max(0, decimalsOf(value, ...(limits ?? [])) - power);
	return Math.max(0, 1 - Math.floor(Math.log10((value / denominator) * per)));
}

function armRate(outcome: Outcome, id: string): Rate | Fault {
	const found = armValue(outcome, id);
	if (found?.kind !== "percent")
		return {
			message: `${named(outcome)} has no percentage for arm "${id}"`,
			hint: armsWith(outcome, ["percent"]),
		};
	const printed = printArm(outcome, found);
	return {
		read: { ...printed, text: withUnit(printed) },
		missing: absence.sign,
		denominator: 100,
	};
}

function outcomeRate(outcome: Outcome): Rate | Fault {
	const { effect } = outcome;
	const estimate = estimateOf(outcome);
	const name = named(outcome);
	if (!effect || !estimate)
		return {
			message: `${name} has no rate`,
			hint: "Use an outcome with an effect, or name an arm with a percentage",
		};
	const unit = effect.unit ?? outcome.unit;
	const read = { ...estimate, text: withUnit(estimate) };
	if (effect.type === "count") {
		const counted = outcome.arms?.find(({ n }) => n !== undefined)?.n;
		return counted
			? { read, missing: bareInterval(estimate), denominator: counted }
			: {
					message: `${name} is a count in an arm without n`,
					hint: "Give the arm's n in the outcome, so that the count is a rate",
				};
	}
	const denominator = denominatorOf(unit);
	if (denominator === undefined)
		return {
			message: `${name} is counted in "${unit}", which says no "per how many"`,
			hint: 'Use an outcome whose unit is "%" or "per" a number',
		};
	return { read, missing: bareInterval(estimate), denominator };
}

/** 100 of "% of patients", 10,000 of "per 10,000 patients", a million of "per million treatments". */
function denominatorOf(unit: string): number | undefined {
	if (unit.startsWith("%")) return 100;
	if (/^per million\b/.test(unit)) return 1_000_000;
	const digits = /^per (\d[\d,]*)/.exec(unit)?.[1]?.replaceAll(",", "");
	return digits ? Number(digits) : undefined;
}
