import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectCopy } from "./project-copy.ts";

/*
 * What any user of Vite expects of its own commands, run as processes in a copy of the project whose
 * deck is the small one.
 */

const title = "<title>An invented deck</title>";

describe("vite build", () => {
	it("writes every page, with relative addresses and no warning", () => {
		const project = projectCopy();
		const { status, stdout, stderr } = project.vite("build");
		expect(stderr).toBe("");
		expect(stdout).toMatch(/^dist\/: \d+ files, [\d.]+ MB, in [\d.]+ s\n$/);
		expect(status).toBe(0);
		const read = (file: string) =>
			readFileSync(join(project.folder, "dist", file), "utf8");
		expect(read("index.html")).toContain(title);
		expect(read("index.html")).toContain("Content-Security-Policy");
		expect(read("read/index.html")).toContain("<h1>An invented deck</h1>");
		for (const page of ["index.html", "read/index.html", "read/evidence.html"])
			expect(read(page).match(/(src|href|srcset)="\/[^"]*"/g)).toBeNull();
	});

	it("takes --outDir and --base", () => {
		const project = projectCopy();
		const { status } = project.vite(
			"build",
			"--outDir",
			"out/talk",
			"--base",
			"/talk/",
		);
		expect(status).toBe(0);
		expect(existsSync(join(project.folder, "dist"))).toBe(false);
		expect(
			readFileSync(join(project.folder, "out/talk/index.html"), "utf8"),
		).toMatch(/<script type="module"[^>]* src="\/talk\/assets\/index-/);
	});

	it("refuses a deck with faults, all told at once, and keeps the build before", () => {
		const project = projectCopy();
		expect(project.vite("build").status).toBe(0);
		const before = readFileSync(
			join(project.folder, "dist/index.html"),
			"utf8",
		);
		project.edit(
			"slides/evidence/example-2020-trial.ts",
			"ci95: [-12.5, 2.5]",
			"ci95: [2.5, -12.5]",
		);
		project.edit("slides/one/icons.ts", "More people", "48 people");
		const { status, stderr } = project.vite("build");
		expect(stderr).toBe(
			[
				"error during build:",
				"slides/evidence/example-2020-trial.ts:39:50 › outcomes.painVsSham.effect.ci95: lower limit 2.5 is above upper limit -12.5. Swap them, or check the sign convention.",
				'slides/one/icons.ts:9:2 › title: bare number "48" in "48 people responded than w". Insert it from a record, e.g. value(study.outcomes.key), or mark it plain(words, reason).',
				"2 problems; nothing was written.",
				"",
			].join("\n"),
		);
		expect(status).toBe(1);
		expect(readFileSync(join(project.folder, "dist/index.html"), "utf8")).toBe(
			before,
		);
		expect(readdirSync(project.folder)).not.toContain(".dist.part");
	});
});

describe("vite preview", () => {
	it("serves what was built, and no deck where there is no page", async () => {
		const project = projectCopy();
		project.vite("build");
		const { address } = await project.serve("preview", "--port", "0");
		expect(await (await fetch(address)).text()).toContain(title);
		expect((await fetch(`${address}read/evidence.html`)).status).toBe(200);
		expect((await fetch(`${address}nowhere.html`)).status).toBe(404);
	});
});

/** How long a save may take on a busy machine. */
const soon = { timeout: 30_000 };

describe("vite", () => {
	const text = async (address: string) => (await fetch(address)).text();

	it("serves pages and files below a base, on the next port that is free", async () => {
		const project = projectCopy();
		const taken = createServer();
		const port = await new Promise<number>((listening) =>
			taken.listen(0, "localhost", () => {
				const address = taken.address();
				listening(typeof address === "object" && address ? address.port : 0);
			}),
		);
		const { address } = await project.serve(
			"--port",
			`${port}`,
			"--base",
			"/talk/",
		);
		taken.close();
		expect(address).toMatch(/\/talk\/$/);
		expect(new URL(address).port).not.toBe(`${port}`);
		expect(await text(address)).toContain(title);
		expect(await text(`${address}read/evidence.html`)).toContain(
			"Evidence records",
		);
		expect(await text(`${address}figures/small-forest.wide.svg`)).toMatch(
			/^<svg/,
		);
		expect((await fetch(`${address}nowhere.html`)).status).toBe(404);
	});

	it("applies a saved slide, record and check", async () => {
		const project = projectCopy();
		const { address, log } = await project.serve("--port", "0");
		expect(await text(address)).toContain("More people responded");
		project.edit("slides/one/icons.ts", "More people", "Many more people");
		await expect
			.poll(() => text(address), soon)
			.toContain("Many more people responded");
		project.edit(
			"slides/evidence/example-2020-trial.ts",
			"value: 48, n: 100",
			"value: 49, n: 100",
		);
		await expect
			.poll(() => text(`${address}data/evidence.json`), soon)
			.toContain('"value": 49');
		project.edit(
			"src/checks/layout/title-length.ts",
			"const longest = 96",
			"const longest = 40",
		);
		await expect
			.poll(log, soon)
			.toContain("more than 40. Shorten it to two lines.");
	});

	it("starts with a deck that cannot be read, and shows it once it can", async () => {
		const project = projectCopy();
		project.edit("slides/deck.ts", 'invented deck",', 'invented deck"');
		const { address, log } = await project.serve("--port", "0");
		// A page that says why, in the place of a deck that never could be read.
		expect(await text(address)).toMatch(
			/<h1>The deck cannot be shown yet<\/h1>\n.*\n<ul>\n<li>slides\/deck\.ts › line 11:2: expected &quot;,&quot; or &quot;}&quot;/,
		);
		project.edit("slides/one/icons.ts", 'id: "icons",', 'id: "icons"');
		project.edit("slides/deck.ts", 'invented deck"', 'invented deck",');
		// A slide in the place of one that never could be read, and the others as they are.
		await expect
			.poll(() => text(address), soon)
			.toContain("slides/one/icons.ts cannot be shown yet");
		expect(await text(address)).toContain("Sham needling did almost as well");
		expect(log()).toContain(
			'slides/one/icons.ts › line 9:2: expected "," or "}"',
		);
		project.edit("slides/one/icons.ts", 'id: "icons"', 'id: "icons",');
		await expect
			.poll(() => text(address), soon)
			.toContain("More people responded");
	}, 120_000);
});
