import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { projectCopy } from "../node/project-copy.ts";

/* The tutorial, followed to the letter: what it says to run is run, what it says to write is written. */

const steps = [
	...readFileSync("slides/SECOND-DECK.md", "utf8").matchAll(
		/^```(?:(sh)|\w+ (yoga\/\S+))\n([\s\S]*?)^```$/gm,
	),
];

it("ends with a deck on another subject, built and printed", () => {
	expect(steps.length).toBeGreaterThan(8);
	const { folder } = projectCopy();
	for (const [, shell, file = "", content = ""] of steps) {
		if (!shell) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), content);
			continue;
		}
		for (const line of content.trim().split("\n")) {
			const { status, stdout, stderr } = spawnSync(line, {
				cwd: folder,
				shell: true,
				encoding: "utf8",
			});
			expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
		}
	}
	const built = join(folder, "dist-yoga");
	const page = readFileSync(join(built, "index.html"), "utf8");
	expect(page).toContain("Yoga beat a book on back pain");
	expect(existsSync(join(built, "read/index.html"))).toBe(true);
	for (const pdf of ["slides", "handout"])
		expect(statSync(join(built, `pdf/${pdf}.pdf`)).size).toBeGreaterThan(9_000);
}, 240_000);
