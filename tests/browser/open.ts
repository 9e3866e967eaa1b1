import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { launchChrome } from "../../src/node/shared/chrome.ts";

let browser: Browser | undefined;

/** Window sizes at which the deck is looked at. */
export const sizes = {
	wide: { width: 1280, height: 720 },
	square: { width: 1024, height: 768 },
	phone: { width: 390, height: 844 },
} as const;

/**
 * A page on the built talk of the tests, on which the engine is tried.
 *
 * @param before done with the page before it is opened, e.g. to answer its requests
 */
export function openDeck(
	path = "",
	options: BrowserContextOptions = {},
	before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
	return openAddress(inject("talk") + path, options, before);
}

/** A page on the built lecture. */
export function openLecture(
	path = "",
	options: BrowserContextOptions = {},
): Promise<Page> {
	return openAddress(inject("lecture") + path, options);
}

/**
 * A page on a deck anywhere.
 *
 * @param before done with the page before it is opened, e.g. to answer its requests
 * @param options.ahead whether it fetches ahead and keeps the site, as for readers
 */
export async function openAddress(
	address: string,
	options: BrowserContextOptions = {},
	before?: (page: Page) => Promise<unknown>,
	{ ahead = false } = {},
): Promise<Page> {
	browser ??= await launchChrome();
	const context = await browser.newContext({
		viewport: sizes.wide,
		reducedMotion: "reduce",
		...options,
	});
	// Nothing is fetched ahead where data is saved: what a test keeps back would be there already.
	if (!ahead)
		await context.addInitScript(() => {
			Object.defineProperty(navigator, "connection", {
				value: { saveData: true },
			});
		});
	const page = await context.newPage();
	await before?.(page);
	await page.goto(address);
	if (options.javaScriptEnabled !== false) await ready(page);
	return page;
}

/** Waits until a page that was opened anew answers keys: Chrome drops those before its first paint. */
export async function ready(page: Page) {
	await page.waitForSelector("html[data-ready]", { state: "attached" });
	await page.waitForFunction(
		() => performance.getEntriesByName("first-contentful-paint").length > 0,
	);
}

/** Closes the browser that the pages of a file shared. */
export async function closeBrowser() {
	await browser?.close();
	browser = undefined;
}

/** Ids of all slides in their order, as the page has them before its script takes the far ones out. */
export async function slideIds(address = inject("talk")): Promise<string[]> {
	const page = await openAddress(address, { javaScriptEnabled: false });
	const ids = await page
		.locator("section.slide")
		.evaluateAll((slides) => slides.map(({ id }) => id));
	await page.context().close();
	return ids;
}

/** Goes to a slide by its address and waits for its figures. */
export async function goTo(page: Page, id: string) {
	await page.evaluate((slide) => {
		if (document.querySelector("section.slide.present")?.id === slide) return;
		delete document.documentElement.dataset.figures;
		location.hash = `#/${slide}`;
	}, id);
	await page.waitForSelector(`section.slide.present[id="${id}"]`);
	await page.waitForSelector("html[data-figures=ready]", { state: "attached" });
}
