import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { preview } from "vite";
import { launchChrome } from "../shared/chrome.ts";
import type { Output } from "../shared/progress.ts";
import { writeWhole } from "../shared/write.ts";

/** Which slides of a built deck the pictures show, by id. */
export interface Shown {
	readonly slide: string;
	/** A slide with a visual abstract. */
	readonly card: string;
}

/**
 * Photographs a built deck for its README: a slide, the presenter's window on it, its passage in the
 * reading view on a phone, and a visual abstract. The phone stands as high as the others, so that
 * they can stand in a row.
 *
 * @param folder where `slide.jpg`, `presenter.jpg`, `reading.jpg` and `card.jpg` go
 */
export async function takePictures(
	outDir: string,
	folder: string,
	{ slide, card }: Shown,
	output: Output,
): Promise<void> {
	const server = await preview({
		configFile: false,
		build: { outDir },
		preview: { host: "127.0.0.1", port: 0 },
		logLevel: "silent",
	});
	const browser = await launchChrome();
	try {
		const address = server.resolvedUrls?.local[0] ?? "";
		const wide = { width: 1280, height: 720 };
		const talk = await open(browser, `${address}#/${slide}`, wide);
		await drawn(talk);
		const pictures = new Map<string, Page>([["slide", talk]]);
		const [desk] = await Promise.all([
			talk.waitForEvent("popup"),
			talk.keyboard.press("s"),
		]);
		await desk.setViewportSize(wide);
		await desk.getByText(/^Slide \d+ of/).waitFor();
		await desk.locator(".preview:not(.present) h2").first().waitFor();
		pictures.set("presenter", desk);
		const phone = await open(browser, `${address}read/index.html#${slide}`, {
			width: 390,
			height: 720,
		});
		await phone.locator(`.section:has([id="${slide}"]) svg`).first().waitFor();
		pictures.set("reading", phone);
		const abstract = await open(browser, `${address}#/${card}`, wide);
		await drawn(abstract);
		pictures.set("card", abstract);
		for (const [name, page] of pictures) {
			const file = join(folder, `${name}.jpg`);
			writeWhole(file, await page.screenshot({ type: "jpeg", quality: 70 }));
			output.line(file);
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

async function open(
	browser: Browser,
	address: string,
	viewport: { width: number; height: number },
): Promise<Page> {
	const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
	await page.goto(address);
	await page.waitForSelector("html[data-ready]", { state: "attached" });
	return page;
}

/** Waits until the figures of the present slide are in the page. */
async function drawn(page: Page): Promise<void> {
	await page.waitForSelector("html[data-figures=ready]", { state: "attached" });
}
