import { effectFamily } from "../../evidence/effect.ts";
import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** A difference points the way of the arm values it was computed from. */
export const checkDirections: RecordRule = (record, report) => {
	for (const { field, outcome } of outcomesOf(record)) {
		const { effect, contrast, arms } = outcome;
		if (!effect || !contrast || !arms) continue;
		if (effectFamily(effect.type) !== "difference") continue;
		const treated = arms.find(({ arm }) => arm === contrast.treatment);
		const control = arms.find(({ arm }) => arm === contrast.control);
		if (!treated || !control || treated.kind !== control.kind) continue;
		const crude = treated.value - control.value;
		// Adjustment may turn a sign around no effect, not a clear one.
		const clear =
			!Array.isArray(effect.ci95) || effect.ci95[0] > 0 || effect.ci95[1] < 0;
		if (clear && crude !== 0 && Math.sign(crude) !== Math.sign(effect.value))
			report(
				`${field}.effect.value`,
				`sign of ${effect.value} contradicts the arms (${treated.value} minus ${control.value})`,
				"Give treatment minus control, or swap the contrast",
			);
	}
};
