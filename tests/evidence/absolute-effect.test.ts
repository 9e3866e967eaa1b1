import { describe, expect, it } from "vitest";
import { linde2016CochraneMigraine as migraine } from "../../slides/evidence/headache/linde-2016-cochrane-migraine.ts";
import { lee2015CochranePc6 as nausea } from "../../slides/evidence/postoperative/lee-2015-cochrane-pc6.ts";
import {
	absoluteEffect,
	formatRiskDifference,
} from "../../src/evidence/absolute-effect.ts";
import { notAvailable } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

describe("the absolute side of an effect", () => {
	// Lee 2015, summary of findings: 400 -> 272 (240 to 308), 400 -> 240 (204 to 284), 329 -> 210
	// (181 to 240), each per 1,000.
	it.each([
		["nauseaVsSham", 272, [240, 308]],
		["vomitingVsSham", 240, [204, 284]],
		["rescueAntiemeticVsSham", 210, [181, 240]],
	] as const)("is that of the published table for %s", (key, risk, limits) => {
		const found = absoluteEffect(nausea.outcomes[key]);
		if (found.kind !== "risks") expect.fail();
		expect(Math.abs(10 * found.treated - risk)).toBeLessThan(1);
		found.difference.ci95?.forEach((limit, index) => {
			expect(
				Math.abs(10 * (found.control + limit) - (limits[index] ?? 0)),
			).toBeLessThan(1);
		});
	});

	it("takes the comparator arm's percentage where no risk is assumed", () => {
		expect(absoluteEffect(migraine.outcomes.responseVsNone)).toMatchObject({
			kind: "risks",
			control: 17,
			difference: { value: expect.closeTo(23.8) },
			derivation: expect.stringContaining("the comparator arm as printed"),
		});
	});

	it("is the effect itself for a difference, and unknown without a risk", () => {
		expect(absoluteEffect(example2020Trial.outcomes.painVsSham)).toEqual({
			kind: "difference",
		});
		expect(absoluteEffect(nausea.outcomes.nauseaAddedToAntiemetic)).toEqual({
			kind: "unknown",
		});
	});

	const { responseRatio } = example2020Trial.outcomes;

	it("has the limits of the ratio, where there are any", () => {
		expect(absoluteEffect(responseRatio)).toEqual({
			kind: "risks",
			control: 27,
			treated: expect.closeTo(48.06),
			difference: {
				value: expect.closeTo(21.06),
				ci95: [expect.closeTo(5.94), expect.closeTo(43.2)],
			},
			derivation:
				"risk ratio 1.78 applied to 27% (the comparator arm as printed); the interval is the ratio's",
		});
		const effect = responseRatio.effect ?? expect.fail();
		const bare = absoluteEffect({
			...responseRatio,
			effect: { ...effect, interval: notAvailable },
		});
		expect(bare).not.toHaveProperty("difference.ci95");
	});

	it("is not computed from other ratios, nor without a contrast", () => {
		const effect = responseRatio.effect ?? expect.fail();
		expect(
			absoluteEffect({
				...responseRatio,
				effect: { ...effect, type: "odds ratio" },
			}),
		).toEqual({ kind: "unknown", why: "not computed from an odds ratio" });
		const { contrast: _, ...alone } = responseRatio;
		expect(absoluteEffect(alone)).toEqual({
			kind: "unknown",
		});
	});

	it("is the difference of two percentages where there is no effect, and unknown without both", () => {
		const { effect: _, ...unmeasured } = responseRatio;
		expect(absoluteEffect(unmeasured)).toEqual({
			kind: "risks",
			control: 27,
			treated: 48,
			difference: { value: expect.closeTo(21) },
			derivation: "48% minus 27%; no interval without counts",
		});
		const unread = { kind: "unknown" };
		const [real, usual] = unmeasured.arms ?? [];
		if (!real || !usual) expect.fail();
		expect(absoluteEffect({ ...unmeasured, arms: [real] })).toEqual(unread);
		expect(absoluteEffect({ ...unmeasured, arms: [usual] })).toEqual(unread);
		expect(
			absoluteEffect({
				...unmeasured,
				arms: [{ ...real, kind: "mean" }, usual],
			}),
		).toEqual(unread);
		const { contrast: __, ...alone } = unmeasured;
		expect(absoluteEffect(alone)).toEqual(unread);
	});
});

describe("a difference of risks in words", () => {
	it.each([
		[{ value: -12.8, ci95: [-16, -9.2] }, "13 fewer (9 to 16 fewer)"],
		[{ value: 23.8, ci95: [18.4, 29.9] }, "24 more (18 to 30 more)"],
		[{ value: 2, ci95: [-1, 5] }, "2 more (1 fewer to 5 more)"],
		[{ value: -3, ci95: [-6, 0.2] }, "3 fewer (6 fewer to 0)"],
		[{ value: 0.2, ci95: [-2, 3] }, "no more or fewer (2 fewer to 3 more)"],
		[{ value: 9 }, "9 more (—)"],
	] as const)("prints %o as %s", (difference, words) => {
		expect(formatRiskDifference(difference)).toBe(words);
	});
});
