/** What identifies a published state of a deck, so that it can be cited and an error reported. */
export interface Release {
	/** As in the changelog: `0.2.0`. */
	readonly version: string;
	/** The day of publication: `2026-11-29`. */
	readonly date: string;
	/** The month to which the evidence was searched: `2026-11`. */
	readonly searchedTo: string;
	/** The month by which it is to be reviewed: `2027-11`. */
	readonly reviewBy?: string;
	/** Who answers for it. */
	readonly authors: readonly (
		| { readonly family: string; readonly given: string }
		| { readonly literal: string }
	)[];
	/** Where an error is reported: an https or mailto address. */
	readonly contact?: string;
	/** Where the site is published: an https address of a folder, with a slash at its end. */
	readonly address?: string;
}

/** Under which a deck, its records and all that is made of them may be used. */
export const license = {
	short: "CC BY 4.0",
	name: "Creative Commons Attribution 4.0 International",
	address: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Who answers for a release, by name. */
export function authorNames({ authors }: Release): string[] {
	return authors.map((author) =>
		"literal" in author ? author.literal : `${author.given} ${author.family}`,
	);
}

/** `November 2026` of `2026-11`, `November 29, 2026` of `2026-11-29`. */
export function dateInWords(date: string): string {
	const [year, month = 1, day] = date.split("-").map(Number);
	return new Intl.DateTimeFormat("en-US", {
		timeZone: "UTC",
		year: "numeric",
		month: "long",
		...(day !== undefined && { day: "numeric" }),
	}).format(Date.UTC(year ?? 0, month - 1, day ?? 1));
}
