import { defineConfig } from "vitest/config";

/*
 * Vitest reads this file. The site's own configuration is src/build/site-config.ts, which the
 * commands pass to Vite together with the loaded deck.
 */
export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
		exclude: ["tests/browser/**", "node_modules/**"],
	},
});
