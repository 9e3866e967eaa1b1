import { shortCitation } from "../evidence/short-citation.ts";
import type { Outcome, SourcedFact, Study } from "../evidence/study.ts";
import type { Inset } from "./insets.ts";
import { value } from "./outcome-values.ts";
import { cite, fact } from "./study-values.ts";

/** What an author may put between the words: an outcome stands for its effect, a study for its name. */
export type Insertable = Inset | Outcome | SourcedFact | Study;

/** What an author put between the words, as a text keeps it. */
export function inserted(given: Insertable): Inset {
	// What is missing is told with its text, when all of the deck is read.
	if (!given) return given;
	switch (given.inset) {
		case "outcome":
			return value(given);
		case "fact":
			return fact(given);
		case "study":
			return { ...cite(given), name: given.name ?? shortCitation(given) };
		case "value":
		case "citation":
		case "term":
		case "literal":
			return given;
		default:
			return given satisfies never;
	}
}
