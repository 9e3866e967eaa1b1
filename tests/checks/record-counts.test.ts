import { expect, it } from "vitest";
import { countEvidence } from "../../src/checks/counts/count-evidence.ts";
import { countLines } from "../../src/checks/counts/count-lines.ts";
import { notAvailable, notReported } from "../fixtures/intervals.ts";
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
	expect(counts.byVerification).toEqual([
		["abstract", 15],
		["secondary", 3],
	]);
	expect(counts.byInterval).toEqual([["95% CI", 15]]);
	expect(counts.withoutEffect).toBe(3);
	expect(countLines(counts)).toEqual([
		"3 studies by kind",
		"     2  systematic-review",
		"     1  rct",
		"studies by topic (a study counts under each of its topics)",
		"     3  scales",
		"     2  migraine",
		"18 outcomes by verification",
		"    15  abstract",
		"     3  secondary",
		"outcomes by interval",
		"    15  95% CI",
		"     3  no effect: arm values or words only",
		"2 of the studies retracted",
	]);
});

it("counts why there is no interval, and names of one count by the alphabet", () => {
	const { painVsSham } = example2020Trial.outcomes;
	const effect = painVsSham.effect ?? expect.fail();
	const changed = (interval: typeof effect.interval) => ({
		...painVsSham,
		effect: { ...effect, interval },
	});
	expect(
		countEvidence([
			{
				...example2020Trial,
				outcomes: {
					a: changed(notAvailable),
					b: changed(notReported),
					c: changed({ kind: "97.5% CI", limits: [1, 2] }),
				},
			},
		]).byInterval,
	).toEqual([
		["97.5% CI", 1],
		["CI not available", 1],
		["CI not reported", 1],
	]);
});

it("trusts an outcome as far as its own place says, else as far as its record", () => {
	const { painVsSham, painVsUsual } = example2020Trial.outcomes;
	expect(painVsSham.verified).toBe(example2020Trial.verified);
	expect(painVsUsual.verified).toBe("secondary");
});
