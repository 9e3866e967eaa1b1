/** The words that stand in a list more than once, each once. */
export function repeated(words: readonly string[]): string[] {
	return [
		...new Set(words.filter((word, index) => words.indexOf(word) !== index)),
	];
}
