/** What authors say themselves: words of others, between quotation marks, are theirs. */
export function ownWords(words: string): string {
	return words.replace(/“[^”]*”|"[^"]*"/g, "“…”");
}
