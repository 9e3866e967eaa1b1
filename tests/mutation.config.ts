import { defineConfig } from "vitest/config";

/** The tests that must notice a fault put into the evidence room or the checks; see `npm run mutation`. */
export default defineConfig({
	test: {
		include: ["tests/evidence/**/*.test.ts", "tests/checks/**/*.test.ts"],
		testTimeout: 60_000,
	},
});
