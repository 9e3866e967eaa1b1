import type { FigureBlock } from "../../deck/figure.ts";
import { isLong, presenterLine } from "../../deck/presenter.ts";
import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import {
	type Block,
	type ColumnsBlock,
	referencesPerPage,
	type TableBlock,
} from "../../deck/slide.ts";
import { asText, flatCited } from "../../deck/text.ts";
import { amaReferences } from "../../evidence/citation.ts";
import { chartPiece } from "./chart/chart-piece.ts";
import type { Context } from "./context.ts";
import { drawingPiece } from "./drawing/drawing-piece.ts";
import { picturePiece } from "./picture-piece.ts";
import { type Piece, stack, wordsPiece } from "./piece.ts";
import { rule } from "./shapes.ts";
import { signRuns } from "./signs.ts";
import { addTable, type Cell, layTable, type Table } from "./table.ts";
import type { Look } from "./text-body.ts";
import { type Paragraph, type Run, runsOf } from "./words.ts";

/** Words of a body, and words that have the slide to themselves. */
const sizes = { body: 26, alone: 30, key: 68, references: 20 } as const;

/**
 * A block as a piece of a slide's body.
 *
 * @param alone whether nothing else stands on the slide, or beside it in a column
 */
export function pieceOf(block: Block, context: Context, alone: boolean): Piece {
	const { references, lettering, edition } = context;
	const { presenter } = edition.project;
	const runs = (text: Parameters<typeof runsOf>[0]) => runsOf(text, references);
	const words = (name: string, paragraphs: readonly Paragraph[], look: Look) =>
		wordsPiece(name, paragraphs, look, lettering);
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
								scale: sizes.key / sizes.body,
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
					runs: runs(asText(answer.words)),
					bullet: { number: index + 1 },
					above: 22,
				})),
				{ size: sizes.alone },
			);
		case "quote":
			return words(
				"Quotation",
				[{ runs: quoteRuns(block.words, block.struck) }],
				{ size: sizes.body },
			);
		case "references":
			return words("References", referenceLines(block.page, context), {
				size: sizes.references,
				columns: 2,
			});
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
			return columnsPiece(block, context);
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

function quoteRuns(words: string, struck: string | undefined): Run[] {
	if (!struck) return [{ text: `“${words}”` }];
	const at = words.indexOf(struck);
	return [
		{ text: `“${words.slice(0, at)}` },
		{ text: struck, struck: true },
		{ text: `${words.slice(at + struck.length)}”` },
	].filter(({ text }) => text !== "");
}

function referenceLines(page: number, { edition }: Context): Paragraph[] {
	const from = (page - 1) * referencesPerPage;
	const listed = edition.references.slice(from, from + referencesPerPage);
	return amaReferences(listed).map((words, index) => {
		const address = /(?:doi:\S+|https?:\/\/\S+)$/.exec(words)?.[0] ?? "";
		const doi = listed[index]?.citation.DOI;
		return {
			bullet: { number: from + index + 1 },
			above: 5,
			runs: [
				{ text: address ? words.slice(0, -address.length) : words },
				...(address
					? [
							{
								text: address,
								link: { url: doi ? `https://doi.org/${doi}` : address },
							},
						]
					: []),
			],
		};
	});
}

