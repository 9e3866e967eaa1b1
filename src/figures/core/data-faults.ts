import type { ArmValue } from "../../evidence/outcome-schema.ts";
import type { Fault } from "../../evidence/problem.ts";
import type { Outcome } from "../../evidence/study.ts";

/** How an outcome is named in a fault. */
export function named(outcome: Outcome): string {
	return `outcome "${outcome.key}" of ${outcome.study}`;
}

/** What to name instead of an arm that has no value, or none of some kinds: those that have one. */
export function armsWith(
	{ arms = [] }: Outcome,
	kinds?: readonly ArmValue["kind"][],
): string {
	const having = arms.filter(({ kind }) => kinds?.includes(kind) ?? true);
	return having.length > 0
		? `Use ${having.map(({ arm }) => arm).join(", ")}`
		: `Choose an outcome that records ${kinds ? "percentages" : "values"} by arm`;
}

/** Numbers that no axis has a place for: NaN and infinities. */
export function notFinite(
	outcome: Outcome,
	numbers: readonly number[],
): Fault[] {
	return numbers
		.filter((number) => !Number.isFinite(number))
		.map((number) => ({
			message: `${named(outcome)} holds ${number}, which cannot be drawn`,
			hint: "Correct the record",
		}));
}

/** Shares of a group that are less than none of it or more than all of it. */
export function notPercent(
	outcome: Outcome,
	numbers: readonly number[],
): Fault[] {
	return numbers
		.filter((number) => number < 0 || number > 100)
		.map((number) => ({
			message: `${named(outcome)} holds ${number}%, outside 0 to 100`,
			hint: "Correct the record",
		}));
}

/** Labels without a letter. */
export function emptyLabels(labels: readonly string[]): Fault[] {
	return labels.flatMap((label, index) =>
		label.trim() === ""
			? [
					{
						message: `label ${index + 1} is empty`,
						hint: "Name what the line shows",
					},
				]
			: [],
	);
}
