import type { RecordRule } from "./record-rule.ts";

/** Only bodies that recommend or pay have statements, and each of them was read; what they weighed is a comparator. */
export const checkStatements: RecordRule = (
	{ kind, statements },
	report,
	{ subject },
) => {
	const entries = Object.entries(statements ?? {});
	if (entries.length > 0 && kind !== "guideline" && kind !== "policy")
		report(
			"statements",
			`only a guideline or policy makes recommendations, and this record is of kind "${kind}"`,
			"Change its kind, or leave the statements out",
		);
	const { comparators } = subject;
	for (const [key, { weighed = [] }] of entries)
		for (const word of weighed)
			if (!(word in comparators))
				report(
					`statements.${key}.weighed`,
					`"${word}" is no comparator`,
					`Use ${Object.keys(comparators).join(", ")}, or declare it in the deck's subject`,
				);
	for (const [key, { position }] of entries)
		if (position === "not available")
			report(
				`statements.${key}.position`,
				'position must say what is recommended, not "not available"',
				"Read it, or leave the statement out and list it in gaps",
			);
};
