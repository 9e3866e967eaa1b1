import { recordTablesOf } from "../../deck/blocks-of.ts";
import { allSlides } from "../../deck/deck.ts";
import { openedRecords } from "../../deck/record-table.ts";
import type { Edition } from "../shared/edition.ts";

/** The records behind each cell of the deck's evidence maps; nothing where it has no map. */
export function RecordMap({ edition }: { edition: Edition }) {
	const lists = allSlides(edition.project.deck)
		.flatMap(recordTablesOf)
		.flatMap(openedRecords)
		.filter(({ trials, review }) => trials.length > 0 || review);
	if (lists.length === 0) return null;
	const links = (ids: readonly string[]) =>
		ids.map((id, index) => (
			<>
				{index > 0 && ", "}
				<a href={`#${id}`}>{edition.labelOf(id)}</a>
			</>
		));
	return (
		<>
			<h2 id="map">By condition and comparator</h2>
			<dl class="record-map">
				{lists.map(({ anchor, heading, trials, review }) => (
					<div id={anchor}>
						<dt>{heading}</dt>
						{trials.length > 0 && <dd>Trials: {links(trials)}</dd>}
						{review && <dd>Pooled by {links([review])}</dd>}
					</div>
				))}
			</dl>
		</>
	);
}
