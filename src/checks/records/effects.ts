import { effectFamily } from "../../evidence/effect.ts";
import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** An effect is a number that its kind allows. */
export const checkEffects: RecordRule = (record, report) => {
	for (const { field, outcome } of outcomesOf(record)) {
		const { effect, range, unit } = outcome;
		if (!effect) continue;
		const at = `${field}.effect`;
		const { type, value, ci95 } = effect;
		const low = Array.isArray(ci95) ? ci95[0] : value;
		if (effectFamily(type) === "ratio" && (value <= 0 || low < 0))
			report(
				at,
				`${type} ${value} (from ${low}) must be above 0`,
				"Check whether this is a difference",
			);
		if (
			(type === "proportion" || type === "prevalence") &&
			unit.startsWith("%") &&
			(value < 0 || value > 100)
		)
			report(
				`${at}.value`,
				`${value}% is not between 0 and 100`,
				"Check the number, or its type",
			);
		if (
			type === "mean difference" &&
			range &&
			Math.abs(value) > range[1] - range[0]
		)
			report(
				`${at}.value`,
				`difference ${value} is wider than the scale ${range[0]} to ${range[1]}`,
				"Check the number, the scale and the unit",
			);
	}
};
