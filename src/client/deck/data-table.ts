import { openPanel } from "../panels/panel.ts";
import { figureData } from "../shared/figure-data.ts";
import type { Talk } from "./talk.ts";

/** Shows the data behind the present slide's figure; `T` or Escape closes it again. */
export async function showTable(talk: Talk) {
	const figure = talk
		.present()
		.querySelector<HTMLElement>("figure[data-figure]");
	if (!figure) return;
	const { title, table } = await figureData(figure.dataset.figure ?? "");
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
	openPanel("data-table", title, [grid], ["t"]);
}
