import { comparatorKind } from "../../deck/subject.ts";
import { valuesOf } from "../../deck/text.ts";
import type { Comparator } from "../../evidence/comparator.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** How much of a part the group beside the treatment has as well, so that a comparison takes it away. */
export type Share = "all" | "some" | "none";

/** One of the things that an improvement is made of. */
export interface ImprovementPart {
	readonly name: string;
	readonly detail: string;
}

/** A comparison, and how much of each part it leaves over. */
export interface ImprovementRow {
	readonly label: string;
	/** Whom it compares with; none where people are compared with themselves. */
	readonly comparator?: Comparator;
	/** How much is left, in the order of the parts. */
	readonly leaves: readonly Share[];
}

export interface ImprovementPartsSpec {
	readonly kind: "improvement-parts";
	readonly parts: readonly ImprovementPart[];
	readonly rows: readonly ImprovementRow[];
}

/** What the author of the schematic gives. */
export interface ImprovementPartsOptions extends FigureOptions {
	/** From what would have come anyway to what is peculiar to the treatment. */
	readonly parts: readonly { key: string; name: Words; detail: Words }[];
	/** Comparisons; one without a comparator takes nothing away. */
	readonly rows: readonly {
		label: Words;
		comparator?: Comparator;
		/** Keys of the parts that the other group has as well. */
		takes: readonly string[];
		/** Keys of the parts that it has to some extent. */
		takesSome?: readonly string[];
	}[];
}

/** What every drawing of this kind says of itself. */
export const schematicNote = "Schematic: widths are not measurements";

/**
 * What an improvement is made of, and what each comparison leaves of it: a schematic, and marked as
 * such. Rows appear one by one.
 *
 * @returns a declaration; once it is built, parts that are not declared, named twice or taken away
 *   twice, comparators that the subject does not know and rows that leave nothing become faults that
 *   the deck's checks report
 */
export function improvementParts(options: ImprovementPartsOptions) {
	return declareFigure("improvement-parts", options);
}

/** The figure of the options. */
export function buildImprovementParts(
	options: ImprovementPartsOptions,
	draft: Draft,
): FigureParts<ImprovementPartsSpec> {
	draft.faults.push(...faultsOf(options, draft));
	const keys = options.parts.map(({ key }) => key);
	const parts = options.parts.map(({ name, detail }) => ({
		name: draft.say(name),
		detail: draft.say(detail),
	}));
	const rows = options.rows.map(
		({ label, comparator, takes, takesSome = [] }): ImprovementRow => ({
			label: draft.say(label),
			...(comparator && { comparator }),
			leaves: keys.map((key) =>
				takes.includes(key) ? "none" : takesSome.includes(key) ? "some" : "all",
			),
		}),
	);
	draft.faults.push(
		...emptyLabels(
			[...parts, ...rows.map(({ label: name }) => ({ name }))].map(
				({ name }) => name,
			),
		),
	);
	return {
		spec: { kind: "improvement-parts", parts, rows },
		form: "Schematic",
		sentences: [
			schematicNote,
			`An improvement in ${parts.length} parts: ${parts.map(({ name, detail }) => `${name} (${detail})`).join("; ")}`,
			...rows.map((row) => spokenRow(row, parts)),
		],
		table: {
			columns: ["Comparison", ...parts.map(({ name }) => name)],
			rows: rows.map(({ label, leaves }) => [
				label,
				...leaves.map((share) => shareWords[share]),
			]),
		},
		steps: rows.slice(1).map((row) => spokenRow(row, parts)),
		comparators: rows.flatMap(({ comparator }) => comparator ?? []),
		printed: draft.words.flatMap(valuesOf),
	};
}

const shareWords: Readonly<Record<Share, string>> = {
	all: "left over",
	some: "left in part",
	none: "taken away",
};

/** A comparison as a sentence: `vs usual care leaves hope in part, and puncture`. */
export function spokenRow(
	{ label, leaves }: ImprovementRow,
	parts: readonly ImprovementPart[],
): string {
	const named = (share: Share) =>
		parts
			.filter((_, index) => leaves[index] === share)
			.map(({ name }) => name.toLowerCase())
			.join(", ");
	const [all, some] = [named("all"), named("some")];
	const left = leaves.every((share) => share === "all")
		? "every part"
		: [all, some && `in part ${some}`].filter(Boolean).join("; ");
	return `${label} leaves ${left}`;
}

function faultsOf({ parts, rows }: ImprovementPartsOptions, draft: Draft) {
	const keys = parts.map(({ key }) => key);
	const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
	const known = `Name one of ${keys.join(", ")}`;
	const { comparators } = draft.subject;
	return [
		...(parts.length < 2
			? [
					{
						message: `an improvement is made of ${parts.length === 1 ? "one part" : "no parts"}`,
						hint: "Declare at least two",
					},
				]
			: []),
		...(rows.length === 0
			? [
					{
						message: "there are no comparisons",
						hint: "Give the schematic at least one row",
					},
				]
			: []),
		...twice.map((key) => ({
			message: `part "${key}" is declared twice`,
			hint: "Give each part a key of its own",
		})),
		...rows.flatMap(({ comparator, takes, takesSome = [] }, index) => {
			const row = `row ${index + 1}`;
			const taken = [...takes, ...takesSome];
			return [
				...taken
					.filter((key) => !keys.includes(key))
					.map((key) => ({
						message: `${row} takes away "${key}", which is no part`,
						hint: known,
					})),
				...takes
					.filter((key) => takesSome.includes(key))
					.map((key) => ({
						message: `${row} takes away "${key}" both wholly and in part`,
						hint: "Name it in takes or in takesSome",
					})),
				...(keys.length > 0 && keys.every((key) => takes.includes(key))
					? [
							{
								message: `${row} leaves nothing`,
								hint: "A comparison leaves at least one part",
							},
						]
					: []),
				...(comparator !== undefined && !(comparator in comparators)
					? [
							{
								message: `${row} compares with "${comparator}", which is no comparator`,
								hint: `Use ${Object.keys(comparators).join(", ")}`,
							},
						]
					: []),
				...(taken.length > 0 &&
				(comparator === undefined ||
					comparatorKind(draft.subject, comparator).compares === false)
					? [
							{
								message: `${row} compares with nobody, yet takes something away`,
								hint: "Name its comparator, or leave takes empty",
							},
						]
					: []),
			];
		}),
	];
}
