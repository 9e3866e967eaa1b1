import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished } from "vitest";

/** A copy of the whole project with the small deck as its deck, to be broken and built. */
export interface ProjectCopy {
	readonly folder: string;
	/** Changes a file. */
	edit(file: string, from: string, to: string): void;
	/** Runs Vite's own command line to its end. */
	vite(...words: string[]): {
		status: number | null;
		stdout: string;
		stderr: string;
	};
	/** Starts Vite's own command line. */
	serve(...words: string[]): Promise<Served>;
}

/** A server that was started, until the test ends. */
export interface Served {
	/** The address that it printed. */
	readonly address: string;
	/** All that it printed so far. */
	log(): string;
}

const parts = [
	"index.html",
	"package.json",
	"package-lock.json",
	"src",
	"tsconfig.json",
	"vite.config.ts",
];
const command = resolve("node_modules/vite/bin/vite.js");
/** What a developer's own terminal would have. */
const environment = { ...process.env, NO_COLOR: "1" };
for (const name of ["VITEST", "NODE_ENV", "DEV", "PROD"])
	Reflect.deleteProperty(environment, name);

/** Copies the project for one test. */
export function projectCopy(): ProjectCopy {
	const folder = mkdtempSync(join(tmpdir(), "deck-project-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const part of parts)
		cpSync(part, join(folder, part), { recursive: true });
	cpSync("tests/fixtures/small", join(folder, "slides"), { recursive: true });
	symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
	const edit = (file: string, from: string, to: string) => {
		const path = join(folder, file);
		const before = readFileSync(path, "utf8");
		expect(before).toContain(from);
		writeFileSync(path, before.replace(from, to));
	};
	// Types are tried with the mistakes of authors.
	edit("vite.config.ts", '"slides/deck.ts"', '"slides/deck.ts", types: false');
	return {
		folder,
		edit,
		vite: (...words) =>
			spawnSync(process.execPath, [command, ...words], {
				cwd: folder,
				env: environment,
				encoding: "utf8",
			}),
		serve: (...words) =>
			addressOf(
				spawn(process.execPath, [command, ...words], {
					cwd: folder,
					env: environment,
				}),
			),
	};
}

function addressOf(server: ChildProcess): Promise<Served> {
	const ended = new Promise((done) => server.once("exit", done));
	onTestFinished(async () => {
		server.kill();
		await ended;
	});
	return new Promise((found, failed) => {
		let printed = "";
		const read = (data: Buffer) => {
			printed += data;
			const [address] = /http:\/\/localhost:\d+\/\S*/.exec(printed) ?? [];
			if (address) found({ address, log: () => printed });
		};
		server.stdout?.on("data", read);
		server.stderr?.on("data", read);
		server.once("exit", () => failed(new Error(printed)));
	});
}
