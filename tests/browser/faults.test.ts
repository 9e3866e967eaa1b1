import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, it } from "vitest";
import { closeBrowser, goTo, openAddress, openDeck } from "./open.ts";
import { serveFolder } from "./serve-folder.ts";

afterAll(closeBrowser);

/** What the page says on the screen to whoever looks at it. */
function message(page: Page) {
	return page.locator(".announcer.shown");
}

/** That slides still move and can be read. */
async function expectToGoOn(page: Page) {
	const before = await page.locator("section.slide.present").getAttribute("id");
	await page.keyboard.press("PageDown");
	await page.waitForSelector(`section.slide.present:not(#${before})`);
	expect(await page.locator("section.slide.present h2").innerText()).not.toBe(
		"",
	);
}

/** The deck in a window whose scripts run this first. */
async function openAfter(script: string): Promise<Page> {
	const context = (await openDeck()).context();
	await context.addInitScript(script);
	const page = await context.newPage();
	await page.goto(inject("talk"));
	await page.waitForSelector("html[data-ready]", { state: "attached" });
	return page;
}

describe("the deck goes on, and says what happened, when", () => {
	it("code that was to be loaded is missing", async () => {
		const page = await openDeck();
		await page.route("**/assets/source-card*", (route) => route.abort());
		await goTo(page, "words");
		await page.locator("#words .value").last().click();
		await message(page).waitFor();
		expect(await message(page).innerText()).toBe(
			"The source of this number could not be loaded. All else goes on; it is tried again when it is next asked for.",
		);
		await expectToGoOn(page);
	});

	it("data that was to be loaded is missing", async () => {
		const page = await openDeck();
		await page.route("**/data/sources.json", (route) =>
			route.fulfill({ status: 404 }),
		);
		await goTo(page, "words");
		await page.locator("#words .value").last().click();
		await message(page).waitFor();
		expect(await message(page).innerText()).toContain(
			"The source of this number could not be loaded.",
		);
		await expectToGoOn(page);
	});

	it("storage is denied", async () => {
		const page = await openAfter(
			"for (const area of ['localStorage', 'sessionStorage']) Object.defineProperty(window, area, { get() { throw new DOMException('denied', 'SecurityError') } })",
		);
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const before = await paper();
		await page.keyboard.press("d");
		await expect.poll(paper).not.toBe(before);
		expect(await message(page).innerText()).toBe(
			"This browser keeps no settings: the choice ends with the page.",
		);
		await expectToGoOn(page);
	});

	it("the script itself is blocked: every slide is read by scrolling", async () => {
		const context = (await openDeck()).context();
		const page = await context.newPage();
		await page.route("**/assets/*.js", (route) => route.abort());
		await page.goto(inject("talk"));
		expect(await page.locator(".unscripted").isVisible()).toBe(false);
		await page.locator(".unscripted").waitFor({ timeout: 20_000 });
		// As where the page is opened by double click, which the deck in one file stands.
		expect(await page.locator(".unscripted").innerText()).toMatch(
			/opened from a folder\. Open\s+talk-deck\.html instead/,
		);
		const last = page.locator("section.slide h2").last();
		await last.scrollIntoViewIfNeeded();
		expect(await last.isVisible()).toBe(true);
	});

	it("the host forbids styles in a page: the deck and its prose are styled all the same", async () => {
		const host = await serveFolder(inject("talkFolder"), {
			"Content-Security-Policy": "default-src 'self'",
		});
		const page = await openAddress(`${host.address}#/steps`);
		const size = (part: string) =>
			page
				.locator(part)
				.first()
				.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
		expect(await size("#steps h2")).toBeGreaterThan(30);
		await page.locator("#steps .drawing svg .mark").first().waitFor();
		const column = page.locator("#steps .pico [style]").first();
		expect(await column.evaluate((each) => each.style.length)).toBeGreaterThan(
			0,
		);
		await page.keyboard.press("End");
		await page.waitForSelector("section.slide.present:not(#steps)");
		await page.goto(`${host.address}read/index.html`);
		await page.waitForSelector("html[data-ready]", { state: "attached" });
		await expect
			.poll(() =>
				page.evaluate(
					() =>
						document.body.offsetLeft +
						getComputedStyle(document.body).fontFamily,
				),
			)
			.toContain("Source Sans");
		await host.close();
	});

	it("the controls cannot start: every slide is read by scrolling", async () => {
		const context = (await openDeck()).context();
		// Reveal makes its controls, progress bar and backgrounds so.
		await context.addInitScript(
			"Object.defineProperty(Element.prototype, 'querySelectorAll', { value() { throw new Error('broken') } })",
		);
		const page = await context.newPage();
		await page.goto(inject("talk"));
		await message(page).waitFor();
		expect(await message(page).innerText()).toBe(
			"The controls did not start. Scroll to read all slides.",
		);
		expect(await page.locator("main.reveal").count()).toBe(0);
	});
});
