import type { InlineConfig } from "vite";
import type { Site } from "../site/site.ts";
import { growingFolder } from "./places.ts";
import { files } from "./plugins/files.ts";
import { font } from "./plugins/font.ts";
import { hot } from "./plugins/hot.ts";
import { inlineCss } from "./plugins/inline-css.ts";
import { pages, sitePolicy } from "./plugins/pages.ts";
import { reading } from "./plugins/reading.ts";

/**
 * Vite's configuration for a deck.
 *
 * @param site the deck as it stands now
 * @param serving where the deck lies and how it is rendered anew; only given while serving
 */
export function siteConfig(
	site: () => Promise<Site>,
	serving?: { deckFolder: string; reload: () => Promise<Site> },
): InlineConfig {
	return {
		configFile: false,
		root: process.cwd(),
		base: "./",
		logLevel: serving ? "info" : "warn",
		publicDir: false,
		plugins: [
			pages(site, serving ? undefined : sitePolicy),
			files(site),
			reading(site),
			font(site),
			inlineCss(),
			...(serving ? [hot(serving.deckFolder, serving.reload)] : []),
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
