import { openPanel } from "../panels/panel.ts";
import { type KeyUse, keyList } from "./key-list.ts";

/** Shows what every key does, in two columns where there is room. */
export function showKeys() {
	const columns = document.createElement("div");
	columns.className = "columns";
	const half = Math.ceil(keyList.length / 2);
	columns.append(tableOf(keyList.slice(0, half)), tableOf(keyList.slice(half)));
	const inChart = document.createElement("p");
	inChart.textContent =
		"In a chart that Tab has reached, arrow keys go from mark to mark and read the values out; Esc leaves it.";
	openPanel("key-card", "Keys", [columns, inChart], ["?"]);
}

function tableOf(uses: readonly KeyUse[]): HTMLTableElement {
	const table = document.createElement("table");
	const body = table.createTBody();
	for (const { keys, does } of uses) {
		const row = body.insertRow();
		const head = document.createElement("th");
		head.scope = "row";
		keys.forEach((key, index) => {
			if (index > 0) head.append(" ");
			const cap = document.createElement("kbd");
			cap.textContent = key;
			head.append(cap);
		});
		row.append(head);
		row.insertCell().textContent = does;
	}
	return table;
}
