import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { closeBrowser, openDeck } from "./open.ts";

afterAll(closeBrowser);

/** A slide whose forest has rows against two comparators. */
async function openForest() {
	const page = await openDeck("#/knee-waiting-list");
	await page.waitForSelector("section.present button.chip");
	return page;
}

/** How much of the chart is inked in the row of a comparator's colour: 0 if nothing is. */
function inked(page: Page, token: string) {
	return page.evaluate((name) => {
		const canvas = document.querySelector<HTMLCanvasElement>(
			"section.present canvas",
		);
		const context = canvas?.getContext("2d");
		if (!canvas || !context) throw new Error("no live chart");
		const hex = getComputedStyle(document.documentElement)
			.getPropertyValue(`--${name}`)
			.trim();
		const [r, g, b] = [1, 3, 5].map((at) =>
			Number.parseInt(hex.slice(at, at + 2), 16),
		);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let count = 0;
		for (let at = 0; at < data.length; at += 4)
			if (data[at] === r && data[at + 1] === g && data[at + 2] === b)
				count += 1;
		return count;
	}, token);
}

it("puts a comparator's rows aside by key and brings them back, without moving anything", async () => {
	const page = await openForest();
	const sham = page.getByRole("button", { name: /^vs minimal acupuncture/ });
	expect(await sham.getAttribute("aria-pressed")).toBe("true");
	const place = await sham.boundingBox();
	const chart = await page.locator("section.present canvas").boundingBox();
	const before = await inked(page, "sham");
	expect(before).toBeGreaterThan(100);

	await sham.focus();
	await page.keyboard.press("Space");
	expect(await sham.getAttribute("aria-pressed")).toBe("false");
	expect(await inked(page, "sham")).toBe(0);
	expect(await inked(page, "none")).toBeGreaterThan(100);
	// Space belongs to the button while it has focus: the slide stays.
	expect(new URL(page.url()).hash).toBe("#/knee-waiting-list");
	expect(await sham.boundingBox()).toEqual(place);
	expect(await page.locator("section.present canvas").boundingBox()).toEqual(
		chart,
	);

	await page.keyboard.press("Enter");
	expect(await sham.getAttribute("aria-pressed")).toBe("true");
	expect(await inked(page, "sham")).toBe(before);
});

it("leaves chips alone where one comparator is plotted, and on paper", async () => {
	const one = await openDeck("#/sciatica-trial");
	await one.waitForSelector("section.present .figure.live");
	expect(await one.locator("section.present button.chip").count()).toBe(0);
	const paper = await openDeck("?print-pdf");
	expect(await paper.locator("button.chip").count()).toBe(0);
});
