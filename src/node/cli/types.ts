import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import type { Problem } from "../../evidence/problem.ts";
import { readDiagnostics } from "./diagnostics.ts";

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
	// What was remembered serves this folder and no other.
	const name = folder.replace(/\W+/g, "-");
	const place = join(root, "node_modules/.cache/types", name);
	mkdirSync(place, { recursive: true });
	const to = (path: string) =>
		relative(place, join(root, path)).replaceAll("\\", "/");
	const config = join(place, "tsconfig.json");
	writeFileSync(
		config,
		JSON.stringify({
			extends: to("tsconfig.json"),
			compilerOptions: { tsBuildInfoFile: "./tsconfig.tsbuildinfo" },
			include: [to(folder), to("src")],
		}),
	);
	const printed = await checker(
		["--project", config, "--pretty", "false"],
		signal,
	);
	return readDiagnostics(printed);
}

function checker(
	words: readonly string[],
	signal?: AbortSignal,
): Promise<string> {
	return new Promise((done, failed) => {
		const child = spawn(
			process.execPath,
			["node_modules/typescript/bin/tsc", ...words],
			{ stdio: ["ignore", "pipe", "pipe"], ...(signal && { signal }) },
		);
		let printed = "";
		child.stdout.on("data", (data) => {
			printed += data;
		});
		child.stderr.on("data", (data) => {
			printed += data;
		});
		child.on("error", failed);
		child.on("close", (code) => {
			if (code === 0 || /error TS\d+/.test(printed)) done(printed);
			else failed(new Error(`The type checker stopped: ${printed}`));
		});
	});
}
