import type { Browser, Page } from "playwright-core";
import { InputError } from "../../evidence/problem.ts";

/** A picture to be drawn in pixels. */
export interface Drawable {
	/** HTML of it alone: an SVG element, or an image. */
	readonly html: string;
	/** Its size in pixels, of which each becomes two by two. */
	readonly width: number;
	readonly height: number;
}

/** Draws pictures as PNG, at double size, in one page of a browser, one after the other. */
export class Rasterizer {
	#page: Page | undefined;

	constructor(
		private readonly browser: Browser,
		/** Where the pictures go, for messages. */
		private readonly folder: string,
	) {}

	/** @throws InputError if Chrome stops midway */
	async png({ html, width, height }: Drawable): Promise<Uint8Array> {
		try {
			this.#page ??= await this.browser.newPage({
				deviceScaleFactor: 2,
				colorScheme: "light",
			});
			const page = this.#page;
			await page.setViewportSize({
				width: Math.floor(width),
				height: Math.floor(height),
			});
			await page.setContent(
				`<body style="margin:0"><style>svg,img{display:block}</style>${html}</body>`,
			);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			return await page.screenshot();
		} catch (error) {
			if (this.browser.isConnected()) throw error;
			throw new InputError([
				{
					file: this.folder,
					field: "Chrome",
					message: "it stopped while drawing a picture",
					hint: "Run the command again; if it stops again, give it more memory or another browser (CHROME_PATH)",
				},
			]);
		}
	}
}
