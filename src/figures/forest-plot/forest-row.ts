import type { Comparator } from "../../evidence/comparator.ts";
import { intervalOf } from "../../evidence/effect.ts";
import {
	effectDecimals,
	formatInterval,
	formatNumber,
	formatRange,
} from "../../evidence/format.ts";
import type { Effect } from "../../evidence/schema.ts";
import { effectSigns } from "../../evidence/signs.ts";
import type { Outcome } from "../../evidence/study.ts";

/** One line of a forest plot. */
export interface ForestRow {
	readonly label: string;
	readonly group?: string;
	readonly comparator: Comparator;
	/** The comparator's name. */
	readonly against: string;
	readonly study: string;
	readonly value: number;
	readonly limits?: readonly [number, number];
	/** Estimate as printed, with its signs. */
	readonly estimate: string;
	/** Interval as printed, or that there is none. */
	readonly interval: string;
	/** Pooled from several trials: drawn as a diamond as wide as its interval. */
	readonly pooled?: true;
	/** Trials and people behind it, where the record says. */
	readonly trials?: number;
	readonly people?: number;
}

/**
 * The row of an outcome.
 *
 * @param effect the outcome's effect, its sign turned where gains are counted
 * @param names the comparator's name, and words that name the row; the comparator does by default
 */
export function forestRow(
	outcome: Outcome,
	effect: Effect,
	names: {
		label: string | undefined;
		group: string | undefined;
		against: string;
	},
): ForestRow {
	const decimals = effectDecimals(effect);
	const interval = intervalOf(effect);
	return {
		label: names.label ?? `vs ${names.against}`,
		against: names.against,
		...(names.group && { group: names.group }),
		comparator: outcome.comparator,
		study: outcome.study,
		value: effect.value,
		...(interval.limits && { limits: interval.limits }),
		estimate: `${effect.approximate ? "about " : ""}${formatNumber(effect.value, decimals)}${effectSigns(outcome)}`,
		interval: interval.limits
			? formatRange(interval.limits, decimals)
			: formatInterval(effect).replace("95% CI ", "CI "),
		...(outcome.pooled && { pooled: true as const }),
		...(outcome.trials !== undefined && { trials: outcome.trials }),
		...(outcome.people !== undefined && { people: outcome.people }),
	};
}

/** A row as a sentence fragment, for text alternatives and tooltips. */
export function spokenRow(row: ForestRow): string {
	const what = [
		row.group,
		row.label === `vs ${row.against}` ? undefined : row.label,
		`versus ${row.against}`,
	];
	const size = [
		row.pooled && row.trials === undefined ? "pooled" : undefined,
		row.trials === undefined
			? undefined
			: `${formatNumber(row.trials)} ${row.trials === 1 ? "trial" : "trials pooled"}`,
		row.people === undefined ? undefined : `${formatNumber(row.people)} people`,
	].filter(Boolean);
	return `${what.filter(Boolean).join(", ")}: ${row.estimate} (${row.interval})${size.length > 0 ? `, ${size.join(", ")}` : ""}`;
}

/**
 * How the marks of single trials are sized: by their people where all of them are known, else alike;
 * `undefined` where there are not two trials to weigh against each other.
 */
export function markSizes(
	rows: readonly ForestRow[],
): "people" | "equal" | undefined {
	const single = rows.filter(({ pooled }) => !pooled);
	if (new Set(single.map(({ study }) => study)).size < 2) return undefined;
	return single.every(({ people }) => people !== undefined)
		? "people"
		: "equal";
}
