import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../src/evidence/problem.ts";
import { allOrNone, type Step } from "../../src/node/cli/all-or-none.ts";
import { storageFault } from "../../src/node/cli/storage-fault.ts";

const within = mkdtempSync(join(tmpdir(), "deck-all-"));
const folder = join(within, "dist");
afterAll(() => rmSync(within, { recursive: true, force: true }));

const silent = { line: () => undefined, transient: () => undefined };
const writes = (name: string): Step => ({
	name,
	async run(into) {
		mkdirSync(into, { recursive: true });
		writeFileSync(join(into, name), "new");
	},
});
const fails = (error: (into: string) => Error): Step => ({
	name: "what fails",
	async run(into) {
		writeFileSync(join(into, "half.pdf"), "half");
		throw error(into);
	},
});

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	writeFileSync(join(folder, "earlier"), "old");
});

describe("everything, complete or not at all", () => {
	it("takes the place of what was there, and says how long each step took", async () => {
		const lines: string[] = [];
		await allOrNone([writes("site"), writes("figures")], folder, {
			...silent,
			line: (text) => lines.push(text),
		});
		expect(readdirSync(within)).toEqual(["dist"]);
		expect(readdirSync(folder)).toEqual(["figures", "site"]);
		expect(lines).toEqual([
			expect.stringMatching(/^site: \d+\.\d s$/),
			expect.stringMatching(/^figures: \d+\.\d s$/),
		]);
	});

	it.each([
		[
			"a browser that stops",
			(into: string) =>
				new InputError([
					{
						file: join(into, "figures"),
						field: "Chrome",
						message: "it stopped while drawing a picture",
						hint: "Run the command again",
					},
				]),
			/dist\/figures › Chrome: it stopped while drawing a picture\. Run the command again/,
		],
		[
			"a full disk",
			(into: string) =>
				Object.assign(new Error("no space left on device"), {
					code: "ENOSPC",
					path: join(into, "pdf/slides.pdf.part"),
				}),
			/dist\/pdf\/slides\.pdf › file: cannot be written, the disk is full \(ENOSPC\)/,
		],
		[
			"a full disk, as the bundler tells it",
			(into: string) =>
				new Error(
					`Something went wrong\nFailed to write file in ${join(dirname(into), `.${basename(into)}.part`, "data/a.json")}\n\nCaused by:\n    No space left on device (os error 28)\n`,
				),
			/dist\/data\/a\.json › file: cannot be written, the disk is full \(ENOSPC\)/,
		],
	])(
		"leaves what was there at %s, and names the file as it is known",
		async (_, error, words) => {
			const ended: unknown = await allOrNone(
				[writes("site"), fails(error), writes("never")],
				folder,
				silent,
			).catch((thrown) => thrown);
			const told = storageFault(ended) ?? ended;
			expect(String(told)).toMatch(words);
			expect(readdirSync(within)).toEqual(["dist"]);
			expect(readFileSync(join(folder, "earlier"), "utf8")).toBe("old");
		},
	);

	it("brings back what was there where the new cannot take its place", async () => {
		const nothing: Step = { name: "nothing", run: async () => undefined };
		await expect(allOrNone([nothing], folder, silent)).rejects.toThrow(
			/ENOENT/,
		);
		expect(readdirSync(within)).toEqual(["dist"]);
		expect(existsSync(join(folder, "earlier"))).toBe(true);
	});
});
