import { shortCitation } from "../evidence/short-citation.ts";
import type { Project } from "./project.ts";

/** Words that a deck uses and a common dictionary lacks: those of its subject, and names in its citations. */
export function vocabularyOf({ deck, studies }: Project): string[] {
	const cited = studies.flatMap(({ study }) => {
		const [first] = study.citation.author;
		const author = first && "family" in first ? first.family : "";
		return `${shortCitation(study)} ${author}`.match(/\p{L}[\p{L}\d]*/gu) ?? [];
	});
	return [...new Set([...(deck.subject.vocabulary ?? []), ...cited])];
}
