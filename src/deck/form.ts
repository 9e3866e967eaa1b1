import { allBlocks, figuresOf } from "./blocks-of.ts";
import { allSlides, type Deck } from "./deck.ts";
import type { Cut, Slide } from "./slide.ts";

/** What a slide shows before anything else. */
export type Form = "figure" | "table" | "text" | "opener";

/** What a slide shows: a figure wherever it has one, a table where it has none, words otherwise; or that it opens a chapter. */
export function formOf(slide: Slide): Form {
	if (slide.layout === "opener") return "opener";
	if (figuresOf(slide).length > 0) return "figure";
	const tables = allBlocks(slide.body).filter(
		({ block }) => block === "table" || block === "record-table",
	);
	return tables.length > 0 ? "table" : "text";
}

/** The slides of a cut, by what they show. */
export function formsOf(
	deck: Deck,
	cut: Cut,
): Readonly<Record<Form, readonly Slide[]>> {
	const shown = allSlides(deck).filter(({ cuts }) => cuts.includes(cut));
	const of = (form: Form) => shown.filter((slide) => formOf(slide) === form);
	return {
		figure: of("figure"),
		table: of("table"),
		text: of("text"),
		opener: of("opener"),
	};
}
