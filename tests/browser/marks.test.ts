import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markedDrawing } from "../fixtures/marked-drawing.ts";
import { violations } from "./axe.ts";
import { closeBrowser, sizes } from "./open.ts";
import { type ServedDeck, serveDeck } from "./served-deck.ts";

let deck: ServedDeck;
beforeAll(async () => {
	deck = await serveDeck("small");
});
afterAll(async () => {
	await closeBrowser();
	await deck.close();
});

/** A page on a slide with a drawing that has marks, and a name for each of two comparators. */
async function openMarked(
	options: BrowserContextOptions = {},
	before?: (page: Page) => Promise<unknown>,
) {
	const page = await deck.open("#/responders", options, async (page) => {
		await page.route("**/figures/small-responders.*.svg", (route) =>
			route.fulfill({
				body: markedDrawing(
					route.request().url().includes("narrow") ? "narrow" : "wide",
				),
				contentType: "image/svg+xml",
			}),
		);
		await before?.(page);
	});
	const figure = page.locator("#responders figure");
	await figure.locator(".drawing[tabindex] svg").waitFor();
	return { page, figure, tip: page.locator(".mark-tip") };
}

/** Presses Tab until the drawing has the focus. */
async function tabToDrawing(page: Page) {
	await expect
		.poll(async () => {
			await page.keyboard.press("Tab");
			return page.evaluate(
				() => document.activeElement?.classList.contains("drawing") === true,
			);
		})
		.toBe(true);
}

const present = (page: Page) =>
	page.locator("section.slide.present").getAttribute("id");

/** How far a box reaches out of another, in pixels; nothing if it lies within. */
function apart(
	box: { x: number; y: number; width: number; height: number } | null,
	around: { x: number; y: number; width: number; height: number } | null,
) {
	if (!box || !around) throw new Error("nothing to measure");
	return Math.max(
		Math.abs(box.x - around.x),
		Math.abs(box.y - around.y),
		Math.abs(box.width - around.width),
		Math.abs(box.height - around.height),
	);
}

describe("the marks of a drawing", () => {
	it("answer the pointer with what they say, and Escape or leaving takes it away", async () => {
		const { page, figure, tip } = await openMarked();
		await figure.locator("[data-mark='1'] .bar").hover();
		expect(await tip.innerText()).toBe("Sham: 44 in 100");
		await page.keyboard.press("Escape");
		await expect.poll(() => tip.isVisible()).toBe(false);
		expect(await page.locator(".light-table").count()).toBe(0);
		await figure.locator("[data-mark='0'] .bar").hover();
		expect(await tip.innerText()).toBe("Real: 48 in 100");
		await page.mouse.move(5, 5);
		await expect.poll(() => tip.isVisible()).toBe(false);
	});

	it("answer a tap, until one taps elsewhere", async () => {
		const { page, figure, tip } = await openMarked({
			viewport: sizes.phone,
			hasTouch: true,
			isMobile: true,
		});
		await figure.locator("[data-mark='2'] .bar").tap();
		expect(await tip.innerText()).toBe("Usual care: 27 in 100");
		await page.locator("#responders h2").tap();
		await expect.poll(() => tip.isVisible()).toBe(false);
	});

	it("are walked by arrow keys once Tab has reached the drawing, each named, and Escape leaves", async () => {
		const { page, tip } = await openMarked();
		await tabToDrawing(page);
		const name = () =>
			page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
		await page.keyboard.press("ArrowRight");
		expect(await name()).toBe("Real: 48 in 100");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		expect(await name()).toBe("Usual care: 27 in 100");
		expect(await tip.innerText()).toBe("Usual care: 27 in 100");
		await page.keyboard.press("ArrowRight");
		expect(await name()).toBe("Real: 48 in 100");
		const ring = await page.evaluate(() => {
			const style = document.activeElement
				? getComputedStyle(document.activeElement)
				: undefined;
			return [style?.outlineStyle, style?.outlineWidth];
		});
		expect(ring).toEqual(["solid", "3px"]);
		// The focus says it: nothing else may.
		expect(await page.locator(".announcer").count()).toBe(0);
		expect(await violations(page, "#responders")).toEqual([]);
		expect(await present(page)).toBe("responders");
		await page.keyboard.press("Escape");
		await expect.poll(() => tip.isVisible()).toBe(false);
		expect(await page.locator(".light-table").count()).toBe(0);
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => present(page)).toBe("icons");
	});

	it("leave the arrow keys and Space to the slides after a press of the pointer", async () => {
		const { page, figure } = await openMarked();
		await figure.locator("[data-mark='1'] .bar").click();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => present(page)).toBe("icons");
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => present(page)).toBe("responders");
		await page.locator("#responders button.chip").first().click();
		await page.keyboard.press("Space");
		await expect.poll(() => present(page)).toBe("icons");
	});

	it("take their words away when the slide changes", async () => {
		const { page, figure, tip } = await openMarked();
		await figure.locator("[data-mark='1'] .bar").click();
		await page.keyboard.press("PageDown");
		await expect.poll(() => present(page)).toBe("icons");
		await expect.poll(() => tip.isVisible()).toBe(false);
	});
});

