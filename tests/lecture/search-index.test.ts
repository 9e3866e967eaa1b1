import MiniSearch from "minisearch";
import { beforeAll, describe, expect, it } from "vitest";
import { type SearchDocument, searchOptions } from "../../src/deck/search.ts";
import { loadProject } from "../../src/node/site/load-project.ts";
import {
	searchDocuments,
	searchIndex,
} from "../../src/node/site/search-index.ts";
import { type Edition, makeEdition } from "../../src/pages/shared/edition.ts";

let edition: Edition;
let index: MiniSearch<SearchDocument>;
beforeAll(async () => {
	const project = await loadProject(
		"slides/deck.ts",
		(file) => import(/* @vite-ignore */ file),
	);
	edition = makeEdition(project);
	index = MiniSearch.loadJSON(searchIndex(edition), searchOptions);
});

/** Kinds and targets of the best hits. */
function best(words: string, count = 3): string[] {
	return index
		.search(words)
		.slice(0, count)
		.map(({ kind, target }) => `${kind} ${target}`);
}

describe("the search index", () => {
	it("finds a slide by its title, a study by its author or acronym, a term by another spelling, a leaflet by its name", () => {
		expect(best("real needling sham GERAC")).toContain("slide gerac");
		expect(best("debar")).toContain("study debar-2025-backinaction");
		expect(best("backinaction")).toContain("study debar-2025-backinaction");
		expect(best("NNT")[0]).toMatch(/^term /);
		for (const { id, name, title } of edition.project.leaflets) {
			expect(best(name), name).toContain(`leaflet ${id}`);
			expect(best(id.replaceAll("-", " ")), id).toContain(`leaflet ${id}`);
			expect(best(title)[0], title).toBe(`leaflet ${id}`);
		}
	});

	it("needs all words, takes beginnings, and forgives a slip in a long word", () => {
		expect(best("guidel")).not.toEqual([]);
		expect(best("acupuncure")).not.toEqual([]);
		expect(best("sciatica zeppelin")).toEqual([]);
	});

	it("holds every slide, every record that is not retracted, and every term, once", () => {
		const documents = searchDocuments(edition);
		expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
		const { studies, glossary } = edition.project;
		const of = (kind: string) =>
			documents.filter((document) => document.kind === kind);
		expect(of("term")).toHaveLength(glossary.length);
		expect(of("study")).toHaveLength(
			studies.filter(({ study }) => !study.retracted).length,
		);
	});

	it("leads from a cited study to its slides and its reference", () => {
		const debar = searchDocuments(edition).find(
			({ target }) => target === "debar-2025-backinaction",
		);
		expect(debar?.slides).toContain("backinaction-course");
		expect(debar?.reference).toMatch(/^ref-\d+$/);
	});
});
