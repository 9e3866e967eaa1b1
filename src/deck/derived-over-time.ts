import { formatNumber, unitAfter } from "../evidence/format.ts";
import { effectDecimals, estimateOf } from "../evidence/printed.ts";
import { type Outcome, originOf } from "../evidence/study.ts";
import { computed } from "./computed.ts";
import { faulty, type SourcedValue } from "./insets.ts";

/** What is left of an effect later, and what may be lost by then. */
export const overTime = {
	/**
	 * A later effect as percent of an earlier one of the same measure and comparator.
	 *
	 * @returns percent without interval, since the two estimates are of the same people
	 */
	shareKept(later: Outcome, earlier: Outcome): SourcedValue {
		const [left, peak] = [later.effect?.value, earlier.effect?.value];
		if (left === undefined || peak === undefined || peak === 0)
			return faulty(
				originOf(later),
				`outcomes "${later.key}" and "${earlier.key}" of ${later.study} have no effects to divide`,
				"Name two outcomes with an effect, the earlier one not 0",
			);
		const share = (100 * left) / peak;
		return computed(
			[originOf(later), originOf(earlier)],
			`${Math.round(share)}%`,
			share,
			`${formatNumber(left)} divided by ${formatNumber(peak)}; no interval`,
		);
	},

	/**
	 * The upper limit of a loss per unit of time, over several units.
	 *
	 * @param times how many of the outcome's units of time, e.g. 4 quarters of a year
	 */
	mostLost(outcome: Outcome, times: number): SourcedValue {
		const limits = estimateOf(outcome)?.limits;
		if (!outcome.effect || !limits)
			return faulty(
				originOf(outcome),
				`outcome "${outcome.key}" of ${outcome.study} has no interval`,
				"Use an outcome whose interval was read",
			);
		const lost = times * limits[1];
		return computed(
			[originOf(outcome)],
			`${formatNumber(lost, Math.min(2, effectDecimals(outcome.effect)))}${unitAfter(outcome.effect.unit ?? outcome.unit).replace(/ per .*$/, "")}`,
			lost,
			`upper limit of the loss, ${formatNumber(limits[1])}, times ${times}`,
		);
	},
};
