import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { captionedSvg } from "../../src/figures/core/captioned.ts";
import {
	csvFile,
	csvMetadata,
	dataCopies,
} from "../../src/node/artwork/data-copies.ts";
import { withWords } from "../../src/node/artwork/png-words.ts";
import { storageFault } from "../../src/node/cli/storage-fault.ts";
import { writeTogether } from "../../src/node/shared/write.ts";
import { makeEdition } from "../../src/pages/shared/edition.ts";
import { smallProject } from "../fixtures/small-project.ts";

const words = {
	title: "Pain & function",
	caption: "Smith 2020 · n = 300",
	credit: "From “A deck”, CC BY 4.0",
	alt: "Bars: 3 < 5",
};

/** One transparent pixel. */
const pixel = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
	"base64",
);

it("writes into a PNG what it shows and where from, and leaves its picture alone", () => {
	const png = Buffer.from(withWords(pixel, words));
	const chunks = new Map<string, Buffer[]>();
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at);
		const type = png.toString("latin1", at + 4, at + 8);
		chunks.set(type, [
			...(chunks.get(type) ?? []),
			png.subarray(at + 8, at + 8 + length),
		]);
		at += 12 + length;
	}
	expect([...chunks.keys()]).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
	const said = (chunks.get("iTXt") ?? []).map((chunk) =>
		chunk.toString("utf8").split("\0\0\0\0\0"),
	);
	expect(said).toEqual([
		["Title", words.title],
		["Description", words.alt],
		["Source", words.caption],
		[
			"Copyright",
			`${words.credit}, https://creativecommons.org/licenses/by/4.0/`,
		],
	]);
	expect(inflateSync(chunks.get("IDAT")?.[0] ?? Buffer.of())).toHaveLength(5);
	expect(() => withWords(Buffer.from("GIF89a"), words)).toThrow("no PNG");
});

it("writes the same into an SVG, above and below the drawing, and as metadata", () => {
	const svg = captionedSvg(
		'<svg xmlns="x" width="200" height="100" viewBox="0 0 200 100"><style>svg{}</style><g/></svg>',
		words,
		"",
		(line, { size }) => line.length * size,
	);
	expect(svg).toContain("<title>Pain &amp; function</title>");
	expect(svg).toContain("<desc>Bars: 3 &lt; 5</desc>");
	expect(svg).toContain("<dc:source>Smith 2020 · n = 300</dc:source>");
	expect(svg).toContain("creativecommons.org/licenses/by/4.0");
	// Ten letters of the smaller size fit a line.
	expect(svg.match(/<text /g)).toHaveLength(2 + 2 + 3);
	expect(svg.match(/<style>/g)).toHaveLength(1);
	expect(svg.match(/<svg/g)).toHaveLength(svg.match(/<\/svg>/g)?.length ?? 0);
});

it("gives the numbers of every figure and table, and describes them beside it", async () => {
	const copies = dataCopies(makeEdition(await smallProject()));
	expect(new Set(copies.map(({ name }) => name)).size).toBe(copies.length);
	for (const copy of copies) {
		expect(copy.rows.length, copy.name).toBeGreaterThan(0);
		for (const row of copy.rows)
			expect(row, copy.name).toHaveLength(copy.columns.length);
		expect(csvFile(copy).startsWith("\uFEFF"), copy.name).toBe(true);
		const described = JSON.parse(csvMetadata(copy));
		expect(described.url).toBe(`${copy.name}.csv`);
		expect(described.tableSchema.columns).toHaveLength(copy.columns.length);
		expect(described["dc:license"]["@id"]).toContain("creativecommons.org");
	}
});

it("writes all files or none, and names the one for which the disk has no room", () => {
	const folder = mkdtempSync(join(tmpdir(), "deck-together-"));
	const [first, second] = [join(folder, "a.csv"), join(folder, "b.csv")];
	writeFileSync(first, "an earlier one");
	let thrown: unknown;
	try {
		writeTogether(
			new Map([
				[first, "a new one"],
				[second, "another"],
			]),
			(file, content) => {
				// As Node says it: without the path.
				if (file.includes("b.csv"))
					throw Object.assign(new Error("write"), { code: "ENOSPC" });
				writeFileSync(file, content);
			},
		);
	} catch (error) {
		thrown = error;
	}
	expect(storageFault(thrown)?.message).toMatch(
		/b\.csv › file: cannot be written, the disk is full/,
	);
	expect(readdirSync(folder)).toEqual(["a.csv"]);
	expect(readFileSync(first, "utf8")).toBe("an earlier one");
	rmSync(folder, { recursive: true });
});
