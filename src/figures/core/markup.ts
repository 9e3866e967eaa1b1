/** Words as they stand in XML or HTML, within tags or quotes; what XML cannot hold is left out. */
export function escaped(words: string): string {
	return (
		words
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses.
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;")
	);
}

/** Words that stand so, as they are read. */
export function unescaped(words: string): string {
	return words
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
