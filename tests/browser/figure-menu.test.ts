import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, goTo, openDeck, sizes } from "./open.ts";

afterAll(closeBrowser);

/** Saves one copy from the open menu and returns the file. */
async function save(page: Page, name: string): Promise<[string, Buffer]> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("dialog").getByRole("button", { name }).click(),
	]);
	return [download.suggestedFilename(), readFileSync(await download.path())];
}

/** A page that fails on anything its policy forbids. */
async function strictly(path: string, options = {}) {
	const page = await openDeck(path, options);
	const refused: string[] = [];
	page.on("console", (message) => {
		if (/Content Security Policy/.test(message.text()))
			refused.push(message.text());
	});
	return { page, refused };
}

describe("the menu of a figure", () => {
	it("opens and closes by keys, and the slide stays", async () => {
		const { page } = await strictly("");
		await goTo(page, "steps");
		const button = page
			.locator("#steps")
			.getByRole("button", { name: "Save this figure" });
		await button.focus();
		await page.keyboard.press("Enter");
		const menu = page.getByRole("dialog", { name: "Save this figure" });
		await menu.waitFor();
		await page.keyboard.press("ArrowRight");
		expect(await menu.textContent()).toContain("Example 2020");
		await page.keyboard.press("Escape");
		await menu.waitFor({ state: "detached" });
		expect(
			await button.evaluate((element) => element === document.activeElement),
		).toBe(true);
		expect(page.url()).toContain("#/steps");
	});

	it("gives SVG with title, source and licence, PNG at double size, and the table as CSV", async () => {
		const { page, refused } = await strictly("");
		await goTo(page, "steps");
		const open = () =>
			page
				.locator("#steps")
				.getByRole("button", { name: "Save this figure" })
				.click();
		await open();
		const [svgName, svg] = await save(page, "SVG");
		expect(svgName).toBe("talk-steps.svg");
		const text = svg.toString("utf8");
		expect(text).toContain("<title>Pain after needling, by comparator</title>");
		expect(text).toMatch(/<dc:source>Example 2020/);
		expect(text).toContain("creativecommons.org/licenses/by/4.0");
		expect(text).toMatch(/<text [^>]*>From “[^<]*”, CC BY 4.0<\/text>/);
		const [width, height] = [
			...(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(text)?.slice(1) ??
				[]),
		].map(Number);
		await open();
		const [pngName, png] = await save(page, "PNG");
		expect(pngName).toBe("talk-steps.png");
		// A PNG says its size in its first chunk.
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
			Math.floor(width ?? 0) * 2,
			Math.floor(height ?? 0) * 2,
		]);
		await open();
		const [csvName, csv] = await save(page, "CSV");
		expect(csvName).toBe("talk-steps.csv");
		const lines = csv.toString("utf8").trim().split("\r\n");
		expect(lines).toHaveLength(3);
		expect(csv.subarray(0, 3).toString("hex")).toBe("efbbbf");
		expect(lines[0]).toMatch(/Row,Comparator,/);
		expect(refused).toEqual([]);
	});

	it("stands in each caption of the reading view, where no script is a plain link", async () => {
		const { page, refused } = await strictly("read/index.html", {
			viewport: sizes.phone,
		});
		const figure = page.locator("#figure-talk-steps");
		await figure.getByRole("link", { name: /^Save the figure: / }).click();
		const [name] = await save(page, "CSV");
		expect(name).toBe("talk-steps.csv");
		expect(refused).toEqual([]);
		const still = await openDeck("read/index.html", {
			javaScriptEnabled: false,
		});
		expect(
			await still.locator("#figure-talk-steps figcaption a[download]").count(),
		).toBe(1);
	});

	it.each(["wide", "square", "phone"] as const)(
		"stands beside the drawing and within the window, %s",
		async (shape) => {
			const page = await openDeck("", { viewport: sizes[shape] });
			await goTo(page, "steps");
			const [button, drawing] = await Promise.all(
				[".save-figure", ".drawing"].map((part) =>
					page.locator(`#steps ${part}`).first().boundingBox(),
				),
			);
			if (!button || !drawing) throw new Error("nothing to measure");
			const apart =
				button.x >= drawing.x + drawing.width - 0.5 ||
				button.y >= drawing.y + drawing.height - 0.5;
			expect(apart).toBe(true);
			expect(button.x + button.width).toBeLessThanOrEqual(sizes[shape].width);
		},
	);
});
