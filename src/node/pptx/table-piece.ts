import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import type { TableBlock } from "../../deck/slide.ts";
import { flatCited } from "../../deck/text.ts";
import type { Context } from "./context.ts";
import type { Piece } from "./piece.ts";
import { signRuns } from "./signs.ts";
import { type Cell, layTable, type Table } from "./table.ts";
import { addTable } from "./table-shape.ts";
import { type Run, runsOf } from "./words.ts";

/** Room above and below the words of a cell, at most, where a table has its slide to itself. */
const widest = 16;
/** Size of a table's words, at most, where it leaves room; in pixels. */
const largest = 27;

/** A table as a piece of a slide's body. */
export function tablePiece(table: Table, { lettering }: Context): Piece {
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
		largest: largest / table.size,
		height: (width, scale) => laid(width, scale).height,
		most: (width, scale) => laid(width, scale, widest).height,
		put(sheet, box, scale) {
			const close = laid(box.width, scale);
			const more = (box.height - close.height) / (2 * close.heights.length);
			const room = Math.max(table.room, Math.min(widest, table.room + more));
			addTable(sheet, laid(box.width, scale, room), box);
		},
	};
}

/** A table as its author wrote it. */
export function writtenTable(
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

/** A table that is made from records. */
export function recordTable(
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
