import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, inject, it } from "vitest";
import {
	closeBrowser,
	openAddress,
	openLecture,
	ready,
	sizes,
} from "../open.ts";

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
		const page = await openLecture();
		const origin = new URL(inject("lecture")).origin;
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

	it("asks for no style sheet that is not there", () => {
		const asked = files
			.filter((file) => /^assets\/.*\.js$/.test(file))
			.flatMap((file) => [
				...readFileSync(join("dist", file), "utf8").matchAll(
					/"[^"]*?([^"/]+\.css)"/g,
				),
			])
			.map(([, sheet]) => `assets/${sheet}`);
		expect(asked.filter((sheet) => !files.includes(sheet))).toEqual([]);
	});

	it("is served from any folder: every address is relative", () => {
		const html = readFileSync("dist/index.html", "utf8");
		expect(html.match(/(src|href|srcset)="\/[^"]*"/g)).toBeNull();
	});
});

describe("without a network, after one visit", () => {
	it("gives the short talk, finds, reloads, and reads on a phone", async () => {
		const page = await openAddress(
			`${inject("lecture")}?cut=20`,
			{},
			undefined,
			{ ahead: true },
		);
		// Nothing of it before the first key.
		expect(await page.locator("link[rel=manifest]").count()).toBe(0);
		await page.keyboard.press("PageDown");
		await page.waitForSelector("html[data-kept=all]", { state: "attached" });
		const manifest = await page.evaluate(async () => {
			const link = document.querySelector<HTMLLinkElement>("[rel=manifest]");
			const response = await fetch(link?.href ?? "");
			const { name, icons } = (await response.json()) as {
				name: string;
				icons: { src: string }[];
			};
			const sizes = await Promise.all(
				icons.map(async ({ src }) => {
					const icon = await fetch(new URL(src, response.url));
					return icon.ok && (await icon.blob()).size;
				}),
			);
			return { name, sizes, title: document.title };
		});
		expect(manifest.name).toBe(manifest.title);
		expect(Math.min(...manifest.sizes.map(Number))).toBeGreaterThan(300);

		await page.context().setOffline(true);
		const slide = page.locator("section.slide.present");
		const seen = new Set<string>();
		while ((await slide.getAttribute("data-backup")) === null) {
			seen.add((await slide.getAttribute("id")) ?? "");
			await expect
				.poll(() => slide.locator("figure[data-figure]:not(:has(svg))").count())
				.toBe(0);
			await page.keyboard.press("PageDown");
		}
		expect(seen.size).toBeGreaterThan(10);
		expect(await page.locator(".announcer.shown").count()).toBe(0);
		await page.keyboard.press("/");
		await page.getByRole("combobox").fill("gerac");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("Escape");
		const place = new URL(page.url()).hash;
		await page.reload();
		await ready(page);
		expect(new URL(page.url()).hash).toBe(place);

		await page.keyboard.press("?");
		await page.getByText("Available offline").waitFor();

		await page.setViewportSize(sizes.phone);
		await page.goto(`${inject("lecture")}read/index.html`);
		await ready(page);
		await page.keyboard.press("/");
		await page.keyboard.type("placebo");
		await page.locator(".search .found a").first().waitFor();
	});
});
