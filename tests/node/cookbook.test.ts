import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { describeProblem } from "../../src/evidence/problem.ts";
import { begin } from "../../src/node/cli/new.ts";
import { readDeck } from "../../src/node/load/read-deck.ts";
import { projectCopy } from "./project-copy.ts";

const cookbook = readFileSync("slides/COOKBOOK.md", "utf8");

it("has examples that make a deck without a fault but a drawing that npm run figures makes", () => {
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
	// Its diagram is yet to be drawn, as the page says.
	expect(checked.stderr + checked.stdout).toMatch(
		/^slides\/more\/pathway\.ts › figure pathway-links: baked figure \S+ is missing\. Run npm run figures\.\n1 problem\.\n$/,
	);
});

it("goes, by CONTRIBUTING's own example, from a study to a slide of this deck without a fault", async () => {
	// In the project, whose imports it needs, under a name that git leaves alone.
	const folder = mkdtempSync("tests/fixtures/broken-contributing-");
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	cpSync("slides", folder, { recursive: true });
	const steps = [
		...readFileSync("CONTRIBUTING.md", "utf8").matchAll(
			/^```(?:(sh)|\w+ slides\/(\S+))\n([\s\S]*?)^```$/gm,
		),
	];
	const told: string[] = [];
	let begun = 0;
	for (const [, shell, file = "", content = ""] of steps) {
		if (!shell) {
			writeFileSync(join(folder, file), content);
			continue;
		}
		for (const [, words = ""] of content.matchAll(/^npm run new -- (.*)$/gm)) {
			begun += 1;
			await begin.run("new", [...words.split(" "), "--deck", folder], {
				line: (line) => told.push(line),
				transient: () => undefined,
			});
		}
	}
	expect([begun, steps.length]).toEqual([2, 4]);
	expect(told.map((line) => line.replace(folder, "slides"))).toEqual([
		"slides/evidence/joints-and-muscles/smith-2026-knee.ts",
		"slides/joints-and-muscles/smith-knee.ts",
		"slides/joints-and-muscles/chapter.ts",
	]);
	const { problems, loaded } = await readDeck(
		process.cwd(),
		`${folder}/deck.ts`,
	);
	expect(problems.map(describeProblem)).toEqual([]);
	expect(loaded?.project.drafts?.size).toBe(0);
	expect(
		loaded?.project.deck.chapters.flatMap(({ slides }) =>
			slides.map(({ id }) => id),
		),
	).toContain("smith-knee");
});
