import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { closeBrowser, goTo, sizes } from "./open.ts";
import { type ServedDeck, serveDeck } from "./served-deck.ts";

/*
 * The gallery holds every kind of figure. Of each, the first specimen is walked and asked as a reader
 * would.
 */

let deck: ServedDeck;
let page: Page;
/** The first slide of each kind of figure. */
let firsts: [kind: string, slide: string][];
beforeAll(async () => {
	deck = await serveDeck("gallery");
	const all = await deck.open("", { javaScriptEnabled: false });
	firsts = await all.evaluate(() => {
		const found = new Map<string, string>();
		for (const figure of document.querySelectorAll<HTMLElement>(
			"section.slide figure[data-kind]",
		)) {
			const kind = figure.dataset.kind ?? "";
			if (!found.has(kind))
				found.set(kind, figure.closest("section")?.id ?? "");
		}
		return [...found];
	});
	page = await deck.open();
});
afterAll(async () => {
	await closeBrowser();
	await deck.close();
});

it("has a specimen of at least nine kinds", () => {
	expect(firsts.length).toBeGreaterThanOrEqual(9);
});

it("every chart's marks are walked in order and say what they show, and axe finds nothing", async () => {
	for (const [kind, slide] of firsts) {
		await goTo(page, slide);
		const drawing = page.locator(`#${slide} figure .drawing`).first();
		expect(await violations(page, `#${slide} figure`), slide).toEqual([]);
		if (kind === "diagram") continue;
		await drawing.focus();
		const says = await drawing.locator(".mark").evaluateAll((marks) =>
			marks
				.filter(
					(mark) =>
						mark.getClientRects().length > 0 &&
						getComputedStyle(mark).visibility === "visible",
				)
				.sort(
					(a, b) =>
						Number(a.getAttribute("data-mark")) -
						Number(b.getAttribute("data-mark")),
				)
				.map((mark) => mark.getAttribute("data-says") ?? ""),
		);
		expect(says.length, slide).toBeGreaterThan(0);
		expect(
			says.filter((words) => words.trim() === ""),
			slide,
		).toEqual([]);
		// Step by step through the first few, and back around to the last.
		for (const words of says.slice(0, 4)) {
			await page.keyboard.press("ArrowRight");
			expect(await page.locator(".mark-tip").innerText(), slide).toBe(words);
		}
		await drawing.focus();
		await page.keyboard.press("ArrowLeft");
		expect(await page.locator(".mark-tip").innerText(), slide).toBe(
			says.at(-1),
		);
		await page.keyboard.press("Escape");
		expect(await page.locator("section.slide.present").getAttribute("id")).toBe(
			slide,
		);
	}
});

it("every mark is large enough for a finger, in the window of a phone as in a wide one", async () => {
	for (const viewport of [sizes.wide, sizes.phone]) {
		const shown = await deck.open("", { viewport });
		for (const [kind, slide] of firsts) {
			if (kind === "diagram") continue;
			await goTo(shown, slide);
			const small = await shown
				.locator(`#${slide} figure .mark`)
				.evaluateAll((marks) =>
					marks.flatMap((mark) => {
						const { width, height } = mark.getBoundingClientRect();
						return width > 0 && Math.min(width, height) < 23.5
							? [`${Math.round(width)}x${Math.round(height)}`]
							: [];
					}),
				);
			expect(small, `${slide} at ${viewport.width}`).toEqual([]);
		}
	}
});
