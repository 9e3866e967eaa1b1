import type { SourcedValue } from "../../deck/insets.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { favourable } from "../../evidence/effect.ts";
import type { Printed } from "../../evidence/printed.ts";
import { type Outcome, originOf } from "../../evidence/study.ts";
import { emptyLabels, named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** Which way a result points: for the treatment, against it, neither, or not the same everywhere. */
export const directions = ["for", "none", "mixed", "against"] as const;
export type Direction = (typeof directions)[number];

/** One result of a row. */
export interface DirectionCell {
	readonly direction: Direction;
	/** What was found, in few words and numbers. */
	readonly says: string;
	readonly comparator: Comparator;
}

/** A trial, or a trait, with its results in the order of the columns. */
export interface DirectionRow {
	readonly label: string;
	readonly people?: Printed;
	/** Results by column; a column that nothing was measured for is empty. */
	readonly cells: readonly (DirectionCell | undefined)[];
}

export interface EffectDirectionsSpec {
	readonly kind: "effect-directions";
	readonly columns: readonly string[];
	readonly rows: readonly DirectionRow[];
	/** What each direction in use means. */
	readonly legend: readonly {
		readonly direction: Direction;
		readonly means: string;
	}[];
}

/** A result as its author gives it. */
interface DeclaredCell {
	outcome: Outcome;
	/** What the record found, where it holds no interval to read it from. */
	found?: Direction;
	says: Words;
}

/** What the author of directions gives. */
export interface EffectDirectionsOptions extends FigureOptions {
	/** What each column measured, or against what. */
	readonly columns: readonly Words[];
	/**
	 * `cells` stand in the order of `columns`; a direction follows from the interval of an effect,
	 * and is given with `found` where the record has none.
	 */
	readonly rows: readonly {
		label: Words;
		/** People, by whom marks are sized; all marks are alike where a row has none. */
		people?: SourcedValue;
		cells: readonly (DeclaredCell | undefined)[];
	}[];
	/** Words for directions in place of the usual ones: favors the treatment, no difference detected. */
	readonly legend?: Partial<Readonly<Record<Direction, Words>>>;
}

/**
 * Which way results point that have no measure in common: an effect direction plot. Each row is a
 * trial or a trait, each column an outcome or a comparator; marks are as large as the trial.
 *
 * @returns a declaration; once it is built, rows with more or fewer cells than columns, directions
 *   given for what an interval decides, and outcomes that found nothing become faults that the
 *   deck's checks report
 */
export function effectDirections(options: EffectDirectionsOptions) {
	return declareFigure("effect-directions", options);
}

/** The figure of the options. */
export function buildEffectDirections(
	options: EffectDirectionsOptions,
	draft: Draft,
): FigureParts<EffectDirectionsSpec> {
	draft.refuseEmpty(
		options.rows,
		"directions have no rows",
		"Give them at least one trial",
	);
	draft.refuseEmpty(
		options.columns,
		"directions have no columns",
		"Name at least one outcome",
	);
	const columns = options.columns.map((each) => draft.say(each));
	const rows = options.rows.map((row): DirectionRow => {
		const label = draft.say(row.label);
		if (row.cells.length !== columns.length)
			draft.refuse(
				`"${label}" has ${row.cells.length} results for ${columns.length} columns`,
				"Give one for each column, undefined where there is none",
			);
		if (row.people?.fault) draft.faults.push(row.people.fault);
		return {
			label,
			...(row.people && { people: row.people }),
			cells: row.cells.map((cell) => cell && cellOf(cell, draft)),
		};
	});
	draft.faults.push(
		...emptyLabels([...columns, ...rows.map(({ label }) => label)]),
	);
	const outcomes = options.rows.flatMap(({ cells }) =>
		cells.flatMap((cell) => cell?.outcome ?? []),
	);
	const used = new Set(
		rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.direction ?? [])),
	);
	const treatment = draft.subject.intervention;
	const usual: Record<Direction, string> = {
		for: `favors ${treatment}`,
		none: "no difference detected",
		mixed: "mixed",
		against: "favors the comparator",
	};
	const legend = directions
		.filter((direction) => used.has(direction))
		.map((direction) => {
			const means = options.legend?.[direction];
			return {
				direction,
				means: means === undefined ? usual[direction] : draft.say(means),
			};
		});
	const spec = { kind: "effect-directions" as const, columns, rows, legend };
	const sized = sizedByPeople(rows);
	return {
		spec,
		form: `Effect direction plot, ${rows.length} ${rows.length === 1 ? "row" : "rows"} by ${columns.length} ${columns.length === 1 ? "column" : "columns"}`,
		sentences: [
			...rows.map((row) => spokenDirections(row, spec)),
			sized ? "Marks are sized by people." : "",
		],
		table: {
			columns: [
				"Row",
				...(sized ? ["People"] : []),
				...columns.flatMap((column) => [column, `${column}: direction`]),
			],
			rows: rows.map(({ label, people, cells }) => [
				label,
				...(sized ? [people?.text ?? ""] : []),
				...columns.flatMap((_, index) => {
					const cell = cells[index];
					return cell ? [cell.says, meaning(cell, spec)] : ["not measured", ""];
				}),
			]),
		},
		compared: outcomes,
		printed: rows.flatMap(({ people }) => people ?? []),
		origins: outcomes.map((outcome) => originOf(outcome)),
	};
}

