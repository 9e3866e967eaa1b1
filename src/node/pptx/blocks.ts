import type { FigureBlock } from "../../deck/figure.ts";
import { isLong, presenterLine } from "../../deck/presenter.ts";
import type { Block } from "../../deck/slide.ts";
import { asText } from "../../deck/text.ts";
import { chartPiece } from "./chart/chart-piece.ts";
import { columnsPiece } from "./columns-piece.ts";
import type { Context } from "./context.ts";
import { drawingPiece } from "./drawing/drawing-piece.ts";
import { picturePiece } from "./picture-piece.ts";
import { type Piece, wordsPiece } from "./piece.ts";
import { referencesPiece } from "./references-piece.ts";
import { recordTable, tablePiece, writtenTable } from "./table-piece.ts";
import type { Look } from "./text-body.ts";
import { type Paragraph, type Run, runsOf } from "./words.ts";

/** Words of a body, and words that have the slide to themselves. */
const sizes = { body: 26, alone: 30, key: 68, keyAlone: 112 } as const;

/** How much further apart points may stand where there is room, in pixels. */
const apart = { body: 14, alone: 40 } as const;

/**
 * A block as a piece of a slide's body.
 *
 * @param alone whether nothing else stands on the slide, or beside it in a column
 */
export function pieceOf(block: Block, context: Context, alone: boolean): Piece {
	const { references, lettering, edition } = context;
	const { presenter } = edition.project;
	const runs = (text: Parameters<typeof runsOf>[0]) => runsOf(text, references);
	const words = (
		name: string,
		paragraphs: readonly Paragraph[],
		look: Look,
		more?: number,
	) => wordsPiece(name, paragraphs, look, lettering, more);
	switch (block.block) {
		case "points":
			return words(
				"Points",
				block.points.map((point) => ({
					runs: runs(point),
					bullet: "dash",
					above: alone ? 22 : 14,
				})),
				{ size: alone ? sizes.alone : sizes.body },
				alone ? apart.alone : apart.body,
			);
		case "paragraph":
			return words("Words", [{ runs: runs(block.text) }], {
				size: sizes.body,
			});
		case "key-number":
			return words(
				"Key number",
				[
					{
						runs: [
							{
								text: block.value.text,
								bold: true,
								scale: (alone ? sizes.keyAlone : sizes.key) / sizes.body,
							},
						],
					},
					{ runs: runs(block.caption), above: 6 },
				],
				{ size: sizes.body },
			);
		case "opener":
			return words(
				"Answers to come",
				block.answers.map((answer, index) => ({
					runs: runs(asText(answer.words)).map(onDark),
					bullet: { number: index + 1 },
					above: 14,
				})),
				{ size: sizes.body, colour: "dark-ink", bullets: "dark-soft" },
			);
		case "quote":
			return words(
				"Quotation",
				[{ runs: quoteRuns(block.words, block.struck) }],
				{ size: sizes.body },
			);
		case "references":
			return referencesPiece(block.page, context);
		case "presenter": {
			if (block.part === "line") {
				const { who, where } = presenterLine(presenter);
				return words(
					"Who presents",
					[{ runs: [{ text: who, bold: true }, { text: where }] }],
					{ size: 22, colour: "soft" },
				);
			}
			return words(
				"Disclosures",
				[
					{
						runs: [
							{ text: presenter.name, bold: true },
							{ text: `: ${presenter.disclosures}` },
						],
					},
				],
				{ size: isLong(presenter) ? 16 : sizes.body },
			);
		}
		case "columns":
			return columnsPiece(
				block.columns.map(({ heading, body }) => ({
					heading,
					body: body.map((each) => pieceOf(each, context, true)),
				})),
				context,
			);
		case "table":
			return tablePiece(writtenTable(block, context), context);
		case "record-table":
			return tablePiece(recordTable(block, context), context);
		case "figure":
			return figurePiece(block, context);
		case "picture":
			return picturePiece(block, context);
		case "record":
			throw new RangeError("the record of a specimen");
		default:
			return block satisfies never;
	}
}

function figurePiece(figure: FigureBlock, context: Context): Piece {
	return chartPiece(figure, context) ?? drawingPiece(figure, context);
}

/** Marks and numbers that are raised, on a dark ground. */
function onDark(run: Run): Run {
	return run.colour ? { ...run, colour: "dark-soft" } : run;
}

function quoteRuns(words: string, struck: string | undefined): Run[] {
	if (!struck) return [{ text: `“${words}”` }];
	const at = words.indexOf(struck);
	return [
		{ text: `“${words.slice(0, at)}` },
		{ text: struck, struck: true },
		{ text: `${words.slice(at + struck.length)}”` },
	].filter(({ text }) => text !== "");
}
