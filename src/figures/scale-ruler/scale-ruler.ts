import type { Comparator } from "../../evidence/comparator.ts";
import { favourable } from "../../evidence/effect.ts";
import { formatNumber, formatRange } from "../../evidence/format.ts";
import {
	bareInterval,
	type Estimate,
	estimateOf,
	type Printed,
	printFact,
	withMarks,
} from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import type { Outcome, SourcedFact } from "../../evidence/study.ts";
import { named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** One effect on the ruler: a length in the instrument's points, counted in the treatment's favor. */
export interface RulerRow {
	readonly label: string;
	/** Its label is only its comparator. */
	readonly byComparator?: true;
	readonly comparator: Comparator;
	/** The comparator's name. */
	readonly against: string;
	readonly estimate: Estimate;
}

/** A length that effects are read against, with its words. */
export interface RulerMark {
	readonly length: number;
	readonly printed: Printed;
	readonly label: string;
}

export interface ScaleRulerSpec {
	readonly kind: "scale-ruler";
	readonly rows: readonly RulerRow[];
	/** Length of the whole instrument: highest less lowest score. */
	readonly span: number;
	readonly unit: string;
	/** Smallest change that matters, whosever it is. */
	readonly threshold?: RulerMark;
	/** How much there was to gain at the start. */
	readonly baseline?: RulerMark;
	/** Instrument, range and direction in words. */
	readonly axisTitle: string;
	/** Head of the column of numbers. */
	readonly numbers: string;
}

/** What the author of a scale ruler gives. */
export interface ScaleRulerOptions extends FigureOptions {
	/** Mean differences in the points of one instrument; their records give its `range`. */
	readonly rows: readonly { outcome: Outcome; label?: Words }[];
	/** A minimal important change in those points, with words that say whose it is. */
	readonly threshold?: { fact: SourcedFact; label: Words };
	/**
	 * The mean score at the start: drawn as what there was to gain, from the score to the best end
	 * of the instrument.
	 */
	readonly baseline?: { fact: SourcedFact; label: Words };
}

/**
 * Differences laid on their whole instrument, so that "1.5 points of 24" is seen. Everything on it
 * is a length from 0, counted in the treatment's favor.
 *
 * @returns a declaration; once it is built, rows of different instruments, effects in other units, numbers that are none and
 *   marks beyond the instrument become faults that the deck's checks report
 */
export function scaleRuler(options: ScaleRulerOptions) {
	return declareFigure("scale-ruler", options);
}

/** The figure of the options. */
export function buildScaleRuler(
	options: ScaleRulerOptions,
	draft: Draft,
): FigureParts<ScaleRulerSpec> {
	const first = options.rows[0]?.outcome;
	if (!first)
		draft.refuse(
			"a scale ruler has no rows",
			"Give it at least one mean difference in the instrument's points",
		);
	const [low, high] = first?.range ?? [0, 1];
	const span = high - low;
	if (first && !(span > 0))
		draft.refuse(
			`${instrumentOf(first)} has a range of no length`,
			"Give the outcome range: [lowest, highest] score",
		);
	const rows = options.rows.flatMap(({ outcome, ...named }) => {
		const label = named.label && draft.say(named.label);
		const against = draft.nameOf(outcome.comparator);
		const fault = first && rowFault(outcome, first, span);
		if (fault) draft.faults.push(fault);
		return fault ? [] : rulerRow(outcome, label, against);
	});
	const mark = (
		name: string,
		given: { fact: SourcedFact; label: Words } | undefined,
		length: (value: number) => number,
	): RulerMark | undefined => {
		if (!given) return undefined;
		const at = length(given.fact.value);
		const printed = printFact(given.fact);
		if (!(at > 0 && at <= span))
			draft.refuse(
				`${name} ${given.fact.value} (${given.fact.study}, facts.${given.fact.key}) lies outside the instrument of ${formatRange([low, high])}`,
				`Give a ${name} on the scale of the rows`,
			);
		return {
			length: at,
			printed: {
				...printed,
				text: formatNumber(at),
				value: at,
				marks: { ...printed.marks, derived: at !== given.fact.value },
			},
			label: draft.say(given.label),
		};
	};
	const threshold = mark("threshold", options.threshold, (value) => value);
	const baseline = mark("baseline", options.baseline, (value) =>
		first?.better === "higher" ? high - value : value - low,
	);
	const kinds = new Set(
		options.rows.flatMap(({ outcome: { effect } }) =>
			effect?.interval.limits ? [effect.interval.kind] : [],
		),
	);
	const spec: ScaleRulerSpec = {
		kind: "scale-ruler",
		rows,
		span,
		unit: first?.unit ?? "",
		...(threshold && { threshold }),
		...(baseline && { baseline }),
		axisTitle: first
			? `${first.measure}, ${formatRange([low, high])} ${first.unit}: further right, ${draft.subject.intervention} better`
			: "",
		numbers: `Difference (${[...kinds].join(", ") || "95% CI"})`,
	};
	const marks = [threshold, baseline].flatMap((each) => each ?? []);
	return {
		spec,
		form: "Ruler of a whole instrument",
		sentences: [
			spec.axisTitle,
			`${rows.length} ${rows.length === 1 ? "difference" : "differences"} on a length of ${formatNumber(span)}: ${rows.map((row) => spokenLength(row, spec)).join("; ")}`,
			...marks.map(
				({ label, printed }) => `${label}, drawn at ${withMarks(printed)}`,
			),
		],
		table: {
			columns: [
				"On the ruler",
				"Comparator",
				`Length, of ${formatNumber(span)} ${spec.unit}`,
				"Interval",
			],
			rows: [
				...rows.map((row) => [
					row.label,
					row.against,
					withMarks(row.estimate),
					bareInterval(row.estimate),
				]),
				...marks.map(({ label, printed }) => [
					label,
					"",
					withMarks(printed),
					"",
				]),
			],
		},
		comparators: rows.map(({ comparator }) => comparator),
		printed: [
			...rows.map(({ estimate }) => estimate),
			...marks.map(({ printed }) => printed),
		],
	};
}

/** A row as a sentence fragment, for text alternatives and tooltips. */
export function spokenLength(row: RulerRow, spec: ScaleRulerSpec): string {
	const what = [
		row.byComparator ? "" : `${row.label} `,
		`versus ${row.against}`,
	].join("");
	return `${what}: ${withMarks(row.estimate)} of ${formatNumber(spec.span)} ${spec.unit} (${bareInterval(row.estimate)})`;
}

function rulerRow(
	outcome: Outcome,
	label: string | undefined,
	against: string,
): RulerRow[] {
	const estimate = estimateOf(outcome, { gain: true });
	if (!estimate) return [];
	return [
		{
			label: label ?? `vs ${against}`,
			...(label === undefined && { byComparator: true as const }),
			comparator: outcome.comparator,
			against,
			estimate,
		},
	];
}

function rowFault(
	outcome: Outcome,
	first: Outcome,
	span: number,
): Fault | undefined {
	const { effect, range } = outcome;
	const name = named(outcome);
	if (!range)
		return {
			message: `${name} names no range of its instrument`,
			hint: "Give the outcome range: [lowest, highest] score",
		};
	if (
		effect?.type !== "mean difference" ||
		(effect.unit ?? outcome.unit) !== outcome.unit
	)
		return {
			message: `${name} must be a mean difference in the points of its instrument`,
			hint: "Lay only differences in the instrument's own unit on it",
		};
	if (instrumentOf(outcome) !== instrumentOf(first))
		return {
			message: `rows of different instruments on one ruler: ${instrumentOf(outcome)} of ${outcome.study} beside ${instrumentOf(first)} of ${first.study}`,
			hint: "Give each instrument its own ruler",
		};
	const numbers = [effect.value, ...(effect.interval.limits ?? [])];
	const off = numbers.find((number) => !(Math.abs(number) <= span));
	if (off !== undefined)
		return {
			message: `${name} has ${off} on an instrument ${span} ${outcome.unit} long`,
			hint: "Check the effect, its interval and the range in the record",
		};
	if (!favourable(outcome))
		return {
			message: `${name} does not say which direction is better`,
			hint: 'Set better to "lower" or "higher" in the record',
		};
	return undefined;
}

function instrumentOf({ measure, range, unit }: Outcome): string {
	return `${measure} (${range ? formatRange(range) : "no range"} ${unit})`;
}
