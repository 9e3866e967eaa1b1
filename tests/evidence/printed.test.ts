import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/evidence/effect.ts";
import {
	bareInterval,
	estimateInFull,
	estimateOf,
	namedInterval,
	printArm,
	printFact,
	withMarks,
	withUnit,
} from "../../src/evidence/printed.ts";
import type { Outcome } from "../../src/evidence/study.ts";
import { ci, notAvailable, notReported } from "../fixtures/intervals.ts";
import { example2020Trial } from "../fixtures/small/evidence/example-2020-trial.ts";

const { painVsSham, painVsUsual, painYear } = example2020Trial.outcomes;
const effect = painVsSham.effect ?? expect.fail("the fixture has an effect");

function estimate(
	parts: Partial<Effect> = {},
	more: Parameters<typeof estimateOf>[1] = {},
	outcome: Outcome = painVsSham,
) {
	return (
		estimateOf({ ...outcome, effect: { ...effect, ...parts } }, more) ??
		expect.fail("an effect was given")
	);
}

describe("an estimate", () => {
	it("has the decimals of its interval, its unit apart", () => {
		const printed = estimate();
		expect(printed).toMatchObject({ text: "−5.0", unit: " mm", value: -5 });
		expect(withUnit(printed)).toBe("−5.0 mm");
		expect(estimateInFull(printed)).toBe("−5.0 mm (95% CI −12.5 to 2.5)");
	});

	it("names the kind of its interval, or leaves that to the head of a column", () => {
		const credible = estimate({
			interval: { kind: "95% credible interval", limits: [-12, 2] },
		});
		expect(namedInterval(credible)).toBe("95% credible interval −12 to 2");
		expect(bareInterval(credible)).toBe("−12 to 2");
	});

	it.each([
		["not reported", notReported, "95% CI not reported", "CI not reported"],
		["not available", notAvailable, "95% CI —", "—"],
	])("has words for an interval that is %s", (_, interval, named, bare) => {
		expect(namedInterval(estimate({ interval }))).toBe(named);
		expect(bareInterval(estimate({ interval }))).toBe(bare);
	});

	it("stands alone in a sentence where its interval is not available", () => {
		const printed = estimate({ interval: notAvailable });
		expect(estimateInFull(printed)).toBe(withUnit(printed));
		expect(estimateInFull(estimate({ interval: notReported }))).toBe(
			`${withUnit(printed)} (95% CI not reported)`,
		);
	});

	it("says about where its source does", () => {
		expect(estimate({ approximate: true }).text).toBe("about −5.0");
		expect(estimate().approximate).toBe(false);
	});

	it("has the unit of its effect before that of its outcome, and none if it is a ratio", () => {
		expect(estimate({ unit: "points" }).unit).toBe(" points");
		expect(estimate({ type: "odds ratio", unit: "ratio" }).unit).toBe("");
		expect(estimate({ type: "risk ratio" }).unit).toBe("");
	});

	it("keeps where it was read, and whether it was computed", () => {
		expect(estimate().marks).toEqual({ secondary: false, derived: false });
		expect(estimate({ derived: "a difference of arms" }).marks).toEqual({
			secondary: false,
			derived: true,
		});
		expect(estimateOf(painVsUsual)?.marks).toEqual({
			secondary: true,
			derived: false,
		});
		expect(withMarks(estimateOf(painVsUsual) ?? expect.fail())).toBe("−17†");
	});

	it("is none where the outcome records no effect", () => {
		expect(estimateOf(painYear)).toBeUndefined();
	});

	it("writes money as it is told to", () => {
		const write = (value: number) => `$${value}`;
		expect(estimate({ approximate: true }, { write }).text).toBe("about $-5");
	});
});

