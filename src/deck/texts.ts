import type { Comparator } from "../evidence/comparator.ts";
import { absence, absenceLegend } from "../evidence/printed.ts";
import {
	joinMarks,
	type Marks,
	markLegend,
	type Origin,
} from "../evidence/provenance.ts";
import type { FigureBlock } from "./figure.ts";
import { type Pico, picoParts } from "./pico.ts";
import { type RecordTableBlock, tableTexts } from "./record-table.ts";
import type { Block, Slide } from "./slide.ts";
import { comparatorKind, type Subject, versus } from "./subject.ts";
import { asText, flat, type Text, valuesOf } from "./text.ts";
import type { Inset, SourcedValue } from "./values.ts";

/** Who meets a text: the audience on the slide, the speaker in the notes, the reader of the article. */
export type Audience = "slide" | "speaker" | "reader";

/** A text of a slide, the field in which it stands, and for whom. */
export interface PlacedText {
	readonly field: string;
	readonly audience: Audience;
	readonly text: Text;
}

/** All blocks of a slide, those in columns included. */
export function allBlocks(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block) =>
		block.block === "columns"
			? [block, ...block.columns.flatMap(({ body }) => allBlocks(body))]
			: [block],
	);
}

/** The figures of a slide. */
export function figuresOf(slide: Slide): FigureBlock[] {
	return allBlocks(slide.body).filter((block) => block.block === "figure");
}

/** The tables of a slide that are written from records. */
export function recordTablesOf(slide: Slide): RecordTableBlock[] {
	return allBlocks(slide.body).filter(
		(block) => block.block === "record-table",
	);
}

/** The comparators that a slide names: its own words, else those of its figures and tables. */
export function comparatorsOf(slide: Slide): readonly Comparator[] {
	return (
		slide.comparators ?? [
			...new Set(
				[...figuresOf(slide), ...recordTablesOf(slide)].flatMap(
					({ comparators }) => comparators,
				),
			),
		]
	);
}

/** The comparators of a slide, each named to follow "vs". */
export function chipsOf(
	slide: Slide,
	subject: Subject,
): { comparator: Comparator; words: string }[] {
	return detailsOf(slide).map(({ comparator, detail }) => ({
		comparator,
		words: versus(subject, comparator, detail),
	}));
}

/** The comparators that a slide's result is compared with, each by its bare name. */
export function comparedIn(slide: Slide, subject: Subject): Pico["compared"] {
	return detailsOf(slide).flatMap(({ comparator, detail }) => {
		const { name, compares } = comparatorKind(subject, comparator);
		return compares === false ? [] : [{ comparator, words: detail ?? name }];
	});
}

/** Each comparator with what it was, where the slide's figures agree on it. */
function detailsOf(
	slide: Slide,
): { comparator: Comparator; detail: string | undefined }[] {
	const figures = figuresOf(slide);
	return comparatorsOf(slide).map((comparator) => {
		const details = new Set(
			figures
				.filter((figure) => figure.comparators.includes(comparator))
				.map((figure) => figure.details[comparator]),
		);
		const [detail] = details;
		return { comparator, detail: details.size === 1 ? detail : undefined };
	});
}

/** Texts that the audience sees in the body, figures' own words apart. */
export function bodyTexts(slide: Slide): PlacedText[] {
	return slide.body
		.flatMap((block, index) => blockTexts(block, `body.${index}`))
		.map((placed) => ({ ...placed, audience: "slide" }));
}

function blockTexts(
	block: Block,
	field: string,
): Omit<PlacedText, "audience">[] {
	switch (block.block) {
		case "points":
			return block.points.map((text, index) => ({
				field: `${field}.points.${index}`,
				text,
			}));
		case "paragraph":
			return [{ field, text: block.text }];
		case "key-number":
			return [
				{
					field: `${field}.value`,
					text: { kind: "text", words: ["", ""], insets: [block.value] },
				},
				{ field: `${field}.caption`, text: block.caption },
			];
		case "columns":
			return block.columns.flatMap(({ heading, body }, index) => [
				{ field: `${field}.columns.${index}.heading`, text: heading },
				...body.flatMap((each, at) =>
					blockTexts(each, `${field}.columns.${index}.body.${at}`),
				),
			]);
		case "table":
			return [
				{ field: `${field}.caption`, text: block.caption },
				...block.rows.flatMap((row, index) =>
					row.map((text, column) => ({
						field: `${field}.rows.${index}.${column}`,
						text,
					})),
				),
			];
		case "record-table":
			return tableTexts(block).map(({ place, text }) => ({
				field: `table ${block.id}, ${place}`,
				text,
			}));
		case "opener":
			return block.answers.map(({ words }, index) => ({
				field: `opener.answers.${index}`,
				text: asText(words),
			}));
		case "quote":
		case "references":
		case "presenter":
		case "figure":
		case "record":
			return [];
		default:
			return block satisfies never;
	}
}

