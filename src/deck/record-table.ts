import type { Comparator } from "../evidence/comparator.ts";
import type { Direction } from "../evidence/direction.ts";
import type { Fault } from "../evidence/problem.ts";
import type { Origin } from "../evidence/provenance.ts";
import type { Question } from "../evidence/trials-about.ts";
import type { Certainty, Judgement, Position } from "../evidence/vocabulary.ts";
import type { TableKind } from "./figure.ts";
import type { Text } from "./text.ts";

/**
 * A symbol before the words of a cell. It repeats what they say, so it is silent for a reader of the
 * screen, and colour alone never tells two symbols apart.
 */
export type CellMark =
	| { readonly mark: "position"; readonly position: Position }
	/** GRADE's circles: filled ones of four, and how many more a range may reach. */
	| { readonly mark: "certainty"; readonly certainty: Certainty | undefined }
	/** Plus, question mark or minus in a circle, as in Cochrane reviews. */
	| { readonly mark: "judgement"; readonly judgement: Judgement }
	| { readonly mark: "comparator"; readonly comparator: Comparator }
	| { readonly mark: "direction"; readonly direction: Direction };

/** A list of records on the page of all records, which a cell leads to. */
export interface OpenedRecords extends Question {
	/** Its id on that page. */
	readonly anchor: string;
	readonly heading: string;
	/** Ids of the trials that the cell counts, then of the review that it names. */
	readonly trials: readonly string[];
	readonly review?: string;
}

/** One cell: a symbol, words, and further words in smaller type. */
export interface TableCell {
	readonly mark?: CellMark;
	readonly text: Text;
	readonly detail?: Text;
	/** Letter of a footnote. */
	readonly note?: string;
	/** The records that it is written from; none leaves it without a link. */
	readonly opens?: OpenedRecords;
}

/** A table written from records by a builder in `src/figures`: one row a record or outcome. */
export interface RecordTableBlock {
	readonly block: "record-table";
	/** Name of its data file, unique among the figures and tables of the deck. */
	readonly id: string;
	/** What the table is: its style and its name among the kinds of tables. */
	readonly kind: TableKind;
	/** What it holds, how many rows, from which sources. */
	readonly caption: Text;
	/** Heads of the columns; the first stands over the row headings. */
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly heading: TableCell;
		readonly cells: readonly TableCell[];
	}[];
	/** Footnotes and the key to the symbols. */
	readonly notes: readonly Text[];
	readonly comparators: readonly Comparator[];
	/** The fields that its rows are written from. */
	readonly origins: readonly Origin[];
	/** The author's own words, for the check of bare numbers. */
	readonly words: readonly Text[];
	/** Faults found while building, reported by the deck's checks. */
	readonly faults: readonly Fault[];
}

/** The lists of records that the cells of a table lead to, empty ones included. */
export function openedRecords({ rows }: RecordTableBlock): OpenedRecords[] {
	return rows.flatMap(({ cells }) => cells.flatMap(({ opens }) => opens ?? []));
}

/** All texts of a table with the place in which each stands. */
export function tableTexts(
	table: RecordTableBlock,
): { place: string; text: Text }[] {
	const ofCell = (place: string, { text, detail }: TableCell) => [
		{ place, text },
		...(detail ? [{ place, text: detail }] : []),
	];
	return [
		{ place: "caption", text: table.caption },
		...table.rows.flatMap(({ heading, cells }, row) => [
			...ofCell(`rows.${row}.heading`, heading),
			...cells.flatMap((cell, column) => ofCell(`rows.${row}.${column}`, cell)),
		]),
		...table.notes.map((text, index) => ({ place: `notes.${index}`, text })),
	];
}
