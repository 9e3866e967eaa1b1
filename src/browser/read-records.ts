import { holds, searchField } from "./read-search.ts";

/** Makes the table of all records searchable and its columns sortable. */
export function startRecords(main: HTMLElement) {
	const table = main.querySelector<HTMLTableElement>("table.records");
	const body = table?.tBodies[0];
	if (!table || !body) return;
	const rows = [...body.rows];
	table.parentElement?.before(
		searchField("Find a record, kind or topic", (words) => {
			let hits = 0;
			for (const row of rows) {
				row.hidden = !holds(row.innerText || (row.textContent ?? ""), words);
				if (!row.hidden) hits++;
			}
			return hits;
		}),
	);
	for (const [column, cell] of [
		...(table.tHead?.rows[0]?.cells ?? []),
	].entries()) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = cell.textContent;
		button.addEventListener("click", () => {
			const down = cell.ariaSort === "ascending";
			for (const other of table.tHead?.rows[0]?.cells ?? [])
				other.removeAttribute("aria-sort");
			cell.ariaSort = down ? "descending" : "ascending";
			body.append(
				...rows.sort((a, b) => compare(a, b, column) * (down ? -1 : 1)),
			);
		});
		cell.replaceChildren(button);
	}
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
