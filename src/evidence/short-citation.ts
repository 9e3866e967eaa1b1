import type { Study } from "./study.ts";

/** `DeBar 2025`: first author (or the record's own label) and year, for chips, footers and links. */
export function shortCitation(study: Study): string {
	if (study.label) return study.label;
	const first = study.citation.author[0];
	const who = first
		? "family" in first
			? first.family
			: first.literal
		: study.id;
	const year = study.citation.issued?.["date-parts"][0][0];
	return year ? `${who} ${year}` : who;
}
