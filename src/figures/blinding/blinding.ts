import { belief } from "../../deck/derived-belief.ts";
import type { SourcedValue } from "../../deck/insets.ts";
import { type Printed, withMarks } from "../../evidence/printed.ts";
import type { Fault } from "../../evidence/problem.ts";
import type { Outcome } from "../../evidence/study.ts";
import { emptyLabels, named } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** Net belief in the treatment by arm, per 100 people, and how far the arms are apart. */
export interface BlindingRow {
	readonly label: string;
	readonly treatment: Printed;
	readonly sham: Printed;
	/** Per 100: 0 where the arms believe alike. */
	readonly distance: Printed;
}

export interface BlindingSpec {
	readonly kind: "blinding";
	readonly rows: readonly BlindingRow[];
	/** Rows appear one by one. */
	readonly steps: boolean;
	/** How the treatment is named, in lower case. */
	readonly intervention: string;
}

/** What the author of the figure gives. */
export interface BlindingOptions extends FigureOptions {
	/** A pair of blinding indexes each, as printed: right guesses minus wrong ones. */
	readonly rows: readonly {
		label: Words;
		/** Blinding index of those who had the treatment. */
		treatment: Outcome;
		/** Blinding index of those who had the sham. */
		sham: Outcome;
	}[];
	/** Rows appear one by one. */
	readonly steps?: true;
}

/**
 * Who believed what: net belief in having had the treatment by arm. The distance between the arms is
 * the unblinding.
 *
 * @returns a declaration; once it is built, outcomes that are no blinding index or lie outside −1 to 1, an outcome
 *   paired with itself, rows without a name and no rows become faults that the deck's checks report
 */
export function blinding(options: BlindingOptions) {
	return declareFigure("blinding", options);
}

/** The figure of the options. */
export function buildBlinding(
	options: BlindingOptions,
	draft: Draft,
): FigureParts<BlindingSpec> {
	draft.refuseEmpty(
		options.rows,
		"a figure of blinding has no rows",
		"Give it at least one pair of blinding indexes",
	);
	const rows = options.rows.flatMap(({ treatment, sham, ...names }) => {
		const label = draft.say(names.label);
		const faults = faultsOf(treatment, sham);
		draft.faults.push(...faults);
		if (faults.length > 0) return [];
		return [
			{
				label,
				treatment: belief.netBelief(treatment, "treatment"),
				sham: belief.netBelief(sham, "sham"),
				distance: belief.unblinding(treatment, sham),
			},
		];
	});
	draft.faults.push(...emptyLabels(rows.map(({ label }) => label)));
	const { intervention } = draft.subject;
	const spec: BlindingSpec = {
		kind: "blinding",
		rows: rows.map(({ label, ...row }) => ({
			label,
			treatment: printedOf(row.treatment),
			sham: printedOf(row.sham),
			distance: printedOf(row.distance),
		})),
		steps: options.steps ?? false,
		intervention,
	};
	const sentences = spec.rows.map((row) => spokenBelief(row, intervention));
	return {
		spec,
		form: `Dumbbell plot: net belief in having had real ${intervention}, by arm`,
		sentences,
		table: {
			columns: [
				"Trials",
				`Given ${intervention}`,
				"Given sham",
				"Distance, per 100",
			],
			rows: spec.rows.map(({ label, treatment, sham, distance }) => [
				label,
				withMarks(treatment),
				withMarks(sham),
				withMarks(distance),
			]),
		},
		steps: options.steps ? sentences.slice(1) : [],
		comparators: ["sham"],
		printed: spec.rows.flatMap(({ treatment, sham, distance }) => [
			treatment,
			sham,
			distance,
		]),
	};
}

/** A row as a sentence. */
export function spokenBelief(row: BlindingRow, intervention: string): string {
	const { label, treatment, sham, distance } = row;
	const wrong = leansToSham(row) ? ", with more belief in the sham arm" : "";
	return `${label}: ${withMarks(treatment)} with ${intervention}, ${withMarks(sham)} with sham, ${withMarks(distance)} per 100 apart${wrong}`;
}

/** Whether people given sham believed in it more than people given the treatment did. */
export function leansToSham({ treatment, sham }: BlindingRow): boolean {
	return sham.value > treatment.value;
}

function printedOf({ text, value, marks, origins }: SourcedValue): Printed {
	return { text, value, marks, origins };
}

function faultsOf(treatment: Outcome, sham: Outcome): Fault[] {
	const same =
		treatment.study === sham.study && treatment.key === sham.key
			? [
					{
						message: `${named(sham)} is paired with itself`,
						hint: "Pair the index of the treated arm with that of the sham arm",
					},
				]
			: [];
	return [
		...[treatment, sham].flatMap((outcome) => {
			const { effect } = outcome;
			if (effect?.type !== "blinding index")
				return [
					{
						message: `${named(outcome)} is not a blinding index`,
						hint: "Use an outcome whose effect is a blinding index",
					},
				];
			return effect.value >= -1 && effect.value <= 1
				? []
				: [
						{
							message: `${named(outcome)} holds ${effect.value}, outside −1 to 1`,
							hint: "Correct the record",
						},
					];
		}),
		...same,
	];
}
