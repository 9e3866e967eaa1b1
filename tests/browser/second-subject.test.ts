import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureSlides } from "../../src/client/shared/measure-slides.ts";
import { singleAsset } from "../../src/node/vite/single-file.ts";
import { lectureWords } from "../fixtures/yoga-project.ts";
import { violations } from "./axe.ts";
import { closeBrowser, goTo, openAddress } from "./open.ts";
import { uaFaults } from "./pdf-ua.ts";

/* A deck on another subject, built as anybody would build it, searched and browsed. */

const entry = "tests/fixtures/yoga/deck.ts";
const slides = [
	["title", "Yoga for chronic low back pain: what two trials show"],
	[
		"function",
		"Yoga beat a book by a few points, and physical therapy by none",
	],
	[
		"improved",
		"Three in four improved with yoga, and about as many with stretching",
	],
	["course", "The lead over the book came between weeks six and twelve"],
	["responders", "In a poorer population fewer improved, again most with yoga"],
	[
		"findings",
		"Against active comparators neither trial shows an advantage of yoga",
	],
] as const;

const outDir = mkdtempSync(join(tmpdir(), "yoga-deck-"));
let single: { fileName: string; html: string };
let server: PreviewServer;
let address: string;
beforeAll(async () => {
	await build({
		deck: { entry, types: false },
		build: { outDir, emptyOutDir: true },
		logLevel: "silent",
	});
	const built = await build({
		deck: { entry, types: false, single: true },
		build: { outDir, write: false },
		logLevel: "silent",
	});
	const page = [built]
		.flat()
		.flatMap((result) => ("output" in result ? result.output : []))
		.find((file) => file.type === "asset" && file.names.includes(singleAsset));
	if (page?.type !== "asset") throw new Error("The build made no file");
	single = { fileName: page.fileName, html: String(page.source) };
	server = await preview({
		configFile: false,
		build: { outDir },
		preview: { host: "127.0.0.1", port: 0 },
		logLevel: "silent",
	});
	address = server.resolvedUrls?.local[0] ?? "";
});
afterAll(async () => {
	await closeBrowser();
	await server?.close();
	rmSync(outDir, { recursive: true, force: true });
});

describe("what is built of another subject", () => {
	it("holds no word of the lecture's subject, in no file of any kind", () => {
		const files = readdirSync(outDir, { recursive: true, encoding: "utf8" })
			.filter((file) => /\.(html|js|json|svg|csv|bib|ris)$/.test(file))
			.map((file) => [file, readFileSync(join(outDir, file), "utf8")] as const);
		expect(files.length).toBeGreaterThan(50);
		expect(
			files.filter(([, text]) => lectureWords.test(text)).map(([file]) => file),
		).toEqual([]);
	});

	it("is one file under its own name, whose packed part is clean as well", () => {
		expect(single.fileName).toBe("yoga-deck.html");
		const [, packed = ""] =
			/id="resources">([A-Za-z0-9+/=]+)</.exec(single.html) ?? [];
		const resources = gunzipSync(Buffer.from(packed, "base64")).toString();
		expect(resources).toContain("yoga");
		expect(single.html.replace(packed, "")).not.toMatch(lectureWords);
		expect(resources).not.toMatch(lectureWords);
	});
});

it("is printed with its photograph, and keeps what PDF/UA-1 asks of its structure", async () => {
	execFileSync("node", [
		"src/node/run.mjs",
		"pdf",
		`--deck=${entry}`,
		`--outDir=${outDir}`,
		"--only=slides",
	]);
	const printed = readFileSync(join(outDir, "pdf/slides.pdf"));
	expect(printed.includes("DCTDecode")).toBe(true);
	expect(uaFaults(await PDFDocument.load(printed))).toEqual([]);
});

