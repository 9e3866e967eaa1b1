import { startFilter } from "./read-filter.ts";

/** Makes the table of all records sortable and, with the records beneath, narrows it down. */
export function startRecords(main: HTMLElement) {
	const table = main.querySelector<HTMLTableElement>("table.records");
	const body = table?.tBodies[0];
	if (!table || !body) return;
	const rows = [...body.rows];
	const tell = startFilter(
		main,
		rows.map((row) => ({
			element: row,
			with:
				document
					.getElementById(row.dataset.item ?? "")
					?.closest<HTMLElement>("details") ?? undefined,
		})),
		{ aside: () => sortedBy(table) },
	);
	makeSortable(table, body, rows, tell);
	// Going to a record unfolds it in newer browsers; this does so in all.
	const unfold = () => {
		const record = document
			.getElementById(decodeURIComponent(location.hash.slice(1)))
			?.closest("details");
		if (!record || record.open) return;
		record.open = true;
		record.scrollIntoView();
	};
	addEventListener("hashchange", unfold);
	unfold();
}

/** The heads of the columns sort by theirs, up and then down. */
function makeSortable(
	table: HTMLTableElement,
	body: HTMLTableSectionElement,
	rows: HTMLTableRowElement[],
	told: () => void,
) {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	for (const [column, cell] of heads.entries()) {
		const button = cell.querySelector("button");
		if (!button) continue;
		button.disabled = false;
		button.addEventListener("click", () => {
			const down = cell.ariaSort === "ascending";
			for (const other of heads) other.removeAttribute("aria-sort");
			cell.ariaSort = down ? "descending" : "ascending";
			body.append(
				...rows.sort((a, b) => compare(a, b, column) * (down ? -1 : 1)),
			);
			told();
		});
	}
}

/** `, sorted by n, descending`; aria-sort says it too, but only to those who go and look. */
function sortedBy(table: HTMLTableElement): string {
	const head = table.querySelector("th[aria-sort]");
	if (!head) return "";
	const falling = head.ariaSort === "descending";
	return `, sorted by ${head.textContent?.trim()}, ${falling ? "descending" : "ascending"}`;
}

function compare(
	a: HTMLTableRowElement,
	b: HTMLTableRowElement,
	column: number,
): number {
	const key = (row: HTMLTableRowElement) => {
		const cell = row.cells[column];
		return cell?.dataset.sort ?? cell?.textContent ?? "";
	};
	return key(a).localeCompare(key(b), "en", { numeric: true });
}
