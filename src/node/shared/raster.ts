import type { Browser } from "playwright-core";
import { InputError } from "../../evidence/problem.ts";

/** A picture to be drawn in pixels. */
export interface Drawable {
	/** HTML of it alone: an SVG element, or an image. */
	readonly html: string;
	/** Its size in pixels, of which each becomes two by two. */
	readonly width: number;
	readonly height: number;
}

/** Draws pictures as PNG, at double size, in one page of a browser after the other. */
export class Rasterizer {
	constructor(
		private readonly browser: Browser,
		/** Where the pictures go, for messages. */
		private readonly folder: string,
	) {}

	/** @throws InputError if Chrome stops midway */
	async png({ html, width, height }: Drawable): Promise<Uint8Array> {
		try {
			const page = await this.browser.newPage({
				viewport: { width: Math.ceil(width), height: Math.ceil(height) },
				deviceScaleFactor: 2,
				colorScheme: "light",
			});
			await page.setContent(
				`<body style="margin:0"><style>svg,img{display:block}</style>${html}</body>`,
			);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const png = await page.screenshot();
			await page.close();
			return png;
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
