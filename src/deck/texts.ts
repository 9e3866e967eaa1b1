import { figuresOf, picturesOf, recordTablesOf } from "./blocks-of.ts";
import { picoParts } from "./pico.ts";
import { tableTexts } from "./record-table.ts";
import type { Block, Slide } from "./slide.ts";
import { asText, type Text } from "./text.ts";

/** Who meets a text: the audience on the slide, the speaker in the notes, the reader of the article. */
export type Audience = "slide" | "speaker" | "reader";

/** A text of a slide, the field in which it stands, and for whom. */
export interface PlacedText {
	readonly field: string;
	readonly audience: Audience;
	readonly text: Text;
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
		case "picture":
			return block.caption === undefined
				? []
				: [
						{
							field: `picture ${block.file}, caption`,
							text: asText(block.caption),
						},
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
		...picturesOf(slide).flatMap(({ file, alt }) =>
			placed("reader", `picture ${file}, alt`, asText(alt)),
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
export function slideTexts(slide: Slide): Text[] {
	return allTexts(slide)
		.filter(({ audience }) => audience === "slide")
		.map(({ text }) => text);
}
