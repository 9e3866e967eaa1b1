import { type Effect, effectFamily, noEffect } from "../../evidence/effect.ts";
import { formatNumber } from "../../evidence/format.ts";
import { bareInterval, estimateOf, withMarks } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import type { Outcome } from "../../evidence/study.ts";
import { emptyLabels, named, notFinite } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";
import { rowSteps, type StepBy, stepFaults, stepWords } from "../core/steps.ts";
import {
	type ForestRow,
	forestRow,
	markSizes,
	spokenRow,
} from "./forest-row.ts";
import {
	type Ends,
	favoredEnds,
	measureName,
	type Numbers,
	numbersHead,
	numbersOf,
	unitOf,
} from "./forest-words.ts";

export interface ForestPlotSpec {
	readonly kind: "forest-plot";
	readonly motif?: true;
	readonly rows: readonly ForestRow[];
	readonly scale: "linear" | "log";
	/** Where the line of no effect, or of no change, stands. */
	readonly noEffect: number;
	/** What the axis counts: `Mean difference, points`. */
	readonly measure: string;
	/** What lies on either side of no effect. */
	readonly ends: Ends;
	/** What the column of numbers holds; see `numbersHead`. */
	readonly numbers: Numbers;
	/** Step at which each row appears, where the plot builds up; 0 stands there from the start. */
	readonly steps?: readonly number[];
}

interface Plotted {
	readonly outcome: Outcome;
	readonly effect: Effect;
	readonly row: ForestRow;
}

/** What the author of a forest plot gives. */
export interface ForestPlotOptions extends FigureOptions {
	/** Outcomes with the words that name them; rows of one `group` stand together. */
	readonly rows: readonly { outcome: Outcome; label?: Words; group?: Words }[];
	/** Count differences in the treatment's favor, so that further right is better. */
	readonly gain?: boolean;
	/** For a title: names, marks and whiskers over one axis, which says its right end; no numbers. */
	readonly motif?: boolean;
	/** What appears with each press of the forward key; everything at once by default. */
	readonly steps?: StepBy;
	/**
	 * What lies left and right of no effect; by default which side the effects favor. Required for
	 * changes within groups and wherever a record does not say which way is better.
	 */
	readonly ends?: { left: Words; right: Words };
}

/**
 * A forest plot of effects of one measure. Estimates of reviews are drawn as diamonds as wide as
 * their interval, those of trials as marks with whiskers.
 *
 * @returns a declaration; once it is built, rows that have no place on one axis become faults that the deck's checks report
 */
export function forestPlot(options: ForestPlotOptions) {
	return declareFigure("forest-plot", options);
}

/** The figure of the options. */
export function buildForestPlot(
	options: ForestPlotOptions,
	draft: Draft,
): FigureParts<ForestPlotSpec> {
	const gain = options.gain ?? false;
	const drawn = options.rows.flatMap(({ outcome, ...names }): Plotted[] => {
		const label =
			names.label === undefined ? undefined : draft.say(names.label);
		const group = names.group && draft.say(names.group);
		const { effect } = outcome;
		const estimate = estimateOf(outcome, { gain });
		if (!effect || !estimate || reference(effect, options.ends) === undefined) {
			draft.refuse(
				`${named(outcome)} has no contrast to plot`,
				"Use a difference or a ratio, or a change within groups with its ends named",
			);
			return [];
		}
		const faults = badNumbers(outcome, effect);
		draft.faults.push(...faults);
		if (faults.length > 0) return [];
		const against = draft.nameOf(outcome.comparator);
		const row = forestRow(outcome, estimate, { label, group, against });
		return [{ outcome, effect, row }];
	});
	const [first] = drawn;
	const rows = drawn.map(({ row }) => row);
	const ends: Ends | undefined = options.ends
		? {
				left: draft.say(options.ends.left),
				right: draft.say(options.ends.right),
			}
		: favoredEnds(
				drawn.map(({ outcome }) => outcome),
				gain,
				draft.subject,
			);
	draft.faults.push(...emptyLabels(rows.map(({ label }) => label)));
	if (!first)
		draft.refuse(
			"a forest plot has no rows",
			"Give it at least one outcome with an effect",
		);
	else {
		draft.faults.push(...drawn.flatMap((each) => unlike(first, each)));
		if (!ends)
			draft.refuse(
				`${named(first.outcome)} does not say which way is better`,
				"Give ends: what lies left and right of no effect",
			);
	}
	const steps = options.steps && rowSteps(rows, options.steps);
	if (options.steps && steps)
		draft.faults.push(...stepFaults(steps, options.steps));
	const spec: ForestPlotSpec = {
		kind: "forest-plot",
		...(options.motif && { motif: true as const }),
		rows,
		...(steps && { steps }),
		scale: first && isRatio(first.effect) ? "log" : "linear",
		noEffect: (first && reference(first.effect, options.ends)) ?? 0,
		measure: first ? measureName(first.outcome, first.effect) : "",
		ends: ends ?? { left: "", right: "" },
		numbers: numbersOf(drawn.map(({ effect }) => effect)),
	};
	const spoken = rows.map(spokenRow);
	return {
		spec,
		form: "Forest plot",
		sentences: [
			`${rows.length} ${rows.length === 1 ? "row" : "rows"}; ${spec.measure}; ${numbersHead(spec.numbers)}; left ${spec.ends.left}, right ${spec.ends.right}`,
			spoken.join("; "),
			sizesInWords(rows),
		],
		table: tableOf(spec),
		...(steps && { steps: stepWords(steps, spoken) }),
		compared: drawn.map(({ outcome }) => outcome),
		printed: rows.map(({ estimate }) => estimate),
	};
}

