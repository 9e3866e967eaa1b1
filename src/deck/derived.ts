import {
	absoluteFromRatio,
	type Derived,
	numberNeededToTreat,
	percentOfBaseline,
} from "../evidence/arithmetic.ts";
import {
	decimalsOf,
	formatNumber,
	formatRange,
	unitAfter,
} from "../evidence/format.ts";
import { printFact } from "../evidence/printed.ts";
import {
	armValue,
	type Outcome,
	originOf,
	originOfArm,
	originOfFact,
	type SourcedFact,
} from "../evidence/study.ts";
import { computed, distinct } from "./computed.ts";
import { belief } from "./derived-belief.ts";
import { equalArms } from "./derived-equal-arms.ts";
import { overTime } from "./derived-over-time.ts";
import { faulty, type SourcedValue } from "./insets.ts";
import { withoutArm } from "./outcome-values.ts";

/** Figures computed from sourced ones; each is marked as derived to the audience. */
export const derived = {
	...belief,
	...equalArms,
	...overTime,

	/** More responders per 100 in one arm than in another, from percentages as printed. */
	morePer100(
		outcome: Outcome,
		treatment: string,
		control: string,
	): SourcedValue {
		return fromArms(outcome, treatment, control, (treated, untreated) => {
			const difference = treated - untreated;
			return {
				value: difference,
				text: formatNumber(Math.round(difference)),
				derivation: `${treated}% minus ${untreated}%, rounded`,
			};
		});
	},

	/** Difference of two arms' values as printed, in the outcome's unit, without interval. */
	armDifference(
		outcome: Outcome,
		treatment: string,
		control: string,
	): SourcedValue {
		return fromArms(outcome, treatment, control, (treated, untreated) => {
			const decimals = decimalsOf(treated, untreated);
			const difference = Number((treated - untreated).toFixed(decimals));
			return {
				value: difference,
				text: `${formatNumber(difference, decimals)}${outcome.unit.startsWith("%") ? " points" : unitAfter(outcome.unit)}`,
				derivation: `${formatNumber(treated, decimals)} minus ${formatNumber(untreated, decimals)}; no interval`,
			};
		});
	},

	/** Number needed to treat, from percentages as printed; no interval without counts. */
	numberNeededToTreat(
		outcome: Outcome,
		treatment: string,
		control: string,
	): SourcedValue {
		return fromArms(outcome, treatment, control, (treated, untreated) => {
			const nnt = numberNeededToTreat({ value: (treated - untreated) / 100 });
			return {
				value: nnt?.value ?? Number.NaN,
				text: nnt ? formatNumber(nnt.value) : "none",
				derivation: `1 / (${treated}% minus ${untreated}%), rounded up; no interval`,
			};
		});
	},

	/** Number needed to treat with its interval, from a risk difference in percentage points. */
	numberNeededFromDifference(outcome: Outcome): SourcedValue {
		const origin = originOf(outcome);
		const effect = outcome.effect;
		if (effect?.type !== "risk difference")
			return faulty(
				origin,
				`outcome "${outcome.key}" of ${outcome.study} must be a risk difference`,
				"Use an outcome whose effect is a risk difference",
			);
		const { limits } = effect.interval;
		const share = (percent: number) => percent / 100;
		const nnt = numberNeededToTreat({
			value: share(effect.value),
			...(limits && { ci95: [share(limits[0]), share(limits[1])] as const }),
		});
		return computed(
			[origin],
			nnt
				? `${formatNumber(nnt.value)}${nnt.ci95 ? ` (${formatRange(nnt.ci95, 0)})` : ""}`
				: "not defined: the interval includes no difference",
			nnt?.value ?? Number.NaN,
			"inverse of the risk difference and its limits, rounded up",
		);
	},

	/** A change of one arm as percent of a baseline fact. */
	percentOfBaseline(
		outcome: Outcome,
		armId: string,
		baseline: SourcedFact,
	): SourcedValue {
		const found = armValue(outcome, armId);
		if (!found) return withoutArm(outcome, armId);
		const percent = Math.abs(percentOfBaseline(found.value, baseline.value));
		return computed(
			[originOfArm(outcome, found), originOfFact(baseline)],
			`${baseline.approximate ? "about " : ""}${formatNumber(percent, 0)}%`,
			percent,
			`${formatNumber(found.value)} divided by a baseline of ${printFact(baseline).text}; no interval`,
		);
	},

	/**
	 * More per 100 that a risk ratio implies at a control arm's printed percentage.
	 *
	 * @param form the estimate and its interval by default, or one of them alone
	 */
	morePer100FromRatio(
		outcome: Outcome,
		control: string,
		form: "full" | "estimate" | "interval" = "full",
	): SourcedValue {
		const effect = outcome.effect;
		const baseline = armValue(outcome, control);
		if (effect?.type !== "risk ratio" || !baseline)
			return faulty(
				originOf(outcome),
				`outcome "${outcome.key}" of ${outcome.study} has no risk ratio with arm "${control}"`,
				"Use an outcome with a risk ratio and the control arm's percentage",
			);
		const { limits } = effect.interval;
		const ratio: Derived = {
			value: effect.value,
			...(limits && { ci95: limits }),
		};
		const absolute = absoluteFromRatio(ratio, baseline.value / 100);
		const per100 = (share: number) => Math.round(100 * share);
		const number = String(per100(absolute.value));
		const between =
			absolute.ci95 &&
			formatRange([per100(absolute.ci95[0]), per100(absolute.ci95[1])]);
		const texts = {
			full: `${number}${between ? ` (${between})` : ""}`,
			estimate: number,
			interval: between ?? number,
		};
		return computed(
			distinct([originOf(outcome), originOfArm(outcome, baseline)]),
			texts[form],
			100 * absolute.value,
			`risk ratio applied to ${baseline.value}%; the interval is the ratio's`,
		);
	},
};

function fromArms(
	outcome: Outcome,
	treatment: string,
	control: string,
	compute: (
		treated: number,
		control: number,
	) => { value: number; text: string; derivation: string },
): SourcedValue {
	const treated = armValue(outcome, treatment);
	const untreated = armValue(outcome, control);
	if (!treated || !untreated || treated.kind !== untreated.kind)
		return faulty(
			originOf(outcome, "arms"),
			`outcome "${outcome.key}" of ${outcome.study} has no comparable values for arms "${treatment}" and "${control}"`,
			"Name two arms with values of one kind",
		);
	const { text, value, derivation } = compute(treated.value, untreated.value);
	return computed(
		distinct([treated, untreated].map((arm) => originOfArm(outcome, arm))),
		text,
		value,
		derivation,
	);
}