/** Every text of a slide that must not hold a bare number. */
export function allTexts(slide: Slide): PlacedText[] {
	const placed = (
		audience: Audience,
		field: string,
		text: Text | undefined,
	): PlacedText[] => (text ? [{ audience, field, text }] : []);
	return [
		...placed("slide", "title", asText(slide.title)),
		...placed("slide", "context", slide.context),
		...picoParts.flatMap((part) =>
			placed("slide", `pico.${part}`, slide.pico?.[part]),
		),
		...placed("slide", "certainty", slide.certainty),
		...bodyTexts(slide),
		...figuresOf(slide).flatMap((figure) =>
			figure.words.flatMap((text, index) =>
				placed("slide", `figure ${figure.id}, text ${index + 1}`, text),
			),
		),
		...recordTablesOf(slide).flatMap((table) =>
			table.words.flatMap((text, index) =>
				placed("slide", `table ${table.id}, words ${index + 1}`, text),
			),
		),
		...placed("speaker", "notes", slide.notes),
		...Object.entries(slide.notesFor ?? {}).flatMap(([cut, text]) =>
			placed("speaker", `notesFor.${cut}`, text),
		),
		...Object.entries(slide.transitions ?? {}).flatMap(([cut, words]) =>
			placed("speaker", `transitions.${cut}`, asText(words)),
		),
		...placed("reader", "reading", slide.reading),
	];
}

/** The texts that stand on the slide itself. */
function slideTexts(slide: Slide): Text[] {
	return allTexts(slide)
		.filter(({ audience }) => audience === "slide")
		.map(({ text }) => text);
}

/** Ids of the studies that an inset names or draws on. */
export function studiesOfInset(inset: Inset): string[] {
	switch (inset.inset) {
		case "citation":
			return [inset.study];
		case "value":
			return inset.origins.map(({ study }) => study);
		case "term":
		case "literal":
			return [];
		default:
			return inset satisfies never;
	}
}

/** Ids of the studies that a slide shows, in order of appearance, without notes and reading text. */
export function shownStudies(slide: Slide): string[] {
	return unique([
		...(slide.sources ?? []).map(({ id }) => id),
		...slideTexts(slide).flatMap(({ insets }) =>
			insets.flatMap(studiesOfInset),
		),
		...figuresOf(slide).flatMap(({ origins }) =>
			origins.map(({ study }) => study),
		),
	]);
}

/** Ids of all studies that a slide draws on, notes and reading text included. */
export function citedStudies(slide: Slide): string[] {
	return unique([
		...shownStudies(slide),
		...allTexts(slide).flatMap(({ text }) =>
			text.insets.flatMap(studiesOfInset),
		),
	]);
}

/** All origins of the values and figures of a slide, notes and reading text included. */
export function originsOf(slide: Slide): Origin[] {
	return [
		...allTexts(slide).flatMap(({ text }) =>
			valuesOf(text).flatMap(({ origins }) => origins),
		),
		...figuresOf(slide).flatMap(({ origins }) => origins),
	];
}

/** The values that stand on the slide itself. */
export function shownValues(slide: Slide): SourcedValue[] {
	return slideTexts(slide).flatMap(valuesOf);
}

/** The marks that stand anywhere on the slide itself, which its footer explains. */
function marksShown(slide: Slide): Marks {
	return joinMarks(
		[...shownValues(slide), ...figuresOf(slide)].map(({ marks }) => marks),
	);
}

/** Whether a figure or table of the slide has the sign of an absence in place of a number. */
function showsAbsence(slide: Slide): boolean {
	const cells = allBlocks(slide.body).flatMap((block) => {
		switch (block.block) {
			case "figure":
				return block.table.rows.flat();
			case "record-table":
				return tableTexts(block).map(({ text }) => flat(text));
			case "table":
				return block.rows.flat().map(flat);
			default:
				return [];
		}
	});
	return cells.some((cell) => absenceIn.test(cell));
}

/** The sign alone, in brackets, before a bracket or as a named interval; not a dash between words. */
const absenceIn = new RegExp(`(?:^|\\(|CI |: )${absence.sign}(?:$|[);]| \\()`);

/** What the footer of a slide says of the signs in use on it. */
export function legendOf(slide: Slide): string[] {
	return [
		...markLegend(marksShown(slide)),
		...(showsAbsence(slide) ? [absenceLegend] : []),
	];
}

function unique(items: readonly string[]): string[] {
	return [...new Set(items)];
}
