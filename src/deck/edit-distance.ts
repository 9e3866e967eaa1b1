/** Letters to put in, take out or exchange to make one word of another (Levenshtein 1966). */
export function editDistance(from: string, to: string): number {
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
