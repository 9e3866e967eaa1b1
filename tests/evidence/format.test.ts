import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	counted,
	decimalsOf,
	formatNumber,
	formatRange,
	unitAfter,
} from "../../src/evidence/format.ts";

describe("numbers for readers", () => {
	it("counts one thing in the singular", () => {
		expect(counted(1, "slide")).toBe("1 slide");
		expect(counted(0, "entry", "entries")).toBe("0 entries");
		expect(counted(1200, "record")).toBe("1,200 records");
	});

	it("prints a true minus, thousands and the decimals of the record", () => {
		expect(formatNumber(-2861)).toBe("−2,861");
		expect(formatNumber(-1, 1)).toBe("−1.0");
	});

	it("never prints a negative zero", () => {
		expect(formatNumber(-0)).toBe("0");
		expect(formatNumber(-0.04, 1)).toBe("0.0");
	});

	it("prints what can be read back", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -10_000_000, max: 10_000_000 }),
				(whole) => {
					const number = whole / 100;
					const back = formatNumber(number, 2)
						.replaceAll(",", "")
						.replace("−", "-");
					expect(Number(back)).toBeCloseTo(number, 10);
				},
			),
		);
	});

	it("needs as many decimals as the longest of several numbers", () => {
		expect(decimalsOf()).toBe(0);
		expect(decimalsOf(3)).toBe(0);
		expect(decimalsOf(1, -2.25, 0.5)).toBe(2);
	});

	it("prints a range with the decimals of both ends", () => {
		expect(formatRange([-1, 2.5])).toBe("−1.0 to 2.5");
		expect(formatRange([1, 2], 2)).toBe("1.00 to 2.00");
	});

	it("sets a unit after a number as a reader expects it", () => {
		expect(unitAfter("points")).toBe(" points");
		expect(unitAfter("%")).toBe("%");
		expect(unitAfter("% of patients")).toBe("% of patients");
		expect(unitAfter("per 100%")).toBe(" per 100%");
		expect(unitAfter("ratio")).toBe("");
		expect(unitAfter("odds ratio")).toBe("");
	});

	it("prints every number with the decimals it was asked for, and no minus before a zero", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.integer({ min: 0, max: 6 }),
				(number, decimals) => {
					const printed = formatNumber(number, decimals);
					expect(printed.split(".")[1]?.length ?? 0).toBe(decimals);
					expect(printed).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
					expect(printed).not.toMatch(/^−[0.,]*$/);
				},
			),
		);
	});
});
