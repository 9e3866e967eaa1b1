import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { layoutWords } from "../../client/shared/layout-words.ts";
import { measureSlides } from "../../client/shared/measure-slides.ts";
import { type Project, slideFile } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";
import { launchChrome } from "../shared/chrome.ts";
import { bundledStyles } from "../shared/styles.ts";
import type { Published } from "../site/publish.ts";
import { wholeFont } from "../site/whole-font.ts";

/** The windows in which slides are measured. */
const shapes = [
	// A drawing as wide as a 4:3 slide leaves more of its height.
	{ name: "at 16:9", width: 1280, height: 720, least: 0.72, phone: false },
	{ name: "at 4:3", width: 1024, height: 768, least: 0.5, phone: false },
	{ name: "on a phone", width: 390, height: 844, least: 0, phone: true },
] as const;

/** Where the page pretends to lie: nothing leaves this machine. */
const site = "http://deck.invalid/";

/**
 * Measures every slide of a deck as a browser lays it out, and says what does not fit.
 *
 * @param published the deck, rendered
 * @throws InputError if there is no browser
 */
export async function layoutProblems(
	project: Project,
	published: Published,
): Promise<Problem[]> {
	const browser = await launchChrome();
	try {
		const measured = await Promise.all(
			shapes.map(async ({ name, width, height, ...measuring }) => {
				// Without scripts slides lie one under the other, each at its logical size.
				const context = await browser.newContext({
					viewport: { width, height },
					javaScriptEnabled: false,
				});
				await answer(context, published);
				const page = await context.newPage();
				await page.goto(site);
				const found = await page.evaluate(measureSlides, measuring);
				return found.map((fault) => ({ fault, name }));
			}),
		);
		return measured.flat().map(({ fault, name }) => ({
			file: slideFile(project, fault.slide),
			field: fault.slide,
			...layoutWords(fault, name),
		}));
	} finally {
		await browser.close();
	}
}

/** Answers all that the page asks for. */
async function answer(context: BrowserContext, { pages, files }: Published) {
	const page = pages.get("index.html");
	const styles = await bundledStyles("src/client/styles/deck.css");
	const html = readFileSync("index.html", "utf8")
		.replace(/<script[^>]*><\/script>/, "")
		.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
		.replace("<!-- deck:head -->", () => page?.head(wholeFont) ?? "")
		.replace("<!-- deck:body -->", () => page?.body() ?? "");
	await context.route("**/*", async (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		if (path === "")
			return route.fulfill({ body: html, contentType: "text/html" });
		if (path === wholeFont) return route.fulfill({ path: wholeFont });
		// Drawings have their size in the page.
		if (/^figures\/.*\.svg$/.test(path))
			return route.fulfill({ body: blank, contentType: "image/svg+xml" });
		const make = files.get(path);
		return make
			? route.fulfill({ body: Buffer.from(await make()) })
			: route.abort();
	});
}

const blank = '<svg xmlns="http://www.w3.org/2000/svg"/>';
