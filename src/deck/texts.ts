import type { Comparator } from "../evidence/comparator.ts";
import type { Origin } from "../evidence/study.ts";
import type { FigureBlock } from "./figure.ts";
import { type RecordTableBlock, tableTexts } from "./record-table.ts";
import type { Block, Slide } from "./slide.ts";
import { type Subject, versus } from "./subject.ts";
import { asText, type Text } from "./text.ts";
import type { Inset, SourcedValue } from "./values.ts";
import { fact, value } from "./values.ts";

/** A text of a slide and the field in which it stands. */
export interface PlacedText {
	readonly field: string;
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

/** The comparators named under a slide's title, each by what it was where its figures agree on it. */
export function chipsOf(
	slide: Slide,
	subject: Subject,
): { comparator: Comparator; words: string }[] {
	const figures = figuresOf(slide);
	return comparatorsOf(slide).map((comparator) => {
		const details = new Set(
			figures
				.filter((figure) => figure.comparators.includes(comparator))
				.map((figure) => figure.details[comparator]),
		);
		const [detail] = details;
		return {
			comparator,
			words: versus(
				subject,
				comparator,
				details.size === 1 ? detail : undefined,
			),
		};
	});
}

/** Texts that the audience sees in the body, figures' own words apart. */
export function bodyTexts(slide: Slide): PlacedText[] {
	return slide.body.flatMap((block, index) =>
		blockTexts(block, `body.${index}`),
	);
}

function blockTexts(block: Block, field: string): PlacedText[] {
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
	const optional = (field: string, text: Text | undefined): PlacedText[] =>
		text ? [{ field, text }] : [];
	return [
		{ field: "title", text: asText(slide.title) },
		...optional("context", slide.context),
		...optional("certainty", slide.certainty),
		...bodyTexts(slide),
		...figuresOf(slide).flatMap((figure) =>
			figure.words.map((text, index) => ({
				field: `figure ${figure.id}, text ${index + 1}`,
				text,
			})),
		),
		...recordTablesOf(slide).flatMap((table) =>
			table.words.map((text, index) => ({
				field: `table ${table.id}, words ${index + 1}`,
				text,
			})),
		),
		...optional("notes", slide.notes),
		...Object.entries(slide.notesFor ?? {}).flatMap(([cut, text]) =>
			optional(`notesFor.${cut}`, text),
		),
		...Object.entries(slide.transitions ?? {}).map(([cut, words]) => ({
			field: `notes, transitions.${cut}`,
			text: asText(words),
		})),
		...optional("reading", slide.reading),
	];
}

/** An inset as a sourced value, where it is one. */
export function asValue(inset: Inset): SourcedValue | undefined {
	if (!("kind" in inset)) return undefined;
	switch (inset.kind) {
		case "value":
			return inset;
		case "outcome":
			return value(inset);
		case "fact":
			return fact(inset);
		default:
			return undefined;
	}
}

/** Ids of the studies that an inset names or draws on. */
export function studiesOfInset(inset: Inset): string[] {
	if ("kind" in inset && inset.kind === "cite") return [inset.study];
	if ("id" in inset && "outcomes" in inset) return [inset.id];
	return (asValue(inset)?.origins ?? []).map((origin) => origin.study);
}

/** Ids of the studies that a slide shows, in order of appearance, without notes and reading text. */
export function shownStudies(slide: Slide): string[] {
	const texts = allTexts(slide).filter(({ field }) => !isOffSlide(field));
	return unique([
		...(slide.sources ?? []).map(({ id }) => id),
		...texts.flatMap(({ text }) => text.insets.flatMap(studiesOfInset)),
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

/** All origins of the figures of a slide, notes and reading text included. */
export function originsOf(slide: Slide): Origin[] {
	return [
		...allTexts(slide).flatMap(({ text }) =>
			text.insets.flatMap((inset) => asValue(inset)?.origins ?? []),
		),
		...figuresOf(slide).flatMap(({ origins }) => origins),
	];
}

/** The values and origins that stand on the slide itself. */
export function shownOn(slide: Slide): {
	values: SourcedValue[];
	origins: Origin[];
} {
	const values = allTexts(slide)
		.filter(({ field }) => !isOffSlide(field))
		.flatMap(({ text }) =>
			text.insets.flatMap((inset) => asValue(inset) ?? []),
		);
	return {
		values,
		origins: [
			...values.flatMap(({ origins }) => origins),
			...figuresOf(slide).flatMap(({ origins }) => origins),
		],
	};
}

/** Whether a field is for the speaker or the reader, not for the audience. */
export function isOffSlide(field: string): boolean {
	return field.startsWith("notes") || field === "reading";
}

function unique(items: readonly string[]): string[] {
	return [...new Set(items)];
}
