import { execFile } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { repeatedDeck } from "../../src/node/bench/repeated-deck.ts";
import { serveFolder } from "./serve-folder.ts";

const run = promisify(execFile);

declare module "vitest" {
	interface ProvidedContext {
		/** Address of the built lecture, ending in a slash, in a subfolder of its host. */
		lecture: string;
		/** Address of the built talk of the tests, likewise; `many.html` has its slides over and over. */
		talk: string;
		/** Folder in which that talk stands, and its single file. */
		talkFolder: string;
		talkFile: string;
	}
}

/** Serves the lecture, and builds and serves the talk on which the engine is tried. */
export default async function serveBuilt(project: TestProject) {
	if (!existsSync("dist/index.html"))
		throw new Error("There is no built deck: run npm run build first.");
	const folder = mkdtempSync(join(tmpdir(), "talk-"));
	const make = (command: string) =>
		run("node", [
			"src/node/run.mjs",
			command,
			"--deck=tests/fixtures/talk/deck.ts",
			`--outDir=${folder}`,
		]);
	await make("build");
	await make("single");
	writeFileSync(
		join(folder, "many.html"),
		repeatedDeck(readFileSync(join(folder, "index.html"), "utf8"), 90),
	);
	const [lecture, talk] = await Promise.all(
		["dist", folder].map((each) => serveFolder(each)),
	);
	project.provide("lecture", lecture?.address ?? "");
	project.provide("talk", talk?.address ?? "");
	project.provide("talkFolder", folder);
	project.provide("talkFile", join(folder, "talk-deck.html"));
	return async () => {
		await Promise.all([lecture?.close(), talk?.close()]);
		rmSync(folder, { recursive: true, force: true });
	};
}
