import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, openDeck } from "./open.ts";

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
			if (!ready) throw new Error("the deck does not say when it is ready");
			return performance
				.getEntriesByType("resource")
				.filter(({ startTime }) => startTime < ready.startTime)
				.map(({ name }) => name);
		});
		expect(requests.length).toBeGreaterThan(1);
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
		expect(bytes(/\.(html|js|css|woff2)$/)).toBeLessThan(140_000);
	});

	it("holds no script that no page and no other script names", () => {
		const scripts = files.filter((file) => file.endsWith(".js"));
		expect(scripts.length).toBeGreaterThan(10);
		const code = files
			.filter((file) => /\.(js|html)$/.test(file))
			.map((file) => [file, readFileSync(join("dist", file), "utf8")] as const);
		const orphans = scripts.filter(
			(script) =>
				!code.some(
					([file, text]) =>
						file !== script && text.includes(script.replace("assets/", "")),
				),
		);
		expect(orphans).toEqual([]);
	});

	it("is served from any folder: every address is relative", () => {
		const html = readFileSync("dist/index.html", "utf8");
		expect(html.match(/(src|href|srcset)="\/[^"]*"/g)).toBeNull();
	});
});
