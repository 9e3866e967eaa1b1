import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** An outcome says what came out. */
export const checkResults: RecordRule = (record, report) => {
	for (const { field, outcome } of outcomesOf(record))
		if (!outcome.effect && !outcome.arms?.length && !outcome.finding)
			report(
				field,
				"outcome has no effect, no arm values and no finding",
				"Add what was read, or move it to gaps",
			);
};
