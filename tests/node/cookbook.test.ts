import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { projectCopy } from "./project-copy.ts";

const cookbook = readFileSync("slides/COOKBOOK.md", "utf8");

it("has examples that make a deck without a fault", () => {
	const files = [
		...cookbook.matchAll(/^```\w+ (slides\/\S+)\n([\s\S]*?)^```$/gm),
	];
	expect(files.length).toBeGreaterThan(12);
	const copy = projectCopy();
	for (const [, file = "", content = ""] of files) {
		const path = join(copy.folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	const checked = spawnSync(process.execPath, ["src/node/run.mjs", "check"], {
		cwd: copy.folder,
		encoding: "utf8",
	});
	expect(checked.stderr + checked.stdout).toMatch(
		/11 slides: no problem found/,
	);
	expect(checked.status).toBe(0);
});
