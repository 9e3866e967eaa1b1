import type { Options } from "minisearch";

/*
 * What can be searched for, shared by the build, which makes the index, and by the pages, which ask
 * it. `data/search-index.json` is a MiniSearch index with these options.
 */

/** What is stored with each entry of the index and comes back with a hit. */
export interface SearchEntry {
	readonly kind: "slide" | "study" | "term" | "leaflet";
	/** Id of the slide, the study or the leaflet, or the term's own id (`term-minimal-difference`). */
	readonly target: string;
	readonly title: string;
	/** A line to tell hits apart: a slide's chapter, a study's full title, a term's definition, who a leaflet is for. */
	readonly detail: string;
	/** Of a study: the slides that show it, by id, in order of presentation. */
	readonly slides?: readonly string[];
	/** Of a study in the list of references: the id of its entry, e.g. `ref-12`. */
	readonly reference?: string;
}

/** An entry with the words by which it is found. */
export interface SearchDocument extends SearchEntry {
	/** Kind and target, unique in the index. */
	readonly id: string;
	/** Other names: a term's spellings, a study's acronym and authors. */
	readonly also: string;
	readonly text: string;
}

/** Options of the index; a word matches by its beginning, and a long one with a slip in it. */
export const searchOptions = {
	fields: ["title", "also", "text"],
	storeFields: ["kind", "target", "title", "detail", "slides", "reference"],
	processTerm: (term) =>
		term
			.normalize("NFD")
			.replace(/\p{Mark}/gu, "")
			.toLowerCase(),
	searchOptions: {
		prefix: true,
		fuzzy: (term) => (term.length > 5 ? 0.2 : false),
		boost: { title: 4, also: 3 },
		combineWith: "AND",
	},
} satisfies Options<SearchDocument>;
