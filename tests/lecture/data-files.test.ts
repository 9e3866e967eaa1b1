import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
	claimsFileSchema,
	dataFiles,
	evidenceFileSchema,
} from "../../src/node/site/data-files.ts";
import { loadProject } from "../../src/node/site/load-project.ts";
import { smallProject, withRecord } from "../fixtures/small-project.ts";

const project = await loadProject(
	"slides/deck.ts",
	(file) => import(/* @vite-ignore */ file),
);
const files = dataFiles(project);
const textOf = (name: string) =>
	files.get(`data/${name}`)?.() ?? expect.fail(`no data/${name}`);
const studies = project.studies.map(({ study }) => study);
const outcomes = studies.flatMap((study) =>
	Object.values(study.outcomes).map((outcome) => ({ study, outcome })),
);

/** A strict reader of RFC 4180: quotes close, every line ends in CR LF. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let fields: string[] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	// After the mark by which a spreadsheet tells the encoding.
	field.lastIndex = 1;
	expect(text.charAt(0)).toBe("\uFEFF");
	while (field.lastIndex < text.length) {
		const at = field.lastIndex;
		const found = field.exec(text);
		if (!found) throw new Error(`no CSV at ${text.slice(at, at + 40)}`);
		const [, quoted, bare = "", end] = found;
		fields.push(quoted?.replaceAll('""', '"') ?? bare);
		if (end === ",") continue;
		rows.push(fields);
		fields = [];
	}
	return rows;
}

describe("the records", () => {
	it("are as many as the deck promises", () => {
		expect(studies.length).toBeGreaterThanOrEqual(200);
		expect(outcomes.length).toBeGreaterThanOrEqual(500);
		expect(project.claims.length).toBeGreaterThanOrEqual(45);
	});

	it("name no DOI and no PMID twice", () => {
		for (const field of ["DOI", "PMID"] as const) {
			const numbers = studies.flatMap(
				({ citation }) => citation[field]?.toLowerCase() ?? [],
			);
			expect(new Set(numbers).size).toBe(numbers.length);
		}
	});
});

describe("evidence.csv", () => {
	const [heading = [], ...rows] = readCsv(textOf("evidence.csv"));
	const cell = (row: readonly string[], name: string) =>
		row[heading.indexOf(name)];

	it("holds one row for each outcome, each as wide as the heading", () => {
		expect(rows).toHaveLength(outcomes.length);
		expect(new Set(rows.map((row) => row.length))).toEqual(
			new Set([heading.length]),
		);
	});

	it("gives back every estimate, limit and place as recorded", () => {
		rows.forEach((row, index) => {
			const { study, outcome } = outcomes[index] ?? expect.fail("a row more");
			const { effect, read } = outcome;
			const number = (name: string) => {
				const text = cell(row, name);
				return text === "" ? undefined : Number(text);
			};
			const limits = effect?.interval.limits;
			expect([
				cell(row, "study"),
				cell(row, "outcome"),
				number("value"),
				number("lower"),
				number("upper"),
				cell(row, "url"),
				cell(row, "where"),
			]).toEqual([
				study.id,
				outcome.key,
				effect?.value,
				limits?.[0],
				limits?.[1],
				read.url,
				read.where,
			]);
		});
	});

	it("is explained column by column, and keeps to the words its dictionary lists", () => {
		const described: {
			version: string;
			resources: [
				{
					path: string;
					schema: {
						fields: {
							name: string;
							type: "string" | "number";
							description: string;
							constraints?: { enum: string[] };
						}[];
					};
				},
			];
		} = JSON.parse(textOf("datapackage.json"));
		const [{ path, schema }] = described.resources;
		expect(path).toBe("evidence.csv");
		expect(described.version).toBe(project.deck.release?.version);
		expect(schema.fields.map(({ name }) => name)).toEqual(heading);
		for (const { name, type, constraints } of schema.fields)
			for (const row of rows) {
				if (constraints)
					expect([...constraints.enum, ""]).toContain(cell(row, name));
				if (type === "number") expect(Number(cell(row, name))).not.toBeNaN();
			}
	});

	it("quotes commas, quotation marks and line breaks", async () => {
		const awkward = 'the "abstract",\r\nin full';
		const small = withRecord(await smallProject(), (record) => ({
			...record,
			outcomes: Object.fromEntries(
				Object.entries(record.outcomes).map(([key, outcome]) => [
					key,
					{ ...outcome, read: { ...outcome.read, where: awkward } },
				]),
			),
		}));
		const csv = dataFiles(small).get("data/evidence.csv")?.() ?? "";
		expect(readCsv(csv)[1]?.at(-1)).toBe(awkward);
	});
});

describe("evidence.csv in a spreadsheet", () => {
	it.each(["=HYPERLINK(1)", "+1", "-1 and more", "@sum", "\tx"])(
		"runs no formula: %j",
		async (attack) => {
			const attacked = withRecord(await smallProject(), (record) => ({
				...record,
				outcomes: Object.fromEntries(
					Object.entries(record.outcomes).map(([key, outcome]) => [
						key,
						{ ...outcome, read: { ...outcome.read, where: attack } },
					]),
				),
			}));
			const csv = dataFiles(attacked).get("data/evidence.csv")?.() ?? "";
			const [heading = [], row = []] = readCsv(csv);
			expect(row.at(-1)).toBe(`'${attack}`);
			expect(row[heading.indexOf("value")]).toMatch(/^-\d/);
		},
	);
});

describe("evidence.json and claims.json", () => {
	const evidence = JSON.parse(textOf("evidence.json"));
	const claims = JSON.parse(textOf("claims.json"));

	it("hold every record and every claim, and pass the schemas that check them", () => {
		expect(evidenceFileSchema.parse(evidence).studies).toHaveLength(
			studies.length,
		);
		expect(claimsFileSchema.parse(claims).claims).toHaveLength(
			project.claims.length,
		);
	});

	it.each([
		["evidence", evidence, "studies"],
		["claims", claims, "claims"],
	] as const)(
		"%s.json passes the JSON Schema beside it, and a broken one does not",
		(name, file, list) => {
			const published = JSON.parse(textOf(`${name}.schema.json`));
			expect(file.$schema).toBe(`${name}.schema.json`);
			const schema = z.fromJSONSchema(published);
			expect(schema.safeParse(file).error).toBeUndefined();
			const [entry] = file[list];
			const item = published.properties[list].items;
			for (const key of item.required) {
				const { [key]: _, ...without } = entry;
				expect(schema.safeParse({ ...file, [list]: [without] }).success).toBe(
					false,
				);
			}
			expect(
				schema.safeParse({ ...file, [list]: [{ ...entry, extra: 1 }] }).success,
			).toBe(false);
		},
	);

	it("name only records that exist, in findings without empty references", () => {
		const ids = new Set(studies.map(({ id }) => id));
		for (const claim of claims.claims) {
			expect(claim.studies.filter((id: string) => !ids.has(id))).toEqual([]);
			expect(claim.finding).not.toMatch(/\(\s*[,;)]|undefined|\[object/);
		}
	});

	it("say under which licence they may be used", () => {
		for (const file of [evidence, claims])
			expect(file.licence).toContain("CC BY 4.0");
	});
});
