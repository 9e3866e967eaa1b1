import { outcomesOf, type RecordRule, type Report } from "./record-rule.ts";

/** Intervals run upwards and hold their estimate, and an effect has one of them. */
export const checkIntervals: RecordRule = (record, report) => {
	for (const { field, outcome } of outcomesOf(record)) {
		outcome.arms?.forEach(({ value, ci95 }, index) => {
			if (ci95)
				checkInterval(ci95, value, `${field}.arms.${index}.ci95`, report);
		});
		if (!outcome.effect) continue;
		const { value, ci95, interval } = outcome.effect;
		const at = `${field}.effect`;
		if (Array.isArray(ci95)) checkInterval(ci95, value, `${at}.ci95`, report);
		if (!interval) continue;
		checkInterval(interval.limits, value, `${at}.interval.limits`, report);
		if (Array.isArray(ci95))
			report(
				`${at}.interval`,
				"an effect must have either ci95 or another interval, not both",
				'Set ci95 to "not reported", or drop the interval',
			);
	}
};

function checkInterval(
	[low, high]: readonly [number, number],
	estimate: number,
	field: string,
	report: Report,
) {
	if (low > high)
		report(
			field,
			`lower limit ${low} is above upper limit ${high}`,
			"Swap them, or check the sign convention",
		);
	else if (estimate < low || estimate > high)
		report(
			field,
			`interval ${low} to ${high} does not contain its estimate ${estimate}`,
			"Check the estimate, the limits and their signs at the source",
		);
}
