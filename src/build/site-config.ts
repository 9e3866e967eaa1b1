import type { InlineConfig } from "vite";
import { growingFolder } from "./places.ts";
import { files } from "./plugins/files.ts";
import { font } from "./plugins/font.ts";
import { hot } from "./plugins/hot.ts";
import { inlineCss } from "./plugins/inline-css.ts";
import { pages } from "./plugins/pages.ts";
import type { Site } from "./site.ts";

/**
 * Vite's configuration for a deck.
 *
 * @param site the deck as it stands now
 * @param reload renders it anew; only given while serving
 */
export function siteConfig(
	site: () => Promise<Site>,
	reload?: () => Promise<Site>,
): InlineConfig {
	return {
		configFile: false,
		root: process.cwd(),
		base: "./",
		logLevel: reload ? "info" : "warn",
		publicDir: false,
		plugins: [
			pages(site, reload !== undefined),
			files(site),
			font(site),
			inlineCss(),
			...(reload ? [hot(reload)] : []),
		],
		optimizeDeps: { include: ["reveal.js", "chart.js"] },
		build: {
			outDir: growingFolder,
			emptyOutDir: true,
			target: "es2022",
			modulePreload: false,
			cssCodeSplit: false,
			chunkSizeWarningLimit: 1000,
		},
	};
}
