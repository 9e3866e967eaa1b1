import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

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
