import { editDistance } from "../deck/edit-distance.ts";

/** The known word that shares most with a mistyped one, if it is close. */
export function nearest(
	id: string,
	known: readonly string[],
): string | undefined {
	const [best] = known
		.map((candidate) => ({ candidate, distance: editDistance(id, candidate) }))
		.sort((a, b) => a.distance - b.distance);
	// Two letters that changed places are two edits.
	const close = id.length < 4 ? 1 : Math.max(2, id.length / 3);
	return best && best.distance <= close ? best.candidate : undefined;
}