describe("a reader of another subject", () => {
	it("walks through its thirty minutes, slide by slide, without a fault of access", async () => {
		const page = await openAddress(`${address}?cut=30`);
		for (const [id, title] of slides) {
			await goTo(page, id);
			const present = page.locator("section.slide.present");
			expect(await present.locator("h2").textContent()).toBe(title);
			expect(await violations(page, "section.slide.present")).toEqual([]);
		}
		await goTo(page, "title");
		expect(await page.locator(".cuts [data-cut='30']").textContent()).toBe(
			"30 min",
		);
	});

	it("puts a comparator of its own aside, by the chip that names it", async () => {
		const page = await openAddress(`${address}#/course`);
		const line = page.locator("#course svg [data-role='stretching']").first();
		const chip = page.getByRole("button", { name: "stretching classes" });
		await chip.click();
		await expect
			.poll(() => line.evaluate((part) => getComputedStyle(part).visibility))
			.toBe("hidden");
		await chip.click();
		await expect
			.poll(() => line.evaluate((part) => getComputedStyle(part).visibility))
			.toBe("visible");
	});

	it("sees its institution's color and logo, and no sign at the start of a line", async () => {
		const page = await openAddress(address);
		await page.evaluate(() =>
			localStorage.setItem(
				"deck-presenter",
				JSON.stringify({
					institution:
						"Department of Rehabilitation, Example University Hospital",
					date: "September 23, 2027",
				}),
			),
		);
		await page.reload();
		const who = page.locator("#title .presenter .who");
		await who.getByText("September 23, 2027").waitFor();
		expect(
			await page.evaluate(() =>
				getComputedStyle(document.documentElement).getPropertyValue("--accent"),
			),
		).toBe("#7A3E9D");
		expect(
			await who
				.locator("img")
				.evaluate((logo: HTMLImageElement) => logo.naturalWidth),
		).toBeGreaterThan(0);
		const signs = await who.locator(".parts").evaluate((parts) => {
			const [first] = parts.children;
			const edge =
				(first?.getBoundingClientRect().left ?? 0) +
				(first ? Number.parseFloat(getComputedStyle(first).paddingLeft) : 0);
			return [...parts.querySelectorAll("i")].map((sign) =>
				sign.getBoundingClientRect().right <= edge + 1 ? "cut off" : "between",
			);
		});
		expect(signs.filter((sign) => sign === "cut off").length).toBeGreaterThan(
			0,
		);
		expect(signs).toContain("between");
	});

	it("sees a picture from a file with its credit, on its slide and in the reading view", async () => {
		for (const at of ["#/pose", "read/index.html#pose"]) {
			const page = await openAddress(address + at);
			const image = page.getByRole("img", {
				name: /^A person lies on the back/,
			});
			await expect
				.poll(() =>
					image.evaluate((each: HTMLImageElement) => each.naturalWidth),
				)
				.toBe(640);
			expect(
				await page
					.locator("figure.picture", { has: image })
					.locator("figcaption")
					.textContent(),
			).toBe("The bridge, not to scale. Drawn for this deck, CC0");
			if (at === "#/pose") {
				expect(await violations(page, "section.slide.present")).toEqual([]);
				// The size of its caption is not its author's.
				const small = (
					await page.evaluate(measureSlides, { least: 0, only: "pose" })
				).filter(({ fault }) => fault === "small");
				expect(small).toEqual([]);
			} else
				expect(
					await page.locator(".picture-credits li").allTextContents(),
				).toEqual([
					"The bridge lifts the hips while the shoulders rest on the floor: Drawn for this deck, CC0, https://creativecommons.org/publicdomain/zero/1.0/",
					"A class needs a mat and a quiet room: Made for this deck, CC0",
				]);
		}
		// Two pictures and the logo.
		expect(
			single.html.match(/<img src="data:image\/(svg\+xml|jpeg);/g),
		).toHaveLength(3);
	});

	it("reads it as a page set in a column, with question and glossary, and no claims", async () => {
		const page = await openAddress(`${address}read/index.html`);
		const column = await page.locator("main h1").boundingBox();
		expect(column?.x).toBeGreaterThan(16);
		const text = await page.locator("main").textContent();
		expect(text).toContain("Roland-Morris questionnaire");
		expect(text).toContain(
			"Against which comparator did yoga show no advantage",
		);
		expect(await page.locator("a[href='claims.html']").count()).toBe(0);
	});
});
