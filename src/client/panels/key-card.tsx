import { useEffect, useState } from "preact/hooks";
import { type Command, type KeyUse, keyTable } from "../shared/key-table.ts";
import { lettersCount, setLetters } from "../shared/letter-keys.ts";
import { keptNow, onKept, takeNewEdition } from "../shared/offline.ts";
import { pagesBeside } from "../shared/resources.ts";
import { EditionLine } from "./edition-line.tsx";
import { openPanel } from "./panel.tsx";

/** What a finger does otherwise, or what is no use without keys and a mouse. */
const notByTouch: ReadonlySet<Command> = new Set([
	"zoom",
	"laser",
	"keys",
	"leave",
]);

/**
 * Shows what every key does, in two columns where there is room.
 *
 * @param here the window whose keys they are
 * @param run does what a row says when it is pressed, for who has no keys
 * @param menu has it be a menu for fingers, which leaves the keys out
 * @param menu.passage where the present slide is told in prose, where it is
 */
export function showKeys(
	here: KeyUse["in"],
	run: (command: Command) => void,
	menu?: { readonly passage?: string },
) {
	const uses = keyTable.filter(
		(use) =>
			(here === "talk" || use.in === "both windows") &&
			!(menu && notByTouch.has(use.command)),
	);
	const half = Math.ceil(uses.length / 2);
	const kind = {
		name: menu ? "key-card menu" : "key-card",
		title: menu ? "Menu" : "Keys",
		closedBy: "keys",
	} as const;
	openPanel(kind, (close) => {
		const press = (command: Command) => {
			close();
			run(command);
		};
		return (
			<>
				{menu?.passage && (
					<p>
						<a href={menu.passage}>Read this slide as prose</a>
					</p>
				)}
				<div class="columns">
					<Keys
						uses={uses.slice(0, half)}
						press={press}
						bare={menu !== undefined}
					/>
					<Keys
						uses={uses.slice(half)}
						press={press}
						bare={menu !== undefined}
					/>
				</div>
				{here === "talk" && !menu && (
					<p>
						In a chart that Tab has reached, arrow keys go from mark to mark and
						read the values out; Esc leaves it.
					</p>
				)}
				<Letters />
				<Keeping />
				{pagesBeside && here === "talk" && (
					<p>
						<a href="read/access.html">Accessibility</a>
					</p>
				)}
				<EditionLine />
			</>
		);
	});
}

function Keys({
	uses,
	press,
	bare,
}: {
	uses: readonly KeyUse[];
	press: (command: Command) => void;
	/** Without the keys themselves. */
	bare: boolean;
}) {
	return (
		<table>
			<tbody>
				{uses.map(({ command, keys, does: words }) => {
					const does = bare ? words.replace(/;.*/, "") : words;
					return (
						<tr key={does}>
							{!bare && (
								<th scope="row">
									{keys.map((key, index) => (
										<>
											{index > 0 && " "}
											<kbd>{key}</kbd>
										</>
									))}
								</th>
							)}
							<td>
								{/* These two are done already: by the pointer, and by this list. */}
								{command === "zoom" || command === "keys" ? (
									does
								) : (
									<button
										type="button"
										class="does"
										onClick={() => press(command)}
									>
										{does}
									</button>
								)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** The switch of keys that are a letter or a sign. */
function Letters() {
	const [on, setOn] = useState(lettersCount());
	return (
		<label class="letters">
			<input
				type="checkbox"
				checked={on}
				onChange={({ currentTarget }) => {
					setLetters(currentTarget.checked);
					setOn(currentTarget.checked);
				}}
			/>{" "}
			Letters and signs are shortcuts. Without them, F1 opens this list.
		</label>
	);
}

/** Whether the deck is kept on this device, and the way to another edition of it. */
function Keeping() {
	const [kept, setKept] = useState(keptNow());
	useEffect(() => onKept(() => setKept(keptNow())), []);
	switch (kept) {
		case "nothing":
			return null;
		case "all":
			return <p>Available offline: this deck is kept on this device.</p>;
		case "another edition":
			return (
				<p>
					There is a new version of this deck.{" "}
					<button type="button" class="button" onClick={takeNewEdition}>
						Show it
					</button>
				</p>
			);
		default:
			return kept satisfies never;
	}
}
