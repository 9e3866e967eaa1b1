import type { FigureTable } from "../../src/deck/figure.ts";
import type {
	RecordTableBlock,
	TableCell,
} from "../../src/deck/record-table.ts";
import { flat, type Text } from "../../src/deck/text.ts";

/**
 * The table as plain words, for comparison: what a reader sees, symbols left to their words.
 *
 * @param words how a text prints, mentions of studies included
 */
export function plainTable(
	table: RecordTableBlock,
	words: (text: Text) => string = flat,
): FigureTable {
	const plain = ({ text, detail }: TableCell) =>
		[words(text), detail && words(detail)].filter(Boolean).join("; ");
	return {
		columns: table.columns,
		rows: table.rows.map(({ heading, cells }) => [
			plain(heading),
			...cells.map(plain),
		]),
	};
}
