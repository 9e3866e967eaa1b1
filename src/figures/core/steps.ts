import type { Fault } from "../../evidence/problem.ts";

/** What appears together when a plot builds up: each row, each group, or each comparator. */
export type StepBy = "rows" | "groups" | "comparators";

interface Row {
	readonly group?: string;
	readonly comparator: string;
}

/**
 * The step at which each row appears, in order of first mention. The first stands there from the
 * start, as step 0, and shows how the plot is read.
 */
export function rowSteps(rows: readonly Row[], by: StepBy): number[] {
	const keyOf = (row: Row, index: number) =>
		by === "rows"
			? String(index)
			: by === "groups"
				? (row.group ?? "")
				: row.comparator;
	const keys = [...new Set(rows.map(keyOf))];
	return rows.map((row, index) => keys.indexOf(keyOf(row, index)));
}

/** What each step after the first brings, in words. */
export function stepWords(
	steps: readonly number[],
	words: readonly string[],
): string[] {
	return Array.from({ length: Math.max(0, ...steps) }, (_, index) =>
		words.filter((_, row) => steps[row] === index + 1).join("; "),
	);
}

/** A plot that is to build up, but has nothing to come. */
export function stepFaults(steps: readonly number[], by: StepBy): Fault[] {
	return Math.max(0, ...steps) > 0
		? []
		: [
				{
					message: `a plot builds up by ${by}, but all of it is one step`,
					hint: "Leave steps out, or build up by something that differs",
				},
			];
}