/** Columns side by side, each beneath its heading. */
function columnsPiece({ columns }: ColumnsBlock, context: Context): Piece {
	const across = 56;
	const parts = columns.map(({ heading, body }) => ({
		heading: wordsPiece(
			"Heading",
			[{ runs: runsOf(heading, context.references) }],
			{ size: sizes.body, bold: true, anchor: "bottom" },
			context.lettering,
		),
		body: body.map((each) => pieceOf(each, context, true)),
	}));
	const widthOf = (width: number) =>
		(width - across * (columns.length - 1)) / columns.length;
	const headHeight = (width: number, scale: number) =>
		Math.max(
			...parts.map(({ heading }) => heading.height(widthOf(width), scale)),
		);
	return {
		words: false,
		elastic: false,
		height: (width, scale) =>
			headHeight(width, scale) +
			26 +
			Math.max(
				...parts.map(({ body }) =>
					body.reduce(
						(sum, each) => sum + each.height(widthOf(width), scale) + 16,
						-16,
					),
				),
			),
		put(sheet, box, scale) {
			const width = widthOf(box.width);
			const high = headHeight(box.width, scale);
			for (const [index, { heading, body }] of parts.entries()) {
				const x = box.x + index * (width + across);
				// The places of a comparison, where the layout is one.
				const comparison = columns.length === 2;
				heading.put(
					sheet,
					{ x, y: box.y, width, height: high },
					scale,
					comparison ? { type: "body", idx: 1 + 2 * index } : undefined,
				);
				rule(sheet, "Line", { x, y: box.y + high + 8, width, height: 0 });
				const top = high + 26;
				stack(
					body,
					sheet,
					{ x, y: box.y + top, width, height: box.height - top },
					comparison ? [{ type: "obj", idx: 2 + 2 * index }] : [],
				);
			}
		},
	};
}

/** Room above and below the words of a cell, at most, where a table is alone on its slide. */
const widest = 15;

function tablePiece(table: Table, { lettering }: Context): Piece {
	const laid = (width: number, scale: number, room = table.room) =>
		layTable(
			{
				...table,
				size: table.size * scale,
				headSize: table.headSize * Math.max(scale, 0.8),
				room: room * scale,
			},
			width,
			lettering,
		);
	return {
		words: false,
		elastic: false,
		height: (width, scale) => laid(width, scale).height,
		put(sheet, box, scale) {
			const close = laid(box.width, scale);
			const more = (box.height - close.height) / (2 * close.heights.length);
			const room = Math.max(table.room, Math.min(widest, table.room + more));
			addTable(sheet, laid(box.width, scale, room), box);
		},
	};
}

function writtenTable(
	{ caption, columns, rows }: TableBlock,
	{ references }: Context,
): Table {
	return {
		name: "Table",
		description: flatCited(caption),
		head: columns.map((column) => [{ runs: [{ text: column }] }]),
		rows: rows.map((row) =>
			row.map((cell): Cell => [{ runs: runsOf(cell, references) }]),
		),
		size: 22,
		headSize: 18,
		named: true,
		room: rows.length > 4 ? 7 : 9,
		lines: { head: "ink", rows: "rule" },
	};
}

/** Sizes of tables that are written from records; the busier the smaller. */
const recordSizes: Readonly<Record<RecordTableBlock["kind"], number>> = {
	"evidence-map": 18,
	"findings-table": 20,
	"bias-strip": 20,
	"guideline-table": 22,
};

function recordTable(
	{ kind, caption, columns, rows, notes }: RecordTableBlock,
	{ references, edition }: Context,
): Table {
	const { subject } = edition.project.deck;
	const size = recordSizes[kind];
	const cell = ({ mark, text, detail, note }: TableCell): Cell => [
		{
			runs: [
				...(mark ? signRuns(mark, subject) : []),
				...runsOf(text, references),
				...(note ? [{ text: note, raised: true }] : []),
			],
		},
		...(detail
			? [
					{
						runs: runsOf(detail, references).map(
							(run): Run => ({
								...run,
								bold: false,
								colour: "soft",
								scale: Math.min(1, 18 / size) * 0.9,
							}),
						),
					},
				]
			: []),
	];
	const foot = notes.flatMap((note, index) => [
		...(index > 0 ? [{ text: " · " }] : []),
		...runsOf(note, references),
	]);
	return {
		name: "Table",
		description: flatCited(caption),
		head: columns.map((column) => [{ runs: [{ text: column }] }]),
		rows: rows.map(({ heading, cells }) => [heading, ...cells].map(cell)),
		...(foot.length > 0 && { foot: [{ runs: foot }] }),
		size,
		headSize: Math.min(size, 18),
		named: true,
		room: kind === "evidence-map" ? 3 : 5,
		lines: { head: "ink", rows: "rule" },
	};
}
