import { figureData } from "./figures.ts";

/** Shows the data behind a figure in a dialog; `T` or Escape closes it again. */
export async function showTable(id: string) {
	const open = document.querySelector<HTMLDialogElement>("dialog.data-table");
	if (open) {
		open.close();
		return;
	}
	const { title, table } = await figureData(id);
	const dialog = document.createElement("dialog");
	dialog.className = "data-table";
	dialog.setAttribute("aria-label", `Data: ${title}`);
	const heading = document.createElement("h2");
	heading.textContent = title;
	const grid = document.createElement("table");
	const head = grid.createTHead().insertRow();
	for (const column of table.columns) {
		const cell = document.createElement("th");
		cell.scope = "col";
		cell.textContent = column;
		head.append(cell);
	}
	const body = grid.createTBody();
	for (const row of table.rows) {
		const line = body.insertRow();
		row.forEach((words, index) => {
			const cell = document.createElement(index === 0 ? "th" : "td");
			if (index === 0) cell.setAttribute("scope", "row");
			cell.textContent = words;
			line.append(cell);
		});
	}
	const close = document.createElement("button");
	close.type = "button";
	close.textContent = "Close";
	close.addEventListener("click", () => dialog.close());
	dialog.append(heading, grid, close);
	dialog.addEventListener("keydown", (event) => {
		if (event.key.toLowerCase() === "t") dialog.close();
		// The slides do not move while the table is open.
		event.stopPropagation();
	});
	dialog.addEventListener("close", () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}
