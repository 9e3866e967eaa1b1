/** Ids that slides had in earlier editions of a deck: links to them have long been sent and printed. */
export interface FormerIds {
	/** A former id, and the slide that has its matter now. */
	readonly renamed?: Readonly<Record<string, string>>;
	/** The former id of a slide that is gone, and the slide to offer in its place. */
	readonly dropped?: Readonly<Record<string, string>>;
}

/** How a slide's former ids stand in its element: those it answers to, and those it is offered for. */
export interface FormerMarks {
	readonly "data-former"?: string;
	readonly "data-instead"?: string;
}

/** What the element of a slide says of its former ids. */
export function formerMarks(
	{ former = {} }: { readonly former?: FormerIds },
	slide: string,
): FormerMarks {
	const leadHere = (ids: Readonly<Record<string, string>> = {}) =>
		Object.keys(ids)
			.filter((id) => ids[id] === slide)
			.join(" ");
	const renamed = leadHere(former.renamed);
	const dropped = leadHere(former.dropped);
	return {
		...(renamed && { "data-former": renamed }),
		...(dropped && { "data-instead": dropped }),
	};
}
