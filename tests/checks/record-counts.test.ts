import { expect, it } from "vitest";
import { countEvidence } from "../../src/checks/counts/count-evidence.ts";
import { countLines } from "../../src/checks/counts/count-lines.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const outcomes = Object.values(example2020Trial.outcomes);

it("counts studies by kind and topic, outcomes by verification and interval", () => {
	const review = {
		...example2020Trial,
		kind: "systematic-review" as const,
		topics: ["scales", "migraine"],
		retracted: { reason: "invented" },
	};
	const counts = countEvidence([example2020Trial, review, review]);
	expect(counts).toMatchObject({
		studies: 3,
		retracted: 2,
		byKind: [
			["systematic-review", 2],
			["rct", 1],
		],
		byTopic: [
			["scales", 3],
			["migraine", 2],
		],
		outcomes: 3 * outcomes.length,
	});
	const sum = (tally: typeof counts.byKind) =>
		tally.reduce((total, [, count]) => total + count, 0);
	expect(sum(counts.byVerification)).toBe(counts.outcomes);
	expect(sum(counts.byInterval) + counts.withoutEffect).toBe(counts.outcomes);
	expect(countLines(counts)).toContain("     2  systematic-review");
});

it("trusts an outcome as far as its own place says, else as far as its record", () => {
	const { painVsSham, painVsUsual } = example2020Trial.outcomes;
	expect(painVsSham.verified).toBe(example2020Trial.verified);
	expect(painVsUsual.verified).toBe("secondary");
});
