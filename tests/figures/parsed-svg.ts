/** An element of a drawing, with the attributes that it has or inherits. */
export interface Part {
	readonly tag: string;
	/** Its own attributes over those of the groups around it. */
	readonly attributes: Readonly<Record<string, string>>;
	/** Its own attributes alone. */
	readonly own: Readonly<Record<string, string>>;
	/** Elements around it, outermost first. */
	readonly around: readonly Part[];
	text: string;
}

/**
 * The elements of a drawing in the order in which they are drawn. Reads what the drawing code writes:
 * elements and attributes, no comments and no other markup.
 *
 * @throws Error if elements are not nested well
 */
export function partsOf(svg: string): Part[] {
	const parts: Part[] = [];
	const open: Part[] = [];
	for (const [whole, end, tag, attributes, single, text] of svg.matchAll(
		/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/g,
	)) {
		if (text !== undefined) {
			const last = open.at(-1);
			if (last) last.text += unescaped(text);
		} else if (end) {
			if (open.pop()?.tag !== tag) throw new Error(`${whole} closes nothing`);
		} else if (tag !== undefined) {
			const own = Object.fromEntries(
				[...(attributes ?? "").matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
					([, name = "", value = ""]) => [name, unescaped(value)],
				),
			);
			const part: Part = {
				tag,
				own,
				attributes: { ...open.at(-1)?.attributes, ...own },
				around: [...open],
				text: "",
			};
			parts.push(part);
			if (!single) open.push(part);
		}
	}
	if (open.length > 0) throw new Error(`${open.at(-1)?.tag} is not closed`);
	return parts;
}

function unescaped(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