function cellOf({ outcome, found, says }: DeclaredCell, draft: Draft) {
	const { effect, finding, arms } = outcome;
	const decided = directionOf(outcome);
	if (decided && found)
		draft.refuse(
			`${named(outcome)} has an interval, and a direction in its place`,
			"Leave found out: the interval decides",
		);
	else if (!decided && !found)
		draft.refuse(
			`${named(outcome)} has no interval that says which way it points`,
			"Say with found what the record found",
		);
	else if (!effect && !finding && !arms)
		draft.refuse(
			`${named(outcome)} holds no effect, no values and no finding`,
			"Use an outcome that found something",
		);
	return {
		direction: decided ?? found ?? "mixed",
		says: draft.say(says),
		comparator: outcome.comparator,
	};
}

/** Where the interval of an effect lies; `undefined` where there is none to decide. */
function directionOf(outcome: Outcome): Direction | undefined {
	const { effect } = outcome;
	const side = favourable(outcome);
	const limits = effect?.interval.limits;
	if (!effect || !side || !limits) return undefined;
	const still = effect.type.includes("ratio") ? 1 : 0;
	if (limits[0] <= still && limits[1] >= still) return "none";
	return limits[0] > still === (side === "above") ? "for" : "against";
}

/** Whether every row's people are known, so that marks may be as large as they are many. */
export function sizedByPeople(rows: readonly DirectionRow[]): boolean {
	return rows.length > 0 && rows.every(({ people }) => people !== undefined);
}

/** What a result's direction means, as the legend has it. */
function meaning(
	{ direction }: DirectionCell,
	{ legend }: EffectDirectionsSpec,
): string {
	return legend.find((each) => each.direction === direction)?.means ?? "";
}

/** A result as a sentence, for tooltips and text alternatives. */
export function spokenCell(
	cell: DirectionCell,
	column: string,
	spec: EffectDirectionsSpec,
): string {
	return `${column}: ${meaning(cell, spec)} (${cell.says})`;
}

function spokenDirections(
	{ label, people, cells }: DirectionRow,
	spec: EffectDirectionsSpec,
): string {
	const results = spec.columns.map((column, index) => {
		const cell = cells[index];
		return cell ? spokenCell(cell, column, spec) : `${column}: not measured`;
	});
	return `${label}${people ? `, ${people.text} people` : ""}: ${results.join("; ")}`;
}
