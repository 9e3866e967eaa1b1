import { defineConfig } from "vitest/config";

/*
 * Vitest reads this file. The site's own configuration is src/node/vite/site-config.ts, which the
 * commands pass to Vite together with the loaded deck.
 */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/browser/**"],
					// Some of them run the real commands.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: "tests/browser/built-site.ts",
					fileParallelism: false,
					// On a busy machine a key may come before the lazily loaded code that answers it.
					retry: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
