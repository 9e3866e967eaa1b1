import type { Subject } from "../../deck/subject.ts";
import { effectTypes } from "../../evidence/effect-types.ts";
import { outcomeSchema } from "../../evidence/outcome-schema.ts";
import { studySchema } from "../../evidence/schema.ts";
import { verificationSchema } from "../../evidence/schema-parts.ts";
import { shortCitation } from "../../evidence/short-citation.ts";
import type { Outcome, Study } from "../../evidence/study.ts";
import { csv } from "../../figures/core/csv.ts";

/** A column of `evidence.csv`, as its dictionary describes it, and what it holds for an outcome. */
export interface Column {
	readonly name: string;
	readonly meaning: string;
	readonly type: "text" | "number";
	/** Unit of its numbers, where there is one for all. */
	readonly unit?: string;
	/** All words that it may hold, where they are a closed list. */
	readonly values?: readonly string[];
	readonly of: (study: Study, outcome: Outcome) => string | number | undefined;
}

/** The columns of `evidence.csv`, in order. */
const columns: readonly Column[] = [
	{
		name: "study",
		meaning: "Id of the study in evidence.json",
		type: "text",
		of: ({ id }) => id,
	},
	{
		name: "label",
		meaning: "Short citation",
		type: "text",
		of: (study) => shortCitation(study),
	},
	{
		name: "kind",
		meaning: "Kind of publication",
		type: "text",
		values: studySchema.shape.kind.options,
		of: ({ kind }) => kind,
	},
	{
		name: "topics",
		meaning: 'Conditions or themes of the study, parted by "; "',
		type: "text",
		of: ({ topics }) => topics.join("; "),
	},
	{
		name: "retracted",
		meaning: "Whether the study was retracted; such rows are no evidence",
		type: "text",
		values: ["yes", "no"],
		of: ({ retracted }) => (retracted ? "yes" : "no"),
	},
	{
		name: "outcome",
		meaning: "Key of the outcome in its study",
		type: "text",
		of: (_, { key }) => key,
	},
	{
		name: "measure",
		meaning: "Instrument or event",
		type: "text",
		of: (_, { measure }) => measure,
	},
	{
		name: "condition",
		meaning:
			"Condition that the outcome is about, where the study covers several",
		type: "text",
		of: (_, { condition }) => condition,
	},
	{
		name: "timepoint",
		meaning: "Time point as the source names it",
		type: "text",
		of: (_, { timepoint }) => timepoint.label,
	},
	{
		name: "weeks",
		meaning: "Time point since the start, where it is one moment",
		type: "number",
		unit: "weeks",
		of: (_, { timepoint }) => timepoint.weeks,
	},
	{
		name: "comparator",
		meaning: "What the effect is measured against",
		type: "text",
		of: (_, { comparator }) => comparator,
	},
	{
		name: "comparator_detail",
		meaning: "The comparator in words",
		type: "text",
		of: (_, { comparatorDetail }) => comparatorDetail,
	},
	{
		name: "effect_type",
		meaning: "What kind of number the effect is; empty: no effect recorded",
		type: "text",
		values: Object.values(effectTypes).flat(),
		of: (_, { effect }) => effect?.type,
	},
	{
		name: "value",
		meaning: "Point estimate, sign as in the record",
		type: "number",
		unit: "see the column unit",
		of: (_, { effect }) => effect?.value,
	},
	{
		name: "lower",
		meaning: "Lower limit of the interval",
		type: "number",
		unit: "see the column unit",
		of: (_, outcome) => limitsOf(outcome)?.[0],
	},
	{
		name: "upper",
		meaning: "Upper limit of the interval",
		type: "number",
		unit: "see the column unit",
		of: (_, outcome) => limitsOf(outcome)?.[1],
	},
	{
		name: "interval",
		meaning:
			'Kind of the interval, mostly "95% CI"; else "not reported" (the source gives none) or "not available"',
		type: "text",
		of: (_, { effect }) => {
			if (!effect) return undefined;
			const { interval } = effect;
			return interval.limits ? interval.kind : interval.missing;
		},
	},
	{
		name: "unit",
		meaning: "Unit of the effect",
		type: "text",
		of: (_, { effect, unit }) => effect?.unit ?? unit,
	},
	{
		name: "p",
		meaning: "P value as printed",
		type: "text",
		of: (_, { effect }) => effect?.p,
	},
	{
		name: "participants",
		meaning: "Participants behind the effect",
		type: "number",
		unit: "people",
		of: (_, { participants }) => participants,
	},
	{
		name: "trials",
		meaning: "Trials pooled",
		type: "number",
		unit: "trials",
		of: (_, { trials }) => trials,
	},
	{
		name: "certainty",
		meaning: "Certainty of the evidence (GRADE), where the source states one",
		type: "text",
		values: outcomeSchema.shape.certainty.unwrap().options,
		of: (_, { certainty }) => certainty,
	},
	{
		name: "verified",
		meaning: "How far to trust the figure: where it was read",
		type: "text",
		values: verificationSchema.options,
		of: (_, outcome) => outcome.verified,
	},
	{
		name: "url",
		meaning: "Address at which it was read",
		type: "text",
		of: (_, { read }) => read.url,
	},
	{
		name: "where",
		meaning: "Place in it",
		type: "text",
		of: (_, { read }) => read.where,
	},
];

/** The columns for the dictionary, which is written from the same list: comparators are the subject's. */
export function columnsFor({ comparators }: Subject): readonly Column[] {
	return columns.map((column) =>
		column.name === "comparator"
			? { ...column, values: Object.keys(comparators) }
			: column,
	);
}

/** All outcomes as CSV (RFC 4180), one row each, in the order of the records. */
export function evidenceCsv(studies: readonly Study[]): string {
	const rows = studies.flatMap((study) =>
		Object.values(study.outcomes).map((outcome) =>
			columns.map((column) => column.of(study, outcome)),
		),
	);
	// A spreadsheet tells by the mark that it is UTF-8.
	return `\uFEFF${csv([columns.map(({ name }) => name), ...rows])}`;
}

function limitsOf({ effect }: Outcome): readonly [number, number] | undefined {
	return effect?.interval.limits;
}
