import { defineConfig } from "vitest/config";

/*
 * Apart from vite.config.ts, whose plugin would read the whole deck for every run of the tests.
 */
export default defineConfig({
	test: {
		// `npm run coverage`. What runs in a page or as a command is tried from outside, which it cannot count.
		coverage: {
			provider: "v8",
			include: ["src/{evidence,deck,checks,figures,pages}/**/*.{ts,tsx}"],
			reporter: ["text", "json-summary"],
			reportsDirectory: ".cache/coverage",
			reportOnFailure: true,
		},
		projects: [
			{
				test: {
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/browser/**"],
					maxWorkers: 2,
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
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// How long a page may take to come to what is expected of it, on a busy machine too.
					expect: { poll: { timeout: 60_000 } },
				},
			},
		],
	},
});
