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

/** The nearest of the known words, and all of them. */
export function didYouMean(word: string, known: readonly string[]): string {
	const near = nearest(word, known);
	// A long list would hide the word that was meant.
	if (near && known.length > 20) return `Did you mean "${near}"?`;
	return `${near ? `Did you mean "${near}"? Else use` : "Use"} ${known.join(", ")}`;
}
