import type { Colour } from "./colours.ts";
import type { Lettering } from "./lettering.ts";
import type { Paragraph, Run } from "./words.ts";

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
export const gutter = 18;

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
	return runs.map((run) => ({ ...run, bold: run.bold ?? bold }));
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
