import { spawn } from "node:child_process";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Problem } from "../../evidence/problem.ts";
import { readDiagnostics } from "./diagnostics.ts";

/** What the checker remembers, in a folder for each deck. */
const memories = "node_modules/.cache/types";
const memory = "tsconfig.tsbuildinfo";

/**
 * What the type checker finds in a folder and in `src`, in the words of the error
 * pattern. It remembers what it checked, so that a second run is quicker.
 *
 * @param folder relative to the working folder
 * @param signal ends it early
 * @throws Error with the checker's words if it cannot run
 */
export async function typeProblems(
	folder: string,
	signal?: AbortSignal,
): Promise<Problem[]> {
	const root = process.cwd();
	const place = join(root, memories, folder.replace(/\W+/g, "-"));
	mkdirSync(place, { recursive: true });
	remember(place);
	const to = (path: string) =>
		relative(place, join(root, path)).replaceAll("\\", "/");
	const config = join(place, "tsconfig.json");
	writeFileSync(
		config,
		JSON.stringify({
			extends: to("tsconfig.json"),
			compilerOptions: { tsBuildInfoFile: `./${memory}` },
			include: [to(folder), to("src")],
		}),
	);
	const printed = await checker(
		["--project", config, "--pretty", "false"],
		signal,
	);
	return readDiagnostics(printed);
}

/** What was checked with another deck, the engine above all, need not be checked again with a new one. */
function remember(place: string) {
	if (existsSync(join(place, memory))) return;
	const other = readdirSync(memories)
		.map((name) => join(memories, name, memory))
		.find((file) => existsSync(file));
	if (other) copyFileSync(other, join(place, memory));
}

async function checker(
	words: readonly string[],
	signal?: AbortSignal,
): Promise<string> {
	// The program itself: its script would leave it running where it is ended early.
	const { default: program }: { default: () => string } = await import(
		pathToFileURL(resolve("node_modules/typescript/lib/getExePath.js")).href
	);
	return new Promise((done, failed) => {
		const child = spawn(program(), words, {
			stdio: ["ignore", "pipe", "pipe"],
			...(signal && { signal }),
		});
		const stop = () => child.kill();
		process.once("exit", stop);
		let printed = "";
		child.stdout.on("data", (data) => {
			printed += data;
		});
		child.stderr.on("data", (data) => {
			printed += data;
		});
		child.on("error", failed);
		child.on("close", (code) => {
			process.off("exit", stop);
			if (code === 0 || /error TS\d+/.test(printed)) done(printed);
			else failed(new Error(`The type checker stopped: ${printed}`));
		});
	});
}
