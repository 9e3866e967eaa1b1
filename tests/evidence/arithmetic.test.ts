import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	absoluteFromRatio,
	numberNeededToTreat,
	percentOfBaseline,
	pointsFromSmd,
	riskDifference,
	riskDifferenceFromCounts,
	wilsonInterval,
} from "../../src/evidence/arithmetic.ts";

describe("published worked examples", () => {
	it("gives the Wilson limits of Newcombe 1998 (Stat Med 17:857), 81 of 263", () => {
		const [low, high] = wilsonInterval({ events: 81, n: 263 });
		expect(low).toBeCloseTo(0.2553, 4);
		expect(high).toBeCloseTo(0.3662, 4);
	});

	it("gives the hybrid score interval of Newcombe 1998 (Stat Med 17:873), 56/70 against 48/80", () => {
		const { value, ci95 } = riskDifferenceFromCounts(
			{ events: 56, n: 70 },
			{ events: 48, n: 80 },
		);
		expect(value).toBeCloseTo(0.2, 10);
		expect(ci95[0]).toBeCloseTo(0.0524, 4);
		expect(ci95[1]).toBeCloseTo(0.3339, 4);
	});

	it("inverts the limits of a risk difference as Altman 1998 (BMJ 317:1309) does: 10 %, 5 % to 15 %", () => {
		expect(numberNeededToTreat({ value: 0.1, ci95: [0.05, 0.15] })).toEqual({
			value: 10,
			ci95: [7, 20],
		});
	});

	it("has no number needed to treat where the interval includes no difference (Altman 1998: 10 %, -5 % to 25 %)", () => {
		expect(
			numberNeededToTreat({ value: 0.1, ci95: [-0.05, 0.25] }),
		).toBeUndefined();
	});

	it("turns a risk ratio into an absolute difference at an assumed risk (Cochrane Handbook 15.4.4: 0.92 at 0.3)", () => {
		expect(absoluteFromRatio({ value: 0.92 }, 0.3).value).toBeCloseTo(
			-0.024,
			10,
		);
	});

	it("puts a standardised difference on a scale by its standard deviation (Cochrane Handbook 15.5.3.2)", () => {
		expect(pointsFromSmd({ value: -0.5, ci95: [-0.8, -0.2] }, 20)).toEqual({
			value: -10,
			ci95: [-16, -4],
		});
	});
});

describe("limits of what can be computed", () => {
	it("refuses a proportion outside 0 to 1, and says which", () => {
		expect(() => riskDifference(1.2, 0.4)).toThrow(
			new RangeError("treated proportion 1.2 is outside 0..1"),
		);
		expect(() => riskDifference(0.4, -0.1)).toThrow(
			new RangeError("control proportion -0.1 is outside 0..1"),
		);
		expect(() => riskDifference(Number.NaN, 0.1)).toThrow(RangeError);
		expect(() => absoluteFromRatio({ value: 1 }, 2)).toThrow(
			new RangeError("baseline proportion 2 is outside 0..1"),
		);
		expect(riskDifference(1, 0)).toEqual({ value: 1 });
		expect(riskDifference(0, 1)).toEqual({ value: -1 });
	});

	it.each([
		[11, 10],
		[-1, 10],
		[0, 0],
		[0, -1],
	])("refuses %i events among %i participants", (events, n) => {
		expect(() => wilsonInterval({ events, n })).toThrow(
			new RangeError(`${events} events among ${n} participants`),
		);
	});

	it("takes all and none of a group", () => {
		expect(wilsonInterval({ events: 0, n: 10 })[0]).toBeCloseTo(0, 12);
		expect(wilsonInterval({ events: 10, n: 10 })[1]).toBeCloseTo(1, 12);
	});

	it("refuses a ratio that is not above 0, and a baseline of 0", () => {
		expect(() => absoluteFromRatio({ value: 0 }, 0.2)).toThrow(
			new RangeError("risk ratio 0 is not above 0"),
		);
		expect(() => absoluteFromRatio({ value: 1, ci95: [0, 2] }, 0.2)).toThrow(
			RangeError,
		);
		expect(absoluteFromRatio({ value: 1, ci95: [0.5, 2] }, 0.2)).toEqual({
			value: 0,
			ci95: [-0.1, 0.2],
		});
		expect(absoluteFromRatio({ value: 1 }, 0)).toEqual({ value: 0 });
		expect(() => percentOfBaseline(-3, 0)).toThrow(
			new RangeError("a baseline of 0 has no percentage"),
		);
		expect(percentOfBaseline(-3, 60)).toBe(-5);
		expect(() => pointsFromSmd({ value: 1 }, 0)).toThrow(
			new RangeError("standard deviation 0 is not above 0"),
		);
		expect(pointsFromSmd({ value: 1 }, 20)).toEqual({ value: 20 });
	});

	it("never lets a risk exceed 1", () => {
		expect(absoluteFromRatio({ value: 4 }, 0.5).value).toBe(0.5);
	});

	it("has no number needed to treat where there is, or may be, no difference", () => {
		expect(numberNeededToTreat({ value: 0 })).toBeUndefined();
		expect(numberNeededToTreat({ value: 0.1, ci95: [0, 0.2] })).toBeUndefined();
		expect(
			numberNeededToTreat({ value: -0.1, ci95: [-0.2, 0] }),
		).toBeUndefined();
		expect(numberNeededToTreat({ value: 0, ci95: [0, 0] })).toBeUndefined();
	});

	it("counts a number needed to harm below 0, rounded away from it", () => {
		expect(numberNeededToTreat({ value: -0.3, ci95: [-0.5, -0.1] })).toEqual({
			value: -4,
			ci95: [-10, -2],
		});
		// 1 / 0.1 is not 10.000000000000002 patients.
		expect(numberNeededToTreat({ value: 0.1 })).toEqual({ value: 10 });
	});
});

const group = fc
	.record({
		n: fc.integer({ min: 1, max: 5000 }),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map(({ n, share }) => ({ n, events: Math.round(n * share) }));

describe("whatever the figures", () => {
	it("the interval contains its estimate and stays inside -1 to 1", () => {
		fc.assert(
			fc.property(group, group, (treated, control) => {
				const { value, ci95 } = riskDifferenceFromCounts(treated, control);
				expect(ci95[0]).toBeLessThanOrEqual(value + 1e-12);
				expect(ci95[1]).toBeGreaterThanOrEqual(value - 1e-12);
				expect(ci95[0]).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(ci95[1]).toBeLessThanOrEqual(1 + 1e-12);
			}),
		);
	});

	it("swapping the arms flips the sign of the difference and of its limits", () => {
		fc.assert(
			fc.property(group, group, (treated, control) => {
				const one = riskDifferenceFromCounts(treated, control);
				const other = riskDifferenceFromCounts(control, treated);
				expect(other.value).toBeCloseTo(-one.value, 12);
				expect(other.ci95[0]).toBeCloseTo(-one.ci95[1], 12);
			}),
		);
	});

	it("a number needed to treat never promises more than the difference gives", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.001, max: 1, noNaN: true }),
				(difference) => {
					const nnt = numberNeededToTreat({ value: difference });
					expect((nnt?.value ?? 0) * difference).toBeGreaterThanOrEqual(
						1 - 1e-9,
					);
				},
			),
		);
	});
});