describe("a gain", () => {
	it("turns an effect and its limits around no difference", () => {
		const gain = estimate({}, { gain: true });
		expect(gain).toMatchObject({ value: 5, limits: [-2.5, 12.5], text: "5.0" });
		expect(estimateInFull(gain)).toBe("5.0 mm (95% CI −2.5 to 12.5)");
		expect(gain.origins).toMatchObject([{ key: "painVsSham", gain: true }]);
	});

	it("leaves an effect whose favorable side is above no difference", () => {
		const gain = estimate(
			{},
			{ gain: true },
			{ ...painVsSham, better: "higher" },
		);
		expect(gain.value).toBe(-5);
		expect(gain.origins[0]).not.toHaveProperty("gain");
	});

	it("never turns a ratio: below 1 is good, and minus a ratio is nothing", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					"risk ratio",
					"odds ratio",
					"hazard ratio",
					"rate ratio",
					"ratio of means",
				),
				fc.double({ min: 0.01, max: 20, noNaN: true }),
				(type, value) => {
					const parts = {
						type,
						value,
						interval: ci(value / 2, value * 2),
					} as const;
					expect(estimate(parts, { gain: true })).toEqual(estimate(parts));
				},
			),
		);
	});

	it("turns a difference twice into itself, and keeps its estimate within its limits", () => {
		const number = fc.integer({ min: -10_000, max: 10_000 });
		fc.assert(
			fc.property(number, number, number, (...given) => {
				const [low = 0, value = 0, high = 0] = given
					.map((each) => each / 100)
					.sort((a, b) => a - b);
				const once = estimate(
					{ value, interval: ci(low, high) },
					{ gain: true },
				);
				const [from = 1, to = 0] = once.limits ?? [];
				expect(once.value).toBeGreaterThanOrEqual(from);
				expect(once.value).toBeLessThanOrEqual(to);
				const twice = estimate(
					{ value: once.value, interval: ci(from, to) },
					{ gain: true },
				);
				expect(twice.value).toBeCloseTo(value, 12);
				expect(twice.limits?.[0]).toBeCloseTo(low, 12);
				expect(twice.limits?.[1]).toBeCloseTo(high, 12);
				// No minus before a zero.
				expect(`${once.text} ${bareInterval(once)}`).not.toMatch(
					/−0(\.0*)?( |$)/,
				);
			}),
		);
	});
});

describe("the value of an arm", () => {
	const { arms = [] } = painVsSham;
	const [real = expect.fail()] = arms;

	it("has as many decimals as the other arms of its kind", () => {
		const printed = printArm(
			{
				...painVsSham,
				arms: [
					real,
					{ arm: "sham", kind: "mean change", value: -20.5 },
					{ arm: "usual", kind: "median", value: -1.123 },
				],
			},
			real,
		);
		expect(printed).toMatchObject({
			text: "−25.0",
			unit: " mm",
			value: -25,
			limits: [-30, -20],
		});
		const { arms: _, ...alone } = painVsSham;
		expect(printArm(alone, real).text).toBe("−25");
	});

	it("is in percent where it is a share, whatever the outcome counts in", () => {
		const share = { arm: "real", kind: "percent", value: 48 } as const;
		expect(withUnit(printArm(painVsSham, share))).toBe("48%");
		expect(printArm(painVsSham, share)).not.toHaveProperty("limits");
		const change = { ...share, kind: "percent change" } as const;
		expect(withUnit(printArm(painVsSham, change))).toBe("48%");
		expect(withUnit(printArm(painVsSham, { ...share, kind: "count" }))).toBe(
			"48 mm",
		);
	});

	it("has the marks of its own place", () => {
		expect(printArm(painVsSham, real).marks.secondary).toBe(false);
		const read = {
			url: "https://example.org",
			where: "news",
			verified: "secondary",
		} as const;
		expect(printArm(painVsSham, { ...real, read }).marks).toEqual({
			secondary: true,
			derived: false,
		});
	});
});

describe("a fact", () => {
	const { baseline } = example2020Trial.facts;

	it("is a number with its unit, about where its source says so", () => {
		expect(printFact(baseline)).toMatchObject({
			text: "60",
			unit: " mm",
			value: 60,
			marks: { secondary: false, derived: false },
			origins: [{ group: "facts", key: "baseline" }],
		});
		expect(
			withUnit(printFact({ ...baseline, value: 1500, approximate: true })),
		).toBe("about 1,500 mm");
		const { unit: _, ...bare } = baseline;
		expect(withUnit(printFact(bare))).toBe("60");
	});

	it("prints a year as a year", () => {
		const year = { ...baseline, value: 2017 };
		expect(withUnit(printFact({ ...year, unit: "year" }))).toBe("2017");
		expect(
			printFact({ ...year, unit: "x", label: "year of the last search" }).text,
		).toBe("2017");
		expect(printFact({ ...year, label: "years of data" }).text).toBe("2,017");
	});
});
