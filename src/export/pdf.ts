import { join } from "node:path";
import type { Page } from "playwright-core";
import { preview } from "vite";
import { outFolder } from "../build/places.ts";
import { type Output, progressBar } from "../build/progress.ts";
import { subset } from "../build/site.ts";
import { fontFamily } from "../figures/theme.ts";
import { launchChrome } from "./chrome.ts";
import { writeWhole } from "./write.ts";

/** The slides as a PDF, relative to the working folder. */
export const slidesPdf = join(outFolder, "pdf", "slides.pdf");

/**
 * Prints the built deck: vector, tagged, with an outline from its headings.
 *
 * @param query what follows `?print-pdf`, e.g. `&cut=20`
 * @throws Error if the page reports a fault; no file is then written
 */
export async function exportSlides(output: Output, query = "") {
	const steps = ["starting Chrome", "laying out slides", "printing", "writing"];
	const step = (index: number) =>
		output.transient(progressBar(index, steps.length, steps[index] ?? "done"));
	step(0);
	const browser = await launchChrome();
	const server = await preview({
		configFile: false,
		root: process.cwd(),
		base: "./",
		build: { outDir: outFolder },
		preview: { host: "127.0.0.1", port: 0 },
		logLevel: "error",
	});
	try {
		const page = await browser.newPage({
			viewport: { width: 1280, height: 720 },
			colorScheme: "light",
		});
		const faults: string[] = [];
		page.on("pageerror", (error) => faults.push(error.message));
		page.on("requestfailed", (request) => faults.push(request.url()));
		step(1);
		await page.goto(`${server.resolvedUrls?.local[0]}?print-pdf${query}`);
		await page.waitForSelector(".pdf-page", { state: "attached" });
		await page.waitForSelector("html[data-figures=ready]", {
			state: "attached",
		});
		const faces = await staticFaces(page);
		await page.evaluate(() => {
			for (const style of document.querySelectorAll("style"))
				if (style.textContent?.startsWith("@font-face")) style.remove();
		});
		await page.addStyleTag({ content: faces });
		await page.evaluate(() => document.fonts.ready);
		if (faults.length > 0)
			throw new Error(`The deck cannot be printed: ${faults.join("; ")}`);
		step(2);
		const pdf = await page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true,
		});
		step(3);
		writeWhole(slidesPdf, pdf);
		output.line(`${slidesPdf}: ${Math.round(pdf.length / 1000)} kB`);
	} finally {
		await server.close();
		await browser.close();
	}
}

/**
 * Each weight as a font of its own: Chrome embeds a variable font's weights as Type 3 outlines, which
 * some readers show badly.
 */
async function staticFaces(page: Page): Promise<string> {
	const letters = (await page.locator("body").textContent()) ?? "";
	const faces = await Promise.all(
		[
			{ weight: 400, covers: "200 500" },
			{ weight: 600, covers: "501 650" },
			{ weight: 700, covers: "651 900" },
		].map(async ({ weight, covers }) => {
			const data = await subset(letters, weight);
			return `@font-face{font-family:${fontFamily};font-weight:${covers};src:url(data:font/woff2;base64,${data.toString("base64")})}`;
		}),
	);
	return faces.join("");
}
