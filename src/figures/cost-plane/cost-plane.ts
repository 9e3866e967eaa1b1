import type { Comparator } from "../../evidence/comparator.ts";
import { formatNumber } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	estimateOf,
	withMarks,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import {
	type Outcome,
	originOfFact,
	type SourcedFact,
} from "../../evidence/study.ts";
import { named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

export interface PlanePoint {
	readonly label: string;
	readonly comparator: Comparator;
	/** The comparator's name. */
	readonly against: string;
	/** Health gained over the comparator. */
	readonly gain: Estimate;
	/** Cost beyond the comparator's. */
	readonly cost: Estimate;
}

export interface CostPlaneSpec {
	readonly kind: "cost-plane";
	readonly points: readonly PlanePoint[];
	/** What one unit of gain may cost, as a slope, with its words. */
	readonly threshold?: { readonly slope: number; readonly label: string };
	/** `$`, `£`, `€` or the currency's own word. */
	readonly currency: string;
	/** `QALY`. */
	readonly gainUnit: string;
}

/** What the author of a cost-effectiveness plane gives. */
export interface CostPlaneOptions extends FigureOptions {
	/**
	 * Mean differences in health and in cost of one contrast. All points share the currency and
	 * the measure of health.
	 */
	readonly points: readonly { gain: Outcome; cost: Outcome; label: Words }[];
	/**
	 * What a source counts as worth paying for one unit of health: a line from the origin. Left
	 * out where no source read states one.
	 */
	readonly threshold?: { fact: SourcedFact; label: Words };
}

/**
 * The cost-effectiveness plane: health gained across, cost added up, so that the quadrants say
 * whether a course gains or loses and saves or costs.
 *
 * @returns a declaration; once it is built, no points, other currencies or measures, numbers that are none, and gain and
 *   cost of different contrasts become faults that the deck's checks report
 */
export function costPlane(options: CostPlaneOptions) {
	return declareFigure("cost-plane", options);
}

/** The figure of the options. */
export function buildCostPlane(
	options: CostPlaneOptions,
	draft: Draft,
): FigureParts<CostPlaneSpec> {
	const first = options.points[0];
	if (!first)
		draft.refuse(
			"a cost-effectiveness plane has no points",
			"Give it at least one difference in health with its difference in cost",
		);
	const currency = first ? currencyOf(first.cost) : "";
	const gainUnit = first?.gain.unit ?? "";
	const points = options.points.flatMap(({ gain, cost, ...named }) => {
		const label = draft.say(named.label);
		const fault = pointFault(gain, cost, currency, gainUnit);
		if (fault) {
			draft.faults.push(fault);
			return [];
		}
		const gained = estimateOf(gain);
		const added = estimateOf(cost, { write: money(currency) });
		return gained && added
			? [
					{
						label,
						comparator: gain.comparator,
						against: draft.nameOf(gain.comparator),
						gain: gained,
						cost: added,
					},
				]
			: [];
	});
	const { threshold } = options;
	if (
		threshold &&
		!(
			threshold.fact.value > 0 && currencyWord(threshold.fact.unit) === currency
		)
	)
		draft.refuse(
			`threshold ${threshold.fact.value} ${threshold.fact.unit ?? ""} (${threshold.fact.study}, facts.${threshold.fact.key}) must be a price in ${currency}`,
			"Name a fact above 0 in the currency of the points",
		);
	const spec: CostPlaneSpec = {
		kind: "cost-plane",
		points,
		...(threshold && {
			threshold: {
				slope: threshold.fact.value,
				label: draft.say(threshold.label),
			},
		}),
		currency: symbols[currency] ?? currency,
		gainUnit,
	};
	return {
		spec,
		form: "Cost-effectiveness plane",
		sentences: [
			`${points.length} ${points.length === 1 ? "point" : "points"}: ${points.map((point) => spokenPoint(point, gainUnit)).join("; ")}`,
			spec.threshold
				? `Line: ${spec.threshold.label}`
				: "No threshold is drawn",
		],
		table: {
			columns: [
				"Course",
				"Comparator",
				`Gain, ${gainUnit}`,
				"Interval of the gain",
				"Cost",
				"Interval of the cost",
				"Quadrant",
			],
			rows: points.map((point) => [
				point.label,
				point.against,
				withMarks(point.gain),
				bareInterval(point.gain),
				withMarks(point.cost),
				bareInterval(point.cost),
				quadrant(point),
			]),
		},
		comparators: points.map(({ comparator }) => comparator),
		printed: points.flatMap(({ gain, cost }) => [gain, cost]),
		...(threshold && { origins: [originOfFact(threshold.fact)] }),
	};
}

/** A point as a sentence fragment, for text alternatives and tooltips. */
export function spokenPoint(point: PlanePoint, gainUnit: string): string {
	return `${point.label}, versus ${point.against}: gain ${withMarks(point.gain)} ${gainUnit} (${bareInterval(point.gain)}), cost ${withMarks(point.cost)} (${bareInterval(point.cost)}), ${quadrant(point)}`;
}

/** The quadrant in which the estimates lie. */
function quadrant({ gain, cost }: PlanePoint): string {
	return `${cost.value > 0 ? "costs more" : "costs less"}, ${gain.value > 0 ? "more health" : "less health"}`;
}

const symbols: Readonly<Record<string, string>> = {
	USD: "$",
	GBP: "£",
	EUR: "€",
};

/** The currency that a unit begins with: `GBP` of "GBP per QALY". */
function currencyWord(unit: string | undefined): string {
	return (unit ?? "").replace(/ per .*$/, "");
}

function currencyOf({ effect, unit }: Outcome): string {
	return currencyWord(effect?.unit ?? unit);
}

function money(currency: string) {
	const symbol = symbols[currency];
	return (amount: number, decimals: number) => {
		if (!symbol) return `${formatNumber(amount, decimals)} ${currency}`;
		const sign = amount < 0 ? "−" : "";
		return `${sign}${symbol}${formatNumber(Math.abs(amount), decimals)}`;
	};
}

function pointFault(
	gain: Outcome,
	cost: Outcome,
	currency: string,
	gainUnit: string,
): Fault | undefined {
	for (const outcome of [gain, cost]) {
		const { effect } = outcome;
		const name = named(outcome);
		if (effect?.type !== "mean difference")
			return {
				message: `${name} must be a mean difference`,
				hint: "Use the differences in health and in cost, not their ratio",
			};
		const numbers = [effect.value, ...(effect.interval.limits ?? [])];
		if (!numbers.every(Number.isFinite))
			return {
				message: `${name} holds a number that cannot be drawn: ${numbers.join(", ")}`,
				hint: "Check the record",
			};
	}
	if (currencyOf(cost) !== currency || gain.unit !== gainUnit)
		return {
			message: `${gain.unit} and ${currencyOf(cost)} of ${cost.study} on a plane of ${gainUnit} and ${currency}`,
			hint: "Give each currency and measure of health its own plane",
		};
	const contrast = ({ study, contrast: found }: Outcome) =>
		`${study}, ${found?.treatment} against ${found?.control}`;
	if (contrast(gain) !== contrast(cost))
		return {
			message: `gain and cost belong to different contrasts: ${contrast(gain)}, and ${contrast(cost)}`,
			hint: "Pair the gain and the cost of one contrast",
		};
	return undefined;
}