describe("comparators", () => {
	it("are put aside by their name and brought back, without moving anything", async () => {
		const { page, figure } = await openMarked();
		const sham = page.getByRole("button", { name: /^sham/ });
		const bar = (index: number) =>
			figure.locator(`[data-mark='${index}'] .bar`);
		const before = await figure.boundingBox();
		const place = await sham.boundingBox();
		await sham.focus();
		await page.keyboard.press("Space");
		expect(await sham.getAttribute("aria-pressed")).toBe("false");
		await expect.poll(() => bar(1).isVisible()).toBe(false);
		await expect.poll(() => figure.getByText("sham").isVisible()).toBe(false);
		await expect.poll(() => bar(2).isVisible()).toBe(true);
		expect(await figure.boundingBox()).toEqual(before);
		expect(await sham.boundingBox()).toEqual(place);
		// What is put aside is not walked.
		await tabToDrawing(page);
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		expect(await page.locator(".mark-tip").innerText()).toBe(
			"Usual care: 27 in 100",
		);
		expect(await violations(page, "#responders")).toEqual([]);
		await sham.focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => bar(1).isVisible()).toBe(true);
		expect(await present(page)).toBe("responders");
	});

	it("are all back on a slide that one returns to", async () => {
		const { page, figure } = await openMarked();
		await page.getByRole("button", { name: /^sham/ }).click();
		await expect
			.poll(() => figure.locator("[data-mark='1'] .bar").isVisible())
			.toBe(false);
		await page.keyboard.press("PageDown");
		await expect.poll(() => present(page)).toBe("icons");
		await page.keyboard.press("PageUp");
		await expect.poll(() => present(page)).toBe("responders");
		await expect
			.poll(() => figure.locator("[data-mark='1'] .bar").isVisible())
			.toBe(true);
	});

	it("stay plain names on paper", async () => {
		const paper = await deck.open("?print-pdf");
		await paper.waitForSelector("html[data-figures=ready]", {
			state: "attached",
		});
		expect(await paper.locator(".chip").count()).toBeGreaterThan(0);
		expect(await paper.locator("button.chip").count()).toBe(0);
		expect(await paper.getByRole("img").count()).toBeGreaterThan(0);
	});
});

describe("a drawing follows", () => {
	it.each([
		[sizes.wide, sizes.square],
		[
			{ width: 800, height: 450 },
			{ width: 1920, height: 1080 },
		],
	])("a window that goes from %o to %o, with its marks", async (from, to) => {
		const { page, figure, tip } = await openMarked({ viewport: from });
		await figure.locator("[data-mark='1'] .bar").hover();
		await page.setViewportSize(to);
		const grown = await (await openMarked({ viewport: to })).figure
			.locator("svg.chart")
			.boundingBox();
		await expect
			.poll(async () =>
				apart(await figure.locator("svg.chart").boundingBox(), grown),
			)
			.toBeLessThan(1);
		// The words are gone or stand at their mark.
		if (await tip.isVisible()) {
			const [words, mark] = await Promise.all([
				tip.boundingBox(),
				figure.locator("[data-mark='1']").boundingBox(),
			]);
			expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(
				(mark?.y ?? 0) + (mark?.height ?? 0) + 8,
			);
		}
		await figure.locator("[data-mark='2'] .bar").hover();
		expect(await tip.innerText()).toBe("Usual care: 27 in 100");
		expect(await page.locator("canvas").count()).toBe(0);
	});

	it("a window that turns to a phone's column", async () => {
		const { page, figure, tip } = await openMarked();
		await page.setViewportSize(sizes.phone);
		await figure.locator("svg.chart[width='340']").waitFor();
		await figure.locator("[data-mark='0'] .bar").hover();
		expect(await tip.innerText()).toBe("Real: 48 in 100");
		expect(await figure.locator("svg.chart").count()).toBe(1);
	});

	it("the system's turn to dark, and forced colors", async () => {
		const { page, figure } = await openMarked({ colorScheme: "light" });
		const fill = () =>
			figure
				.locator("[data-mark='1'] .bar")
				.evaluate((bar) => getComputedStyle(bar).fill);
		expect(await fill()).toBe("rgb(21, 32, 43)");
		await page.emulateMedia({ colorScheme: "dark" });
		expect(await fill()).toBe("rgb(238, 242, 245)");
		await figure.locator("[data-mark='1'] .bar").hover();
		expect(
			await page
				.locator(".mark-tip")
				.evaluate((tip) => getComputedStyle(tip).backgroundColor),
		).toBe("rgb(238, 242, 245)");
		await page.emulateMedia({ forcedColors: "active" });
		await expect
			.poll(() => figure.locator("[data-mark='1'] .bar").isVisible())
			.toBe(true);
	});

	it("data that come late, while one goes on and back: one drawing stays, and answers", async () => {
		const page = await deck.open("#/responders", {}, (page) =>
			page.route("**/figures/small-responders.*.svg", async (route) => {
				await late;
				await route.fulfill({
					body: markedDrawing("wide"),
					contentType: "image/svg+xml",
				});
			}),
		);
		await expect.poll(() => present(page)).toBe("responders");
		await page.keyboard.press("PageDown");
		await expect.poll(() => present(page)).toBe("icons");
		await page.keyboard.press("PageUp");
		await expect.poll(() => present(page)).toBe("responders");
		arrive();
		const sham = page.getByRole("button", { name: /^sham/ });
		await sham.waitFor();
		await page.keyboard.press("PageDown");
		await page.keyboard.press("PageUp");
		await expect.poll(() => present(page)).toBe("responders");
		expect(await page.locator("#responders svg.chart").count()).toBe(1);
		await sham.click();
		await expect
			.poll(() => page.locator("#responders [data-mark='1'] .bar").isVisible())
			.toBe(false);
	});
});

let arrive: () => void = () => undefined;
const late = new Promise<void>((resolve) => {
	arrive = resolve;
});
