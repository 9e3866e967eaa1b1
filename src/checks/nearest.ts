/** The known word that shares most with a mistyped one, if it is close. */
export function nearest(
	id: string,
	known: readonly string[],
): string | undefined {
	const [best] = known
		.map((candidate) => ({ candidate, distance: distance(id, candidate) }))
		.sort((a, b) => a.distance - b.distance);
	// Two letters that changed places are two edits.
	const close = id.length < 4 ? 1 : Math.max(2, id.length / 3);
	return best && best.distance <= close ? best.candidate : undefined;
}

/** Edit distance (Levenshtein). */
function distance(from: string, to: string): number {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [row, letter] of [...from].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...to].entries())
			current.push(
				Math.min(
					(current[column] ?? 0) + 1,
					(previous[column + 1] ?? 0) + 1,
					(previous[column] ?? 0) + (letter === other ? 0 : 1),
				),
			);
		previous = current;
	}
	return previous.at(-1) ?? 0;
}
