import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpOf } from "../src/node/cli/command.ts";
import { commands } from "../src/node/cli/commands.ts";
import { deckOption, readOptions } from "../src/node/cli/options.ts";

const readme = readFileSync("README.md", "utf8");
const manifest: Record<
	"scripts" | "dependencies" | "devDependencies",
	Record<string, string>
> = JSON.parse(readFileSync("package.json", "utf8"));

/** Rows of the table under a heading, as their first cells. */
function firstCells(heading: string): string[] {
	const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
	return [...section.matchAll(/^\| (.+?) \|/gm)]
		.map(([, cell = ""]) => cell)
		.filter((cell) => cell !== "package" && cell !== "command");
}

describe("the README", () => {
	it("says of every package why it is there, and of no other", () => {
		const named = firstCells("Dependencies, and why").flatMap((cell) =>
			cell.split(", "),
		);
		const packages = Object.keys({
			...manifest.dependencies,
			...manifest.devDependencies,
		}).filter((name) => !name.startsWith("@types/"));
		const covers = (name: string) => (each: string) =>
			name === each ||
			(name.endsWith("/*") && each.startsWith(name.slice(0, -1)));
		expect(named.length).toBeGreaterThan(10);
		expect(
			packages.filter((each) => !named.some((name) => covers(name)(each))),
		).toEqual([]);
		expect(named.filter((name) => !packages.some(covers(name)))).toEqual([]);
	});

	it("lists every command", () => {
		const named = [...readme.matchAll(/^\| `npm (?:run )?([a-z]+)`/gm)].map(
			([, name]) => name,
		);
		expect([...new Set(named)].sort()).toEqual(
			Object.keys(manifest.scripts).sort(),
		);
	});
});

describe("help", () => {
	const lines = (name: keyof typeof commands) =>
		helpOf(name, commands[name]).join("\n");

	it("says how a command is written, with examples where words come first", () => {
		expect(lines("new")).toMatch(
			/^Usage: npm run new -- <what> <id> \[options\]/,
		);
		for (const kind of [
			"study",
			"slide",
			"figure",
			"chapter",
			"term",
			"question",
			"deck",
		])
			expect(lines("new")).toMatch(
				new RegExp(`\n  npm run new -- ${kind} \\S`),
			);
		expect(lines("pdf")).toContain("--only <name>");
		expect(lines("pptx")).not.toContain("--only");
	});

	it("is of every command but those of other programs", () => {
		expect(
			Object.keys(manifest.scripts)
				.filter((name) => !Object.hasOwn(commands, name))
				.sort(),
		).toEqual(["coverage", "mutation"]);
	});

	it("takes a deck by its module or by its folder", () => {
		const read = (deck: string) =>
			readOptions("check", { deck: deckOption }, ["--deck", deck]).deck;
		expect(read("tests/fixtures/yoga")).toBe("tests/fixtures/yoga/deck.ts");
		expect(read("tests/fixtures/yoga/deck.ts")).toBe(
			"tests/fixtures/yoga/deck.ts",
		);
		expect(read("nowhere")).toBe("nowhere");
	});
});
