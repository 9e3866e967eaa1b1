import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

/*
 * What readers are sent: the graph of the chunks that a real build makes. The scripts are the same for
 * every deck.
 */

let chunks: Map<string, Rolldown.OutputChunk>;
let pages: Map<string, string>;
beforeAll(async () => {
	const { output } = (await build({
		deck: { entry: "tests/fixtures/small/deck.ts", types: false },
		build: { write: false },
		logLevel: "silent",
	})) as Rolldown.RolldownOutput;
	chunks = new Map(
		output.flatMap((part) =>
			part.type === "chunk" ? [[part.fileName, part]] : [],
		),
	);
	pages = new Map(
		output.flatMap((part) =>
			part.type === "asset" && part.fileName.endsWith(".html")
				? [[part.fileName, String(part.source)]]
				: [],
		),
	);
});

/** Chunks that pages name as their scripts. */
function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script[^>]* src="[./]*([^"]+)"/g)].map(
		([, name = ""]) => name,
	);
}

/** What is loaded with some chunks, and what may be loaded later. */
function reached(from: readonly string[], { later }: { later: boolean }) {
	const found = new Set<string>();
	const queue = [...from];
	for (let name = queue.pop(); name; name = queue.pop()) {
		const chunk = chunks.get(name);
		if (!chunk || found.has(name)) continue;
		found.add(name);
		queue.push(...chunk.imports, ...(later ? chunk.dynamicImports : []));
	}
	return found;
}

function gzipped(names: Iterable<string>): number {
	return [...names].reduce(
		(sum, name) => sum + gzipSync(chunks.get(name)?.code ?? "").length,
		0,
	);
}

describe("a reader's scripts", () => {
	it("hold nothing that only a build needs", () => {
		const modules = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds);
		expect(modules.length).toBeGreaterThan(50);
		expect(
			modules.filter((id) =>
				/node_modules\/(zod|chart\.js|mermaid|citeproc|@citation-js)\/|\/src\/(node|checks|pages)\/|\/src\/evidence\/(schema|citation)|\/slides\//.test(
					id,
				),
			),
		).toEqual([]);
	});

	it("are all reached from a page", () => {
		const all = [...pages.values()].flatMap(scriptsOf);
		expect(all.length).toBeGreaterThan(1);
		expect([...reached(all, { later: true })].sort()).toEqual(
			[...chunks.keys()].sort(),
		);
	});

	it("hold no module twice", () => {
		const modules = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds);
		expect(
			modules.filter((id, index) => modules.indexOf(id) !== index),
		).toEqual([]);
	});

	it("stay small: 48 kB until the deck answers a key, 12 kB on a page to read, 30 kB a part that is loaded later", () => {
		const first = (page: string) =>
			gzipped(reached(scriptsOf(pages.get(page) ?? ""), { later: false }));
		expect(first("index.html")).toBeGreaterThan(10_000);
		expect(first("index.html")).toBeLessThan(48_000);
		expect(first("read/index.html")).toBeGreaterThan(1000);
		expect(first("read/index.html")).toBeLessThan(12_000);
		const start = reached(scriptsOf(pages.get("index.html") ?? ""), {
			later: false,
		});
		for (const name of chunks.keys())
			if (!start.has(name)) expect(gzipped([name]), name).toBeLessThan(30_000);
	});

	it("are asked for at once: each page names what its script cannot run without", () => {
		for (const [path, html] of pages)
			for (const name of reached(scriptsOf(html), { later: false }))
				expect(html.includes(name), `${path} does not name ${name}`).toBe(true);
	});
});
