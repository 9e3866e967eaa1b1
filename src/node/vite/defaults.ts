import type { Plugin } from "vite";
import { unusedRules } from "./reveal-rules.ts";

/** What a deck needs of Vite beyond its defaults; whatever the configuration or a flag says goes first. */
export function defaults(): Plugin {
	return {
		name: "deck-defaults",
		config: (config, { command }) => ({
			// Any folder of any host serves it.
			base: config.base ?? "./",
			// An address that is no page is not answered with the deck.
			appType: "mpa",
			// A build says in one line what it wrote, not file by file.
			...(command === "build" && { logLevel: config.logLevel ?? "warn" }),
			css: {
				transformer: "lightningcss",
				lightningcss: { visitor: unusedRules },
			},
			// What is built while serving, of this deck or another, is not what is served.
			server: { watch: { ignored: ["**/dist*/**"] } },
			optimizeDeps: { include: ["reveal.js"] },
			build: {
				target: config.build?.target ?? "es2022",
				// Pages name the chunks of their own scripts themselves.
				modulePreload: false,
			},
		}),
	};
}
