import type { Comparator } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	withMarks,
} from "../../evidence/printed.ts";
import type { Outcome } from "../../evidence/study.ts";

/** One line of a forest plot. */
export interface ForestRow {
	readonly label: string;
	/** Its label is only its comparator, which color, mark and chips say as well. */
	readonly byComparator?: true;
	readonly group?: string;
	readonly comparator: Comparator;
	/** The comparator's name. */
	readonly against: string;
	readonly study: string;
	readonly estimate: Estimate;
	/** Pooled from several trials: drawn as a diamond as wide as its interval. */
	readonly pooled?: true;
	/** Trials and people behind it, where the record says. */
	readonly trials?: number;
	readonly people?: number;
}

/**
 * The row of an outcome.
 *
 * @param estimate the outcome's effect in words, its sign turned where gains are counted
 * @param names the comparator's name, and words for the row; the comparator names it by default
 */
export function forestRow(
	outcome: Outcome,
	estimate: Estimate,
	names: {
		label: string | undefined;
		group: string | undefined;
		against: string;
	},
): ForestRow {
	return {
		label: names.label ?? `vs ${names.against}`,
		...(names.label === undefined && { byComparator: true as const }),
		...(names.group && { group: names.group }),
		comparator: outcome.comparator,
		against: names.against,
		study: outcome.study,
		estimate,
		...(outcome.pooled && { pooled: true as const }),
		...(outcome.trials !== undefined && { trials: outcome.trials }),
		...(outcome.people !== undefined && { people: outcome.people }),
	};
}

/** A row as a sentence fragment, for text alternatives and tooltips. */
export function spokenRow(row: ForestRow): string {
	const what = [
		row.group,
		row.byComparator ? undefined : row.label,
		`versus ${row.against}`,
	];
	const size = [
		row.pooled && row.trials === undefined ? "pooled" : undefined,
		row.trials === undefined
			? undefined
			: `${formatNumber(row.trials)} ${row.trials === 1 ? "trial" : "trials pooled"}`,
		row.people === undefined ? undefined : `${formatNumber(row.people)} people`,
	].filter(Boolean);
	return `${what.filter(Boolean).join(", ")}: ${withMarks(row.estimate)} (${bareInterval(row.estimate)})${size.length > 0 ? `, ${size.join(", ")}` : ""}`;
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
