import { type KeyUse, keyList } from "./key-list.ts";
import { openPanel } from "./panel.tsx";

/** Shows what every key does, in two columns where there is room. */
export function showKeys() {
	const half = Math.ceil(keyList.length / 2);
	openPanel({ name: "key-card", title: "Keys", closingKeys: ["?"] }, () => (
		<>
			<div class="columns">
				<Keys uses={keyList.slice(0, half)} />
				<Keys uses={keyList.slice(half)} />
			</div>
			<p>
				In a chart that Tab has reached, arrow keys go from mark to mark and
				read the values out; Esc leaves it.
			</p>
		</>
	));
}

function Keys({ uses }: { uses: readonly KeyUse[] }) {
	return (
		<table>
			<tbody>
				{uses.map(({ keys, does }) => (
					<tr key={does}>
						<th scope="row">
							{keys.map((key, index) => (
								<>
									{index > 0 && " "}
									<kbd>{key}</kbd>
								</>
							))}
						</th>
						<td>{does}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
