import type { RecordTableBlock, TableCell } from "../../deck/record-table.ts";
import type { Edition } from "./edition.ts";
import { TableHead } from "./table-head.tsx";
import { CellSign } from "./table-marks.tsx";
import { Inline } from "./text.tsx";

/** Rows beyond which a table sets smaller. */
const longFrom = 5;

/** A table written from records: real heads of rows and columns, footnotes in its foot. */
export function RecordTableView({
	table,
	edition,
}: {
	table: RecordTableBlock;
	edition: Edition;
}) {
	const { id, kind, caption, columns, rows, notes } = table;
	return (
		<table
			id={`table-${id}`}
			class={`table ${kind}${rows.length >= longFrom ? " long" : ""}`}
		>
			<caption>
				<Inline text={caption} edition={edition} />
			</caption>
			<TableHead columns={columns} />
			<tbody>
				{rows.map(({ heading, cells }) => (
					<tr>
						<th scope="row">
							<Cell cell={heading} edition={edition} />
						</th>
						{cells.map((cell, index) => (
							<td data-column={edition.within ? columns[index + 1] : undefined}>
								<Cell cell={cell} edition={edition} />
							</td>
						))}
					</tr>
				))}
			</tbody>
			{notes.length > 0 && (
				<tfoot>
					<tr>
						<td colSpan={columns.length}>
							{notes.map((note, index) => (
								<>
									{index > 0 && " · "}
									<Inline text={note} edition={edition} />
								</>
							))}
						</td>
					</tr>
				</tfoot>
			)}
		</table>
	);
}

function Cell({ cell, edition }: { cell: TableCell; edition: Edition }) {
	const { mark, text, detail, note, opens } = cell;
	const content = (
		<>
			{mark && <CellSign mark={mark} subject={edition.project.deck.subject} />}
			<Inline text={text} edition={edition} />
			{note && <sup>{note}</sup>}
			{detail && (
				<small>
					<Inline text={detail} edition={edition} />
				</small>
			)}
		</>
	);
	const filled = opens && opens.trials.length + (opens.review ? 1 : 0) > 0;
	return filled && edition.evidenceHref ? (
		<a href={`${edition.evidenceHref}#${opens.anchor}`}>{content}</a>
	) : (
		content
	);
}
