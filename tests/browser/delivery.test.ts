import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, openDeck, slideIds } from "./open.ts";

afterAll(closeBrowser);

const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
	(file) => statSync(join("dist", file)).isFile(),
);

describe("the built site", () => {
	it("holds no mermaid code and names no foreign origin to load from", () => {
		const code = files.filter((file) => /\.(js|html|css)$/.test(file));
		for (const file of code) {
			const text = readFileSync(join("dist", file), "utf8");
			expect(text.includes("mermaid"), file).toBe(false);
			expect(
				text.match(/(src|href)="https?:[^"]*\.(js|css|woff2?|svg|png)"/g),
				file,
			).toBeNull();
			expect(text.match(/@import|url\(https?:/g), file).toBeNull();
		}
	});

	it("asks nothing of other origins and little before the first key", async () => {
		const page = await openDeck();
		const origin = new URL(inject("address")).origin;
		const requests = await page.evaluate(() => {
			const [ready] = performance.getEntriesByName("deck-ready");
			return performance
				.getEntriesByType("resource")
				.filter(({ startTime }) => startTime < (ready?.startTime ?? 0))
				.map(({ name }) => name);
		});
		expect(requests.filter((name) => !name.startsWith(origin))).toEqual([]);
		const bytes = (pattern: RegExp) =>
			["index.html", ...requests.map((name) => name.split("/folder/")[1] ?? "")]
				.filter((name) => pattern.test(name))
				.reduce((sum, name) => {
					const data = readFileSync(join("dist", name));
					return (
						sum + (name.endsWith("woff2") ? data.length : gzipSync(data).length)
					);
				}, 0);
		expect(bytes(/\.js$/)).toBeLessThan(48_000);
		expect(bytes(/index\.html$|assets\/index|\.woff2$/)).toBeLessThan(115_000);
	});

	it("is served from any folder: every address is relative", () => {
		const html = readFileSync("dist/index.html", "utf8");
		expect(html.match(/(src|href|srcset)="\/[^"]*"/g)).toBeNull();
	});
});

describe("slides.pdf", () => {
	const pdf = "dist/pdf/slides.pdf";
	const bytes = readFileSync(pdf);
	const text = bytes.toString("latin1");

	it("is tagged, titled, in its language and under 3 MB", () => {
		expect(bytes.length).toBeLessThan(3_000_000);
		expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
		expect(text).toMatch(/\/StructTreeRoot/);
		expect(text).toMatch(/\/Lang \(en\)/);
		expect(text).toMatch(/\/Outlines/);
		expect(text).toMatch(/\/Title/);
	});

	it("holds no raster image", () => {
		expect(text).not.toMatch(/\/Subtype\s*\/Image/);
	});

	it("has one page a slide", async () => {
		const ids = await slideIds(await openDeck());
		expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(ids.length);
	});

	it.runIf(has("pdftotext"))(
		"holds every title and number as text",
		async () => {
			const page = await openDeck();
			const ids = await slideIds(page);
			const plain = (words: string) => words.replace(/[\s\u00a0†‡]+/g, "");
			for (const [index, id] of ids.entries()) {
				const printed = plain(
					execFileSync("pdftotext", [
						"-f",
						String(index + 1),
						"-l",
						String(index + 1),
						pdf,
						"-",
					]).toString(),
				);
				const wanted = await page.evaluate((slide) => {
					const section = document.getElementById(slide);
					const title = section?.querySelector("h2");
					return [
						title?.textContent ?? "",
						...[...(section?.querySelectorAll(".body data") ?? [])].map(
							(data) => data.textContent ?? "",
						),
					];
				}, id);
				for (const words of wanted)
					expect(printed, `${id}: ${words}`).toContain(plain(words));
			}
		},
	);
});

function has(program: string): boolean {
	try {
		execFileSync("which", [program]);
		return true;
	} catch {
		return false;
	}
}
