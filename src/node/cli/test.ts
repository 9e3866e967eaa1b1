import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { InputError } from "../../evidence/problem.ts";
import { findChrome } from "../shared/chrome.ts";
import { findFirefox } from "../shared/firefox.ts";
import type { Output } from "../shared/progress.ts";

/** Runs one program to its end, its output passed through. */
function run(program: string, words: readonly string[]): boolean {
	return spawnSync(program, words, { stdio: "inherit" }).status === 0;
}

/** A local tool of node_modules. */
function tool(name: string, ...words: readonly string[]): boolean {
	return run(process.execPath, [`node_modules/${name}`, ...words]);
}

/**
 * Finds the browser that tests drive, or installs one: by apt where this is Debian and root, else
 * Playwright's own.
 */
function requireChrome() {
	if (findChrome()) return;
	if (hasApt()) {
		run("apt-get", ["update", "-q"]);
		run("apt-get", ["install", "-y", "-q", "chromium"]);
	} else tool("playwright-core/cli.js", "install", "chromium");
	if (!findChrome())
		throw new InputError([
			{
				file: "environment",
				field: "CHROME_PATH",
				message: "no browser was found and none could be installed",
				hint: "Install Chrome or Chromium and set CHROME_PATH to it",
			},
		]);
}

/** Whether this is Debian, or one of its kin, and we may install. */
function hasApt(): boolean {
	return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** Finds Firefox, or installs Debian's; without it, its few tests are skipped. */
function offerFirefox(output: Output) {
	if (!findFirefox() && hasApt()) {
		run("apt-get", ["update", "-q"]);
		run("apt-get", [
			"install",
			"-y",
			"-q",
			"--no-install-recommends",
			"firefox-esr",
		]);
	}
	if (!findFirefox())
		output.line("There is no Firefox here: its tests are skipped.");
}

/** Types, lint, unit tests, then the built site in a browser and its PDF. */
export async function test(output: Output): Promise<number> {
	requireChrome();
	offerFirefox(output);
	const steps: [string, () => boolean][] = [
		["types", () => tool("typescript/bin/tsc", "-p", ".")],
		[
			"lint",
			() => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
		],
		["unit tests", () => tool("vitest/vitest.mjs", "run", "--project", "unit")],
		["build", () => run(process.execPath, ["src/node/run.mjs", "build"])],
		[
			"single file",
			() => run(process.execPath, ["src/node/run.mjs", "single"]),
		],
		["PDF", () => run(process.execPath, ["src/node/run.mjs", "pdf"])],
		[
			"browser and PDF tests",
			() => tool("vitest/vitest.mjs", "run", "--project", "browser"),
		],
	];
	for (const [name, step] of steps) {
		output.line(`\n— ${name}`);
		if (!step()) {
			output.line(`\n${name} failed`);
			return 1;
		}
	}
	output.line("\nAll passed");
	return 0;
}
