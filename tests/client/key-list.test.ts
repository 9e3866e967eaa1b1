import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { keyList } from "../../src/client/panels/key-list.ts";

it("is the table of keys in the README", () => {
	const readme = readFileSync("README.md", "utf8");
	for (const { keys, does } of keyList)
		expect(readme).toContain(
			`| ${keys.map((key) => `\`${key}\``).join(" ")} | ${does} |`,
		);
	const [, table = ""] = readme.split("| key | does |\n|---|---|\n");
	const rows = table.split("\n\n")[0]?.trim().split("\n");
	expect(rows).toHaveLength(keyList.length);
});

it("names each key once", () => {
	const keys = keyList.flatMap((use) => use.keys);
	expect(new Set(keys).size).toBe(keys.length);
});
