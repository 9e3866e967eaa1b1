import { defineConfig } from "vitest/config";

/** The tests that must notice a fault put into the evidence room or the checks; see `npm run mutation`. */
export default defineConfig({
	test: {
		include: ["tests/evidence/**/*.test.ts", "tests/checks/**/*.test.ts"],
		// These two try all rules on a whole deck, which takes too long for a thousand faults.
		exclude: ["tests/checks/slides.test.ts", "tests/checks/wording.test.ts"],
		testTimeout: 60_000,
	},
});
