import { wilsonInterval } from "../../evidence/arithmetic.ts";
import { formatNumber } from "../../evidence/format.ts";
import { type Printed, withMarks } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import { armValue, type Outcome } from "../../evidence/study.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { named, notFinite } from "../core/data-faults.ts";
import { type Rate, rateDecimals, rateOf, ratePer } from "../core/rate.ts";

/** How many of a crowd something happens to. */
export interface HarmCount {
	readonly label: string;
	readonly role: ArmRole;
	/** Events in the crowd. */
	readonly number: Printed;
	/** Its interval: printed, or computed here from events and their total. */
	readonly interval?: Printed;
	/** As the source prints it: `14.6% of treatments`. */
	readonly printed: string;
	/** What must be said beside it; empty where nothing must. */
	readonly remark: string;
}

/**
 * A rate as a count in a crowd.
 *
 * @param per how many the crowd is
 * @returns the count, or why there is none
 */
export function harmCount(
	outcome: Outcome,
	arm: string | undefined,
	per: number,
	names: Pick<HarmCount, "label" | "remark" | "role">,
): HarmCount | Fault {
	const rate = rateOf(outcome, arm);
	if ("message" in rate) return rate;
	const { read } = rate;
	const [fault] = notFinite(outcome, [read.value, ...(read.limits ?? [])]);
	if (fault) return fault;
	const value = ratePer(rate, read.value, per);
	if (value < 0 || value > per)
		return {
			message: `${named(outcome)} comes to ${formatNumber(value)} in ${formatNumber(per)}`,
			hint: "Correct the record: a count lies between none and all",
		};
	const decimals = rateDecimals(rate, per);
	const interval = intervalOf(rate, outcome, arm, per, decimals);
	return {
		...names,
		number: {
			text: formatNumber(value, decimals),
			value,
			marks: {
				...read.marks,
				derived: read.marks.derived || rate.denominator !== per,
			},
			origins: read.origins,
		},
		...(interval && { interval }),
		printed: printedAs(rate, outcome),
	};
}

/** What the counts of an outcome are counted in, whatever number of them: `treatments`. */
export function clockOf(outcome: Outcome, arm?: string): string {
	const unit = (arm ? undefined : outcome.effect?.unit) ?? outcome.unit;
	return unit
		.toLowerCase()
		.replace(/[\d,.%]+/g, "")
		.replace(/\b(events?|cases?|in|of|per|million)\b/g, "")
		.replace(/\bpatient-years\b/, "person-years")
		.replace(/\s+/g, " ")
		.trim();
}

function intervalOf(
	rate: Rate,
	outcome: Outcome,
	arm: string | undefined,
	per: number,
	decimals: number,
): Printed | undefined {
	const { marks, origins, limits } = rate.read;
	const print = (ends: readonly [number, number], derived: boolean) => ({
		text: `${formatNumber(ends[0], decimals)} to ${formatNumber(ends[1], decimals)}`,
		value: Number.NaN,
		limits: ends,
		marks: { ...marks, derived: marks.derived || derived },
		origins,
	});
	if (limits) {
		const scaled = (end: number) => ratePer(rate, end, per);
		return print(
			[scaled(limits[0]), scaled(limits[1])],
			rate.denominator !== per,
		);
	}
	const counted =
		arm === undefined
			? outcome.arms?.find(({ n }) => n !== undefined)
			: armValue(outcome, arm);
	const { events, n } = counted ?? {};
	if (events === undefined || n === undefined || n <= 0 || events > n)
		return undefined;
	const [low, high] = wilsonInterval({ events, n });
	return print([low * per, high * per], true);
}

function printedAs({ read, denominator }: Rate, outcome: Outcome): string {
	return outcome.effect?.type === "count"
		? `${formatNumber(read.value)} in ${formatNumber(denominator)}`
		: withMarks(read);
}
