import { type Colour, fillXml } from "./colours.ts";
import type { Lettering } from "./lettering.ts";
import { graphicFrame } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { type Look, textBody } from "./text-body.ts";
import { type Box, emu } from "./units.ts";
import type { Paragraph, Run } from "./words.ts";
import { el } from "./xml.ts";

/** A cell: lines, each of which may be smaller than the table's. */
export type Cell = readonly Paragraph[];

/** A table as a presentation has it: one that can be edited. */
export interface Table {
	readonly name: string;
	/** What it holds, for who cannot see it. */
	readonly description: string;
	readonly head: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	/** Beneath it, across all columns. */
	readonly foot?: Cell;
	/** Widths of the columns in pixels; measured by default. */
	readonly widths?: readonly number[];
	/** Sizes of its words and of its head, in pixels. */
	readonly size: number;
	readonly headSize: number;
	/** Whether the first cell of a row names it. */
	readonly named: boolean;
	/** Room above and below the words of a cell. */
	readonly room: number;
	/** Lines beneath the head and beneath each row. */
	readonly lines: { readonly head?: Colour; readonly rows?: Colour };
}

/** Room after the words of a cell. */
const gutter = 18;

/** A table whose columns and rows have sizes. */
export interface LaidTable {
	readonly table: Table;
	readonly widths: readonly number[];
	readonly heights: readonly number[];
	readonly height: number;
}

/** Lays a table out in a width: columns as wide as their words want, no narrower than a word. */
export function layTable(
	table: Table,
	width: number,
	lettering: Lettering,
): LaidTable {
	const widths = table.widths ?? columnWidths(table, width, lettering);
	const rowHeight = (cells: readonly Cell[], size: number, bold: boolean) =>
		2 * table.room +
		Math.max(
			...cells.map((cell, column) =>
				cellHeight(
					cell,
					(widths[column] ?? 0) - gutter,
					size,
					bold || (table.named && column === 0),
					lettering,
				),
			),
		);
	const foot = table.foot
		? [
				2 * table.room +
					cellHeight(
						table.foot,
						width - gutter,
						table.headSize,
						false,
						lettering,
					),
			]
		: [];
	const heights = [
		rowHeight(table.head, table.headSize, true),
		...table.rows.map((row) => rowHeight(row, table.size, false)),
		...foot,
	];
	return {
		table,
		widths,
		heights,
		height: heights.reduce((sum, each) => sum + each, 0),
	};
}

function cellHeight(
	cell: Cell,
	width: number,
	size: number,
	bold: boolean,
	lettering: Lettering,
): number {
	return cell.reduce((sum, { runs }) => {
		const scale = runs[0]?.scale ?? 1;
		const own = size * scale;
		const lines = lettering.lines(measured(runs, bold), width, own);
		return sum + lettering.height(lines, own);
	}, 0);
}

function measured(runs: readonly Run[], bold: boolean) {
	return runs.map((run) => ({ text: run.text, bold: run.bold ?? bold }));
}

function columnWidths(
	{ head, rows, size, headSize, named }: Table,
	width: number,
	lettering: Lettering,
): number[] {
	const wants = head.map((cell, column) => {
		const cells = rows.map((row) => row[column] ?? []);
		const of = (
			measure: (runs: readonly Run[], size: number, bold: boolean) => number,
		) =>
			gutter +
			4 +
			Math.max(
				...cell.map(({ runs }) => measure(runs, headSize, true)),
				...cells
					.flat()
					.map(({ runs }) =>
						measure(runs, size * (runs[0]?.scale ?? 1), named && column === 0),
					),
			);
		const least = of((runs, own, bold) =>
			lettering.longestWord(measured(runs, bold), own),
		);
		const most = of((runs, own, bold) =>
			measured(runs, bold).reduce(
				(sum, run) => sum + lettering.width(run, own),
				0,
			),
		);
		// A long cell wants more lines rather than all of the width.
		return { least, most: Math.max(least, Math.min(most, 0.55 * width)) };
	});
	const least = wants.reduce((sum, each) => sum + each.least, 0);
	const more = wants.reduce((sum, each) => sum + each.most - each.least, 0);
	const left = width - least;
	if (left <= 0) return wants.map((each) => (each.least / least) * width);
	return wants.map(
		(each) =>
			each.least +
			(more > 0
				? (left * (each.most - each.least)) / more
				: left / wants.length),
	);
}

/** The largest of a table's sizes at which it is no higher than it may be. */
export function fitTable(
	table: Table,
	width: number,
	most: number,
	lettering: Lettering,
	least = 0.62,
): LaidTable {
	for (let scale = 1; ; scale -= 0.04) {
		const laid = layTable(
			{
				...table,
				size: table.size * scale,
				headSize: table.headSize * Math.max(scale, 0.8),
				room: table.room * scale,
			},
			width,
			lettering,
		);
		if (laid.height <= most || scale <= least) return laid;
	}
}

/** Puts a table on a slide. */
export function addTable(
	sheet: Sheet,
	{ table, widths, heights, height }: LaidTable,
	{ x, y, width }: Box,
) {
	const { head, rows, foot, size, headSize, named, room, lines } = table;
	const tableRow = (
		cells: readonly Cell[],
		index: number,
		look: Look,
		line: Colour | undefined,
		lineWidth: number,
	) =>
		el(
			"a:tr",
			{ h: emu(heights[index] ?? 0) },
			cells.map((cell, column) =>
				cellXml(
					sheet,
					cell,
					{ ...look, bold: look.bold || (named && column === 0) },
					room,
					line,
					lineWidth,
				),
			),
		);
	const footRow =
		foot &&
		el(
			"a:tr",
			{ h: emu(heights.at(-1) ?? 0) },
			cellXml(
				sheet,
				foot,
				{ size: headSize, colour: "soft" },
				room,
				undefined,
				0,
				widths.length,
			),
			widths
				.slice(1)
				.map(() =>
					el(
						"a:tc",
						{ hMerge: 1 },
						textBody(sheet, [], { size: headSize }, "a:txBody"),
						el("a:tcPr"),
					),
				),
		);
	const headLook: Look = { size: headSize, bold: true, colour: "soft" };
	graphicFrame(
		sheet,
		table.name,
		table.description,
		{ x, y, width, height },
		"table",
		el(
			"a:tbl",
			{},
			el("a:tblPr", { firstRow: 1, firstCol: named ? 1 : undefined }),
			el(
				"a:tblGrid",
				{},
				widths.map((each) => el("a:gridCol", { w: emu(each) })),
			),
			tableRow(head, 0, { ...headLook, anchor: "bottom" }, lines.head, 1.5),
			rows.map((row, index) =>
				tableRow(row, index + 1, { size }, lines.rows, 1),
			),
			footRow,
		),
	);
}

function cellXml(
	sheet: Sheet,
	cell: Cell,
	look: Look,
	room: number,
	line: Colour | undefined,
	lineWidth: number,
	across?: number,
): string {
	const border = (side: string, colour: Colour | undefined) =>
		el(
			`a:${side}`,
			colour === undefined ? { w: 0 } : { w: emu(lineWidth) },
			fillXml(colour),
		);
	return el(
		"a:tc",
		{ gridSpan: across },
		textBody(sheet, cell, look, "a:txBody"),
		el(
			"a:tcPr",
			{
				marL: 0,
				marR: emu(gutter),
				marT: emu(room),
				marB: emu(room),
				anchor: look.anchor === "bottom" ? "b" : "t",
			},
			border("lnL", undefined),
			border("lnR", undefined),
			border("lnT", undefined),
			border("lnB", line),
			el("a:noFill"),
		),
	);
}