/** No effect; for a change within one group, whose direction the author states, no change. */
function reference(effect: Effect, ends: unknown): number | undefined {
	const still = effect.type === "mean change" && ends ? 0 : undefined;
	return noEffect(effect.type) ?? still;
}

function badNumbers(outcome: Outcome, effect: Effect): Fault[] {
	const numbers = [effect.value, ...(effect.interval.limits ?? [])];
	const faults = notFinite(outcome, numbers);
	const low = Math.min(...numbers);
	if (faults.length === 0 && isRatio(effect) && low <= 0)
		faults.push({
			message: `ratio ${low} of ${named(outcome)} must be above 0 on a logarithmic axis`,
			hint: "Check the record",
		});
	return faults;
}

/** Why a row cannot share an axis with the first: another effect, unit or range of the scale. */
function unlike(first: Plotted, other: Plotted): Fault[] {
	const measure = ({ outcome, effect }: Plotted) =>
		`${effect.type} (${unitOf(outcome, effect)}${effect.type === "mean difference" && outcome.range ? ` of ${outcome.range.join(" to ")}` : ""})`;
	const alike =
		other.effect.type === first.effect.type &&
		unitOf(other.outcome, other.effect) ===
			unitOf(first.outcome, first.effect) &&
		sameRange(first, other);
	return alike
		? []
		: [
				{
					message: `rows of different measures in one forest: ${measure(other)} of ${other.outcome.study} beside ${measure(first)} of ${first.outcome.study}`,
					hint: "Plot each measure on its own axis",
				},
			];
}

/** Points of one instrument are not points of another; a standardized effect has left its scale. */
function sameRange(first: Plotted, other: Plotted): boolean {
	if (first.effect.type !== "mean difference") return true;
	const [one, two] = [first.outcome.range, other.outcome.range];
	return !one || !two || (one[0] === two[0] && one[1] === two[1]);
}

function isRatio(effect: Effect): boolean {
	return effectFamily(effect.type) === "ratio";
}

function sizesInWords(rows: readonly ForestRow[]): string {
	switch (markSizes(rows)) {
		case "people":
			return "Marks of trials are sized by their people.";
		case "equal":
			return "Marks of trials are of equal size: not all sizes are known.";
		default:
			return "";
	}
}

function tableOf({ rows, measure, numbers }: ForestPlotSpec) {
	const known = (key: "group" | "trials" | "people") =>
		rows.some((row) => row[key] !== undefined);
	const count = (number: number | undefined) =>
		number === undefined ? "not recorded" : formatNumber(number);
	return {
		columns: [
			...(known("group") ? ["Group"] : []),
			"Row",
			"Comparator",
			...(known("trials") ? ["Trials"] : []),
			...(known("people") ? ["People"] : []),
			measure,
			numbers.interval || "Interval",
		],
		rows: rows.map((row) => [
			...(known("group") ? [row.group ?? ""] : []),
			row.label,
			row.against,
			...(known("trials") ? [count(row.trials)] : []),
			...(known("people") ? [count(row.people)] : []),
			withMarks(row.estimate),
			bareInterval(row.estimate),
		]),
	};
}
