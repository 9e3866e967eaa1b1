import { figureData } from "../figures/figure-data.ts";
import type { Talk } from "../shared/talk.ts";
import { openPanel } from "./panel.tsx";

/** Shows the data behind the present slide's figure; `T` or Escape closes it again. */
export async function showTable(talk: Talk) {
	const figure = talk
		.present()
		.querySelector<HTMLElement>("figure[data-figure]");
	if (!figure) return;
	const { title, caption, table } = await figureData(
		figure.dataset.figure ?? "",
	);
	openPanel({ name: "data-table", title, closedBy: "table" }, () => (
		<>
			<table>
				<thead>
					<tr>
						{table.columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((row, at) => (
						<tr key={at}>
							{row.map((words, index) =>
								index === 0 ? <th scope="row">{words}</th> : <td>{words}</td>,
							)}
						</tr>
					))}
				</tbody>
			</table>
			<p class="fine">{caption}</p>
		</>
	));
}
