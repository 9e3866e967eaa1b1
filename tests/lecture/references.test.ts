import { parse } from "biblatex-csl-converter";
import { expect, it } from "vitest";
import { dataFiles } from "../../src/node/site/data-files.ts";
import { loadProject } from "../../src/node/site/load-project.ts";

const project = await loadProject(
	"slides/deck.ts",
	(file) => import(/* @vite-ignore */ file),
);
const files = dataFiles(project);
const textOf = (name: string) =>
	files.get(`data/${name}`)?.() ?? expect.fail(`no data/${name}`);
const citable = project.studies
	.map(({ study }) => study)
	.filter(({ retracted }) => !retracted);

/** Letters and digits alone: readers protect capitals and compose accents each in their own way. */
function letters(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[^\p{L}\p{N}]+/gu, "")
		.toLowerCase();
}

/** The words of a field, which the reader gives as runs of rich text or as a string. */
function words(field: unknown): string {
	if (Array.isArray(field)) return field.map((run) => run.text ?? "").join("");
	return typeof field === "string" ? field : "";
}

/** Surnames with their particles; the whole name of an institution. */
function surnames(field: unknown): string[] {
	return ((field ?? []) as Record<string, unknown>[]).map((name) =>
		letters(
			words(name.literal) || `${words(name.prefix)}${words(name.family)}`,
		),
	);
}

const expected = citable.map(({ citation }) => ({
	title: letters(citation.title),
	doi: citation.DOI ?? "",
	authors: citation.author.map((name) =>
		letters("family" in name ? name.family : name.literal),
	),
}));

/** A strict reader of RIS: `TY` opens a record, `ER` closes it, each tag stands on one line. */
function readRis(text: string): Map<string, string[]>[] {
	const records: Map<string, string[]>[] = [];
	let open: Map<string, string[]> | undefined;
	for (const line of text.trimEnd().split("\n")) {
		const [, tag = "", value = ""] =
			/^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/.exec(line) ?? [];
		if (!tag || (tag === "TY") === (open !== undefined))
			throw new Error(`no RIS: ${line}`);
		open ??= new Map();
		open.set(tag, [...(open.get(tag) ?? []), value]);
		if (tag !== "ER") continue;
		records.push(open);
		open = undefined;
	}
	if (open) throw new Error("a record is not closed");
	return records;
}

it("references.bib reads back in another library, record for record", () => {
	const { entries, errors } = parse(textOf("references.bib"));
	expect(errors).toEqual([]);
	expect(
		Object.values(entries).map(({ fields }) => ({
			title: letters(words(fields.title)),
			doi: words(fields.doi),
			authors: surnames(fields.author),
		})),
	).toEqual(expected);
});

it("references.ris reads back line by line, record for record", () => {
	expect(
		readRis(textOf("references.ris")).map((record) => ({
			title: letters(record.get("TI")?.join() ?? ""),
			doi: record.get("DO")?.join() ?? "",
			authors: (record.get("AU") ?? []).map((name) =>
				letters(name.split(",")[0] ?? ""),
			),
		})),
	).toEqual(expected);
});

it("references.bib gives each record its own key, the record's id", () => {
	const keys = Object.values(parse(textOf("references.bib")).entries).map(
		({ entry_key }) => entry_key,
	);
	expect(keys).toEqual(citable.map(({ id }) => id));
	expect(new Set(keys).size).toBe(keys.length);
});

it("references.json is CSL-JSON of the same records", () => {
	const items: { id: string; DOI?: string }[] = JSON.parse(
		textOf("references.json"),
	);
	expect(items.map(({ id }) => id)).toEqual(citable.map(({ id }) => id));
	expect(items.map(({ DOI = "" }) => DOI)).toEqual(
		expected.map(({ doi }) => doi),
	);
});
