import type { BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { type Width, widths } from "../../figures/core/theme.ts";
import { launchChrome } from "../shared/chrome.ts";
import { type FigureInput, hashLine } from "../site/baked-figures.ts";
import { tidySvg } from "./tidy-svg.ts";

/** A browser with pages on which figures are drawn. */
export interface Studio {
	/** A page with the drawing code and the deck's typeface. */
	page(options?: BrowserContextOptions): Promise<Page>;
	close(): Promise<void>;
}

/**
 * Opens a browser and serves it the drawing code.
 *
 * @throws InputError if there is no browser
 */
export async function openStudio(): Promise<Studio> {
	// Without a browser there is nothing to serve: a server left behind would keep the process alive.
	const browser = await launchChrome();
	const server = await serveDrawingCode().catch(async (error: unknown) => {
		await browser.close();
		throw error;
	});
	return {
		async page(options) {
			const page = await browser.newPage(options);
			// The first drawing on a slow machine waits for Vite to bundle mermaid.
			page.setDefaultTimeout(120_000);
			await page.goto(
				`${server.resolvedUrls?.local[0]}src/node/bake/bake.html`,
			);
			await page.waitForSelector("html[data-ready]", { state: "attached" });
			return page;
		},
		async close() {
			await server.close();
			await browser.close();
		},
	};
}

async function serveDrawingCode(): Promise<ViteDevServer> {
	const server = await createServer({
		configFile: false,
		root: process.cwd(),
		cacheDir: "node_modules/.vite-bake",
		logLevel: "error",
		server: { host: "127.0.0.1", port: 0, watch: null },
		optimizeDeps: {
			entries: ["src/node/bake/bake.html"],
			include: ["mermaid", "@mermaid-js/layout-elk"],
		},
	});
	return server.listen();
}

/**
 * The baked files of a figure, as text, by width.
 *
 * @throws Error with the drawing code's message if it cannot be drawn
 */
export async function bakedFiles(
	page: Page,
	{ figure: { id, spec }, hash }: FigureInput,
): Promise<[Width, string][]> {
	const files: [Width, string][] = [];
	for (const width of Object.keys(widths) as Width[]) {
		const svg = await page.evaluate((figure) => window.drawFigure(figure), {
			id,
			spec,
			width,
		});
		files.push([
			width,
			`${hashLine(hash)}\n${tidySvg(svg, `${id}-${width}`)}\n`,
		]);
	}
	return files;
}
