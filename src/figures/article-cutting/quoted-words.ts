/**
 * Whether words stand in a text to the letter, apart from line breaks. An ellipsis stands for words
 * left out: what is around it stands in the text in that order. Quotation marks around all of it are
 * not part of the words; those within it may be single, as they are printed inside others.
 */
export function standsIn(article: string, quotation: string): boolean {
	const whole = evened(article);
	const parts = evened(quotation.trim().replace(/^“|”$/g, ""))
		.split("…")
		.map((part) => part.trim())
		.filter((part) => part !== "");
	let from = 0;
	for (const part of parts) {
		const at = whole.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return parts.length > 0;
}

function evened(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/[“”‘’]/g, "’")
		.trim();
}
