import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import type { TableBlock } from "../../deck/slide.ts";
import type { Text } from "../../deck/text.ts";
import {
	type Column,
	cellDetail,
	cellPadding,
	cellText,
	fine,
	wide,
} from "./column.ts";
import type { Setting } from "./text-lines.ts";

/** What tells how words come out in a column. */
export interface TellsWords {
	readonly column: Column;
	/** A text as it is printed, without its links. */
	plain(text: Text): string;
	/** Height of words that break into lines within a width, in pixels. */
	words(words: string | Text, width: number, setting: Setting): number;
	/** Width of words on one line, in pixels. */
	widthOf(words: string, setting: Setting): number;
}

/** The height of a table that an author wrote, which scrolls sideways where it has no room. */
export function tableHeight(
	{ caption, columns, rows }: TableBlock,
	width: number,
	told: TellsWords,
): number {
	const all = Math.max(560, width);
	const cells = rows.map((row) => row.map((cell) => told.plain(cell)));
	return (
		told.words(caption, all, fine) +
		8 +
		gridHeight([[...columns], ...cells], all, told)
	);
}

/** The height of a table from records, whose cells stand one below another in a phone's column. */
export function recordTableHeight(
	{ caption, columns, rows, notes }: RecordTableBlock,
	width: number,
	told: TellsWords,
): number {
	const foot =
		notes.length === 0
			? 0
			: cellPadding +
				told.words(
					notes.map((note) => told.plain(note)).join(" · "),
					width - 20,
					cellDetail,
				);
	const head = told.words(caption, width, fine) + 8;
	if (told.column === wide) {
		const cellWords = ({ text, detail }: TableCell) =>
			[text, detail].map((part) => (part ? told.plain(part) : "")).join(" ");
		const cells = rows.map(({ heading, cells }) =>
			[heading, ...cells].map(cellWords),
		);
		return head + gridHeight([[...columns], ...cells], width, told) + foot;
	}
	return rows.reduce(
		(sum, { heading, cells }) =>
			[heading, ...cells].reduce(
				(height, { text, detail }) =>
					height +
					2 +
					told.words(text, width - 20, cellText) +
					(detail ? told.words(detail, width - 20, cellDetail) : 0),
				sum + 21,
			),
		head + foot,
	);
}

/** Rows whose columns share the width as a browser shares it: by their widest cells. */
function gridHeight(
	rows: readonly (readonly string[])[],
	width: number,
	told: TellsWords,
): number {
	const widest = (rows[0] ?? []).map((_, column) =>
		Math.max(
			...rows.map((row) => told.widthOf(row[column] ?? "", cellText) + 20),
		),
	);
	const all = widest.reduce((sum, each) => sum + each, 0);
	return rows.reduce(
		(sum, row) =>
			sum +
			cellPadding +
			Math.max(
				...row.map((cell, column) =>
					told.words(
						cell,
						((widest[column] ?? 0) * width) / all - 20,
						cellText,
					),
				),
			),
		0,
	);
}
