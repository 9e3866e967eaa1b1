import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** No part of a trial has more people than the whole. */
export const checkPeople: RecordRule = (record, report) => {
	const { randomized, analyzed } = record;
	if (randomized && analyzed && analyzed > randomized)
		report(
			"analyzed",
			`${analyzed} analyzed is more than ${randomized} randomized`,
			"Read both counts again at the source",
		);
	if (record.kind !== "rct" || !randomized) return;
	const inArms = record.arms.reduce((sum, arm) => sum + (arm.n ?? 0), 0);
	if (inArms > randomized)
		report(
			"arms",
			`the arms hold ${inArms} participants, more than ${randomized} randomized`,
			"Read the arm sizes again at the source",
		);
	for (const { field, outcome } of outcomesOf(record))
		if (outcome.participants && outcome.participants > randomized)
			report(
				`${field}.participants`,
				`${outcome.participants} participants is more than ${randomized} randomized`,
				"Read both counts again at the source",
			);
};
