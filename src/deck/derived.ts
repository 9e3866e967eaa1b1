import {
	absoluteFromRatio,
	type Derived,
	numberNeededToTreat,
	percentOfBaseline,
} from "../evidence/arithmetic.ts";
import { intervalOf } from "../evidence/effect.ts";
import {
	decimalsOf,
	formatNumber,
	formatRange,
	unitAfter,
} from "../evidence/format.ts";
import {
	armValue,
	type Origin,
	type Outcome,
	originOf,
	originOfFact,
	type SourcedFact,
} from "../evidence/study.ts";
import { faulty, type SourcedValue } from "./values.ts";

/** Figures computed from sourced ones; each is marked as derived to the audience. */
export const derived = {
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
				`outcome "${outcome.key}" of ${outcome.study} is no risk difference`,
				"Use an outcome whose effect is a risk difference",
			);
		const { limits } = intervalOf(effect);
		const share = (percent: number) => percent / 100;
		const nnt = numberNeededToTreat({
			value: share(effect.value),
			...(limits && { ci95: [share(limits[0]), share(limits[1])] as const }),
		});
		return {
			kind: "value",
			text: nnt
				? `${formatNumber(nnt.value)}${nnt.ci95 ? ` (${formatRange([...nnt.ci95], 0)})` : ""}`
				: "not defined: the interval includes no difference",
			number: nnt?.value ?? Number.NaN,
			origins: [origin],
			derivation: "inverse of the risk difference and its limits, rounded up",
		};
	},

	/** A change of one arm as percent of a baseline fact. */
	percentOfBaseline(
		outcome: Outcome,
		armId: string,
		baseline: SourcedFact,
	): SourcedValue {
		const origins = [originOf(outcome), originOfFact(baseline)];
		const found = armValue(outcome, armId);
		if (!found)
			return {
				...faulty(
					origins[0] as Origin,
					`outcome "${outcome.key}" of ${outcome.study} has no value for arm "${armId}"`,
					"Name one of the outcome's arms",
				),
				origins,
			};
		const percent = Math.abs(percentOfBaseline(found.value, baseline.value));
		return {
			kind: "value",
			text: `${baseline.approximate ? "about " : ""}${formatNumber(percent, 0)}%`,
			number: percent,
			origins,
			derivation: `${formatNumber(found.value)} divided by a baseline of ${baseline.approximate ? "about " : ""}${formatNumber(baseline.value)}; no interval`,
		};
	},

	/** More per 100 that a risk ratio implies at a control arm's printed percentage. */
	morePer100FromRatio(outcome: Outcome, control: string): SourcedValue {
		const origin = originOf(outcome);
		const effect = outcome.effect;
		const baseline = armValue(outcome, control);
		if (effect?.type !== "risk ratio" || !baseline)
			return faulty(
				origin,
				`outcome "${outcome.key}" of ${outcome.study} has no risk ratio with arm "${control}"`,
				"Use an outcome with a risk ratio and the control arm's percentage",
			);
		const { limits } = intervalOf(effect);
		const ratio: Derived = {
			value: effect.value,
			...(limits && { ci95: limits }),
		};
		const absolute = absoluteFromRatio(ratio, baseline.value / 100);
		const per100 = (share: number) => Math.round(100 * share);
		return {
			kind: "value",
			text: `${per100(absolute.value)}${absolute.ci95 ? ` (${formatRange([per100(absolute.ci95[0]), per100(absolute.ci95[1])])})` : ""}`,
			number: 100 * absolute.value,
			origins: [origin],
			derivation: `risk ratio applied to ${baseline.value}%; the interval is the ratio's`,
		};
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
	const origin = originOf(outcome);
	const treated = armValue(outcome, treatment);
	const untreated = armValue(outcome, control);
	if (!treated || !untreated || treated.kind !== untreated.kind)
		return faulty(
			origin,
			`outcome "${outcome.key}" of ${outcome.study} has no comparable values for arms "${treatment}" and "${control}"`,
			"Name two arms with values of one kind",
		);
	const result = compute(treated.value, untreated.value);
	return {
		kind: "value",
		text: result.text,
		number: result.value,
		origins: [origin],
		derivation: result.derivation,
	};
}
